/// How many vehicles of each class stand in spaces of each class.
struct Flow: Sendable {
  private let width: Int
  private var counts: [Int32]

  /// Nobody anywhere.
  init(vehicleClasses: Int, spaceClasses: Int) {
    width = spaceClasses
    counts = Array(repeating: 0, count: vehicleClasses * spaceClasses)
  }

  /// The number of vehicles of a class in spaces of a class.
  subscript(_ vehicle: Int, _ space: Int) -> Int {
    get { Int(counts[vehicle * width + space]) }
    set { counts[vehicle * width + space] = Int32(newValue) }
  }

  /// Whether the flow is an allocation of the lot on the face: no class of vehicles or spaces is
  /// given more often than it has members, those that must be are given in full, pairs that are
  /// not of the face are not used, and the sums are kept.
  func respects(_ lot: MergedLot, _ face: OptimalFace) -> Bool {
    var used = [Int](repeating: 0, count: lot.capacities.rows.count)
    for vehicle in lot.vehicles.indices {
      var served = 0
      for space in face.spaces[vehicle] where self[vehicle, space] != 0 {
        guard self[vehicle, space] >= 0 else { return false }
        served += self[vehicle, space]
        for row in lot.capacities.rows(of: space, taking: lot.vehicles[vehicle].pattern) {
          used[row] += self[vehicle, space]
        }
      }
      let count = lot.vehicles[vehicle].members.count
      guard face.mustServe[vehicle] ? served == count : served <= count else { return false }
    }
    for (row, capacity) in lot.capacities.rows.enumerated() {
      let count = lot.spaces[capacity.space].count
      guard face.mustUse[row] ? used[row] == count : used[row] <= count else { return false }
    }
    return face.sums.allSatisfy { sum in
      sum.terms.reduce(0) { $0 + $1.cost * self[$1.vehicle, $1.space] } == sum.total
    }
  }
}
