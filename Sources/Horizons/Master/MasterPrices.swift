/// What the rows of a master problem are worth to a column: the needs, and the bounds on the days ahead.
struct MasterPrices: Equatable, Sendable {
  /// What one more person is worth, by need.
  var needs: [Double]
  /// How much each bound on the days ahead counts; they add up to 1 where there are any.
  var ahead: [Double]

  /// Prices between these and others.
  ///
  /// - Parameters:
  ///   - other: the others; of the same rows.
  ///   - part: how much of the others is taken, from 0 to 1.
  /// - Returns: the prices, which make a bound too.
  func mixed(with other: MasterPrices, part: Double) -> MasterPrices {
    MasterPrices(
      needs: Self.mixed(needs, other.needs, part), ahead: Self.mixed(ahead, other.ahead, part))
  }

  private static func mixed(_ own: [Double], _ other: [Double], _ part: Double) -> [Double] {
    zip(own, other).map { (1 - part) * $0 + part * $1 }
  }
}
