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
    guard partial.count < lot.vehicles.count else {
      all.append(partial)
      return
    }
    extend(partial + [nil])
    for space in lot.spaces
    where facts.fits(space, lot.vehicles[partial.count])
      && !partial.contains(where: { $0?.id == space.id })
    {
      extend(partial + [space])
    }
  }

  /// The names and values of all goals.
  func values(_ allocation: Allocation) -> [(name: String, value: Int)] {
    let pairs = Array(zip(lot.vehicles, allocation))
    func left(_ counts: (Vehicle) -> Bool) -> Int {
      pairs.filter { $0.1 == nil && counts($0.0) }.count
    }
    var values: [(String, Int)] = []
    for goal in lot.goals {
      switch goal {
      case .entitled:
        for one in lot.classes {
          values.append(("parking.entitled.\(one.id)", left { $0.priorityClass == one.id }))
        }
      case .firstCars: values.append(("parking.first-cars", left { $0.order == 1 }))
      case .waiting:
        for k in (0..<10).reversed()
        where lot.vehicles.contains(where: { $0.order == 1 && $0.roundsWaited == k + 1 }) {
          values.append(
            ("parking.waiting.over-\(k)", left { $0.order == 1 && $0.roundsWaited > k }))
        }
      case .laterCars: values.append(("parking.later-cars", left { $0.order >= 2 }))
      case .hours, .stability, .rotation, .draw: break
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
    return values
  }

  /// The allocations that are best in all goals.
  func best() -> [Allocation] {
    let scored = all.map { ($0, values($0).map(\.value)) }
    guard let least = scored.map(\.1).min(by: { $0.lexicographicallyPrecedes($1) }) else {
      return []
    }
    return scored.filter { $0.1 == least }.map(\.0)
  }

  /// The one that the draw gives.
  func drawn(ranks: [Int]) -> Allocation {
    var candidates = best()
    let order = lot.vehicles.indices.sorted { ranks[$0] < ranks[$1] }
    for vehicle in order {
      let serving = candidates.filter { $0[vehicle] != nil }
      if !serving.isEmpty { candidates = serving }
    }
    let served = candidates[0].map { $0 != nil }
    candidates = candidates.filter { $0.map { $0 != nil } == served }
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

extension BruteForce {
  /// What may park where and how far it is, read anew from the scenario.
  struct Facts {
    let scenario: Scenario
    let lot: ParkingLot

    init(_ scenario: Scenario) {
      self.scenario = scenario
      lot = scenario.parking ?? ParkingLot()
    }

    func fits(_ space: ParkingSpace, _ vehicle: Vehicle) -> Bool {
      if space.isFireLane || !space.closed.isEmpty { return false }
      if let longest = space.length, let length = vehicle.length, length > longest { return false }
      if let widest = space.width, let width = vehicle.width, width > widest { return false }
      return switch space.kind {
      case .visitor, .loading, .motorcycle: false
      case .accessible: vehicle.hasPermit
      case .charging: vehicle.isElectric
      case .standard, .compact: true
      }
    }

    func walk(_ space: ParkingSpace, _ vehicle: Vehicle) -> Int {
      guard let unit = scenario.households.first(where: { $0.id == vehicle.household })?.unit else {
        return 0
      }
      if let stated = space.distances[unit] { return Int((stated + 0.5).rounded(.down)) }
      let door = scenario.places.flatMap(\.units).first { $0.id == unit }?.position
      guard let door, let position = space.position else { return 0 }
      return Int((abs(door.x - position.x) + abs(door.y - position.y) + 0.5).rounded(.down))
    }

    func meets(_ space: ParkingSpace, _ wish: SpaceWish) -> Bool {
      wish == .space(space.id) || wish == .zone(space.zone)
    }
  }
}
