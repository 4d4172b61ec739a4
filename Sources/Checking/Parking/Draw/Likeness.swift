import Scenarios

/// Vehicles that nothing tells apart: section 2.3 of `docs/model.md`.
struct Likeness {
  /// What tells vehicles apart.
  private struct Traits: Hashable {
    var fits: [Bool]
    var needed: WeekMinutes
    var priorityClass: PriorityClass.ID?
    var rounds: Int
    var inGoodStanding: Bool
    var isFirst: Bool
    var walks: [Int]?
    var wishes: [SpaceWish]?
    var lastSpace: ParkingSpace.ID?
  }

  /// Vehicles with the same number are alike.
  let number: [Int]

  /// Looks at walks, wishes and last spaces only for those of the goals of walking, wishes, stability
  /// and rotation that are named.
  init(_ table: ParkingTable, besides: Set<ParkingGoal>) {
    let lot = table.lot
    let lastCounts = besides.contains(.stability) || besides.contains(.rotation)
    var numbers: [Traits: Int] = [:]
    number = lot.vehicles.indices.map { index in
      let vehicle = lot.vehicles[index]
      let traits = Traits(
        fits: table.fits[index], needed: table.hours[index].needed,
        priorityClass: vehicle.priorityClass, rounds: vehicle.roundsWaited,
        inGoodStanding: table.inGoodStanding[index], isFirst: vehicle.order == 1,
        walks: besides.contains(.walking) ? table.walks[index] : nil,
        wishes: besides.contains(.wishes) ? vehicle.wishes : nil,
        lastSpace: lastCounts ? vehicle.lastSpace : nil)
      let number = numbers[traits] ?? numbers.count
      numbers[traits] = number
      return number
    }
  }

  /// Vehicles that nothing at all tells apart.
  init(_ table: ParkingTable) {
    self.init(table, besides: [.walking, .wishes, .stability, .rotation])
  }
}
