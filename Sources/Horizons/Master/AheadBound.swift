/// A lower bound on what the days after those decided cost, as a sum over people (Benders 1962).
///
/// At any prices of the needs ahead, what everybody's cheapest days from where they stand cost, and what
/// the needs contribute, is a bound (Lagrange); at the best prices it is all the relaxation says.
struct AheadBound: Sendable {
  /// What the days ahead cost at least, wherever everybody stands.
  let constant: Double
  /// For each person, for each node of the first layer ahead, what standing there costs above their cheapest one;
  /// infinite where nothing is allowed.
  let costs: [[Double]]

  /// Creates a bound.
  ///
  /// - Parameters:
  ///   - needs: what the needs contribute.
  ///   - costs: for each person, for each node of the first layer ahead, what the cheapest days from there cost.
  init(needs: Double, costs: [[Double]]) {
    let least = costs.map { $0.min() ?? 0 }
    constant = least.reduce(needs, +)
    self.costs = zip(costs, least).map { costs, least in
      costs.map { $0 - least < Self.smallest ? 0 : $0 - least }
    }
  }

  /// Less than this is the rounding of sums; as a coefficient it would make a linear program scale badly.
  private static let smallest = 1e-6
}
