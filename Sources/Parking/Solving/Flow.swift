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
  /// given more often than it has members, those that must be are given in full, and pairs that are
  /// not of the face are not used.
  func respects(_ lot: MergedLot, _ face: OptimalFace) -> Bool {
    var used = [Int](repeating: 0, count: lot.spaces.count)
    for vehicle in lot.vehicles.indices {
      var served = 0
      for space in face.spaces[vehicle] {
        guard self[vehicle, space] >= 0 else { return false }
        served += self[vehicle, space]
        used[space] += self[vehicle, space]
      }
      let count = lot.vehicles[vehicle].members.count
      guard face.mustServe[vehicle] ? served == count : served <= count else { return false }
    }
    return lot.spaces.indices.allSatisfy {
      face.mustUse[$0] ? used[$0] == lot.spaces[$0].count : used[$0] <= lot.spaces[$0].count
    }
  }
}
