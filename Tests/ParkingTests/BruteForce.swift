import Scenarios

/// Every allocation of a tiny lot, and which of them is right: written from `docs/model.md`, section
/// 2, alone, with nothing of the module under test.
struct BruteForce {
  /// For each vehicle, in the order of the scenario, its space.
  typealias Allocation = [ParkingSpace?]

  let facts: Facts
  var lot: ParkingLot { facts.lot }
  private(set) var all: [Allocation] = []

  init(_ scenario: Scenario) {
    facts = Facts(scenario)
    extend([])
  }

  private mutating func extend(_ partial: Allocation) {
    let next = partial.count
    guard next < lot.vehicles.count else {
      all.append(partial)
      return
    }
    extend(partial + [nil])
    for space in lot.spaces
    where facts.fits(space, lot.vehicles[next])
      && !partial.indices.contains(where: {
        partial[$0]?.id == space.id && !facts.keepApart($0, next)
      })
    {
      extend(partial + [space])
    }
  }

  /// The names and values of all goals, and how many of them come before the draw.
  func values(_ allocation: Allocation) -> (goals: [(name: String, value: Int)], beforeDraw: Int) {
    let pairs = Array(zip(lot.vehicles, allocation))
    func left(_ counts: (Vehicle) -> Bool) -> Int {
      pairs.filter { $0.1 == nil && counts($0.0) }.count
    }
    var values: [(String, Int)] = []
    func count(_ name: String, _ counts: (Vehicle) -> Bool) {
      values.append((name, left(counts)))
      if lot.conduct.contains(where: { $0.consequence == .afterOthers }) {
        values.append(
          ("\(name).in-good-standing", left { counts($0) && facts.isInGoodStanding($0) }))
      }
    }
    func waited(_ name: String, _ counts: (Vehicle) -> Bool) {
      for rounds in (1..<10).reversed()
      where rounds >= lot.longestWait
        && lot.vehicles.contains(where: { counts($0) && $0.roundsWaited == rounds })
      {
        values.append(
          ("\(name).over-\(rounds - 1)", left { counts($0) && $0.roundsWaited >= rounds }))
      }
    }
    var beforeDraw: Int?
    for goal in lot.goals {
      switch goal {
      case .entitled:
        for one in lot.classes {
          count("parking.entitled.\(one.id)") { $0.priorityClass == one.id }
        }
      case .firstCars: count("parking.first-cars") { $0.order == 1 }
      case .waiting: waited("parking.waiting") { $0.order == 1 || $0.priorityClass != nil }
      case .laterCars:
        count("parking.later-cars") { $0.order >= 2 }
        waited("parking.later-cars") { $0.order >= 2 }
      case .hours:
        let minutes = allocation.indices.filter { allocation[$0] == nil }
          .map { facts.needed[$0].filter { $0 }.count * Facts.slot }
        values.append(("parking.hours", minutes.reduce(0, +)))
      case .stability:
        values.append(
          (
            "parking.stability",
            pairs.filter { $0.1 != nil && $0.0.lastSpace != nil && $0.0.lastSpace != $0.1?.id }
              .count
          ))
      case .rotation:
        values.append(
          ("parking.rotation", pairs.filter { $0.1 != nil && $0.0.lastSpace == $0.1?.id }.count))
      case .draw: beforeDraw = values.count
      case .walking:
        let walks = pairs.compactMap { pair in pair.1.map { facts.walk($0, pair.0) } }
        values.append(("parking.worst-walk", walks.max() ?? 0))
        values.append(("parking.total-walk", walks.reduce(0, +)))
      case .wishes:
        let most = lot.vehicles.map(\.wishes.count).max() ?? 0
        for k in 1..<(most + 1) {
          let missed = pairs.filter { vehicle, space in
            guard let space, vehicle.wishes.count >= k else { return false }
            return !vehicle.wishes.prefix(k).contains { facts.meets(space, $0) }
          }
          values.append(("parking.wishes.\(k)", missed.count))
        }
      }
    }
    return (values, beforeDraw ?? values.count)
  }

  /// Of some allocations those that are best in the goals, or in those before the draw.
  private func best(_ allocations: [Allocation], beforeDraw: Bool) -> [Allocation] {
    let scored = allocations.map { allocation -> (Allocation, [Int]) in
      let (goals, count) = values(allocation)
      return (allocation, goals.prefix(beforeDraw ? count : goals.count).map(\.value))
    }
    guard let least = scored.map(\.1).min(by: { $0.lexicographicallyPrecedes($1) }) else {
      return []
    }
    return scored.filter { $0.1 == least }.map(\.0)
  }

  /// For each set of vehicles that some allocation serves that is best in the goals before the draw,
  /// whether it has each vehicle.
  var bestServed: Set<[Bool]> {
    Set(best(all, beforeDraw: true).map { $0.map { $0 != nil } })
  }

  /// The one that the draw gives.
  ///
  /// - Parameters:
  ///   - ranks: those of the vehicles.
  ///   - chosen: who has a space, where that is not decided by the ranks.
  /// - Returns: the space of each vehicle.
  func drawn(ranks: [Int], serving chosen: [Bool]? = nil) -> Allocation {
    var candidates = best(all, beforeDraw: true)
    if let chosen { candidates = candidates.filter { $0.map { $0 != nil } == chosen } }
    let order = lot.vehicles.indices.sorted { ranks[$0] < ranks[$1] }
    for vehicle in order {
      let serving = candidates.filter { $0[vehicle] != nil }
      if !serving.isEmpty { candidates = serving }
    }
    let served = candidates[0].map { $0 != nil }
    candidates = candidates.filter { $0.map { $0 != nil } == served }
    candidates = best(candidates, beforeDraw: false)
    for vehicle in order where served[vehicle] {
      func key(_ space: ParkingSpace) -> (Int, Int, String) {
        let car = lot.vehicles[vehicle]
        return (
          facts.walk(space, car), car.wishes.firstIndex { facts.meets(space, $0) } ?? .max, space.id
        )
      }
      let spaces = candidates.compactMap { $0[vehicle] }
      let dearest = spaces.min { key($0) < key($1) }
      candidates = candidates.filter { $0[vehicle]?.id == dearest?.id }
    }
    return candidates[0]
  }
}
