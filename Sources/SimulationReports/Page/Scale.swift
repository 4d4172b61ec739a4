internal import Foundation

/// How figures become places on a drawing, with round numbers at its ticks.
struct Scale {
  /// What is drawn, from tick to tick.
  let domain: ClosedRange<Double>
  /// The round numbers on the axis.
  let ticks: [Double]
  /// The decimals that tell one tick from the next.
  let places: Int
  /// Where the domain's ends stand.
  var range: (from: Double, to: Double)

  /// Chooses ticks at steps of 1, 2 or 5 times a power of ten that hold all figures.
  ///
  /// - Parameters:
  ///   - values: what has to fit; where all are the same there is room on both sides.
  ///   - limits: what is never gone beyond, such as 0 and 1 of a share.
  ///   - range: where the ends stand.
  ///   - count: about how many steps.
  init(
    _ values: [Double], within limits: ClosedRange<Double>? = nil,
    range: (from: Double, to: Double), count: Int = 4
  ) {
    var low = values.min() ?? 0
    var high = values.max() ?? 1
    if low == 0, high == 0 {
      high = 1
    } else if high - low < 1e-9 * max(1, abs(high)) {
      let room = max(abs(high) * 0.1, 1e-3)
      (low, high) = (low - room, high + room)
    }
    let raw = (high - low) / Double(max(1, count))
    let power = pow(10, Foundation.log10(raw).rounded(.down))
    let step = [1, 2, 5, 10].map { $0 * power }.first { $0 >= raw * 0.999 } ?? raw
    var first = (low / step + 1e-9).rounded(.down)
    var last = (high / step - 1e-9).rounded(.up)
    if let limits {
      first = max(first, (limits.lowerBound / step).rounded())
      last = min(last, (limits.upperBound / step).rounded())
    }
    if last <= first { last = first + 1 }
    ticks = (0...Int(last - first)).map { (first + Double($0)) * step }
    domain = (first * step)...(last * step)
    places = max(0, Int(-Foundation.log10(step * 1.0001).rounded(.down)))
    self.range = range
  }

  /// Where a figure stands.
  func place(_ value: Double) -> Double {
    let share = (value - domain.lowerBound) / (domain.upperBound - domain.lowerBound)
    return range.from + min(max(share, 0), 1) * (range.to - range.from)
  }

  /// A tick as it is written.
  func label(_ tick: Double) -> String { Decimals.fixed(tick, places: places) }
}
