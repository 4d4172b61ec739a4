/// A chance as an exact fraction, in lowest terms.
public struct Fraction: Hashable, Comparable, Sendable {
  /// Above the line.
  public let numerator: Int
  /// Below the line, 1 or more.
  public let denominator: Int

  /// Creates a fraction of numbers that are not negative; one of nothing counts as 0.
  init(_ numerator: Int, _ denominator: Int) {
    let divisor = Fraction.divisor(numerator, denominator)
    self.numerator = divisor == 0 ? 0 : numerator / divisor
    self.denominator = max(1, divisor == 0 ? 1 : denominator / divisor)
  }

  /// About how much it is.
  public var value: Double { Double(numerator) / Double(denominator) }

  /// Compares exactly.
  public static func < (left: Fraction, right: Fraction) -> Bool {
    let one = left.numerator.multipliedFullWidth(by: right.denominator)
    let other = right.numerator.multipliedFullWidth(by: left.denominator)
    return (one.high, one.low) < (other.high, other.low)
  }

  /// The greatest number that divides both.
  static func divisor(_ one: Int, _ other: Int) -> Int {
    var (one, other) = (one, other)
    while other != 0 { (one, other) = (other, one % other) }
    return one
  }

  /// The least number up to `most` that makes every value whole when it is multiplied by it, and
  /// what becomes of the values; nil where there is none.
  ///
  /// Values that come out of floating-point arithmetic are believed to be whole within a tolerance,
  /// so whoever asks must prove anew what rests on it.
  static func whole(_ values: [Double], upTo most: Int) -> [Int]? {
    for multiplier in 1...max(1, most) {
      let scaled = values.map { $0 * Double(multiplier) }
      if scaled.allSatisfy({ abs($0 - $0.rounded()) < tolerance }) {
        return scaled.map { Int($0.rounded()) }
      }
    }
    return nil
  }

  private static let tolerance = 1e-6
}
