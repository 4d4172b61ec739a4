/// The states of a person's counting rules at some point of a week, so laid out that of two labels the
/// one with no greater number in any lane is no worse for what follows.
struct RuleLanes: Hashable, Sendable {
  private var low = SIMD8<Int16>(repeating: 0)
  private var high = SIMD8<Int16>(repeating: 0)

  /// As many numbers as there is room for.
  static let count = 16

  subscript(lane: Int) -> Int {
    get { Int(lane < 8 ? low[lane] : high[lane - 8]) }
    set {
      if lane < 8 { low[lane] = Int16(newValue) } else { high[lane - 8] = Int16(newValue) }
    }
  }

  /// Whether no lane is greater.
  @inline(__always)
  func isNoWorse(than other: RuleLanes) -> Bool {
    all(low .<= other.low) && all(high .<= other.high)
  }
}
