/// All allocations that are best in the goals proved so far.
///
/// Minimising a sum over the allocations of classes gives duals, and by complementary slackness the
/// best points are exactly those that use no pair with a positive reduced cost and leave nobody out,
/// and nothing free, where the dual is not zero (Dantzig 1951; Schrijver, Combinatorial Optimization,
/// 2003, ch. 21). So goals in order need no constraint on earlier values. Where vehicles share spaces
/// the best whole allocation may cost more than the duals prove; then the sum of the vehicles and
/// spaces concerned is kept as it is.
struct OptimalFace: Sendable {
  /// A sum that all best allocations have.
  struct Sum: Sendable {
    /// What each vehicle of a class in a space of a class adds.
    struct Term: Sendable {
      /// The class of vehicles.
      var vehicle: Int
      /// The class of spaces.
      var space: Int
      /// What it adds.
      var cost: Int
    }

    /// The pairs that add something.
    var terms: [Term]
    /// The sum.
    var total: Int
  }

  /// For each class of vehicles the classes of spaces it may still have, ascending.
  var spaces: [[Int]]
  /// Whether every vehicle of the class has a space in all best allocations.
  var mustServe: [Bool]
  /// Whether no place of the row of ``Capacities`` is left free in any best allocation; where nobody
  /// can share, rows and classes of spaces have the same numbers.
  var mustUse: [Bool]
  /// Sums to keep to; empty where nobody can share.
  var sums: [Sum] = []

  /// A face of these pairs and fixed sums.
  init(spaces: [[Int]], mustServe: [Bool], mustUse: [Bool]) {
    (self.spaces, self.mustServe, self.mustUse) = (spaces, mustServe, mustUse)
  }

  /// Everything that fits, before any goal.
  init(_ lot: MergedLot) {
    spaces = lot.vehicles.indices.map { vehicle in
      lot.spaces.indices.filter { lot.cell(vehicle, $0).fits }
    }
    mustServe = lot.vehicles.map { _ in false }
    mustUse = lot.capacities.rows.map { _ in false }
  }
}
