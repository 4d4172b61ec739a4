/// All allocations that are best in the goals proved so far.
///
/// An allocation of classes is a point of a transportation polytope. Minimising a sum over it gives
/// duals, and by complementary slackness the best points are exactly those that use no pair with a
/// positive reduced cost and leave nobody out, and nothing free, where the dual is not zero. That is
/// a transportation polytope again, with fewer pairs and some sums fixed. So goals in order need no
/// constraint on earlier values, every program stays integral, and after the last goal the draw
/// can be made by exchanges alone (Dantzig 1951; Schrijver, Combinatorial Optimization, 2003, ch. 21).
struct OptimalFace: Sendable {
  /// For each class of vehicles the classes of spaces it may still have, ascending.
  var spaces: [[Int]]
  /// Whether every vehicle of the class has a space in all best allocations.
  var mustServe: [Bool]
  /// Whether every space of the class is given in all best allocations.
  var mustUse: [Bool]

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
    mustUse = lot.spaces.map { _ in false }
  }
}
