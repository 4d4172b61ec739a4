import Scenarios

/// What may park where, and how far it is: the scenario's parking as the definition in
/// `docs/model.md` sees it, without a word about how it is solved.
struct ParkingProblem: Sendable {
  /// A vehicle in a space that fits it.
  struct Match: Hashable, Sendable {
    /// Whole metres.
    var walk: Int
    /// Which of the vehicle's wishes the space meets, the earliest, from 0.
    var wish: Int?
  }

  /// The vehicles, by id.
  let vehicles: [Vehicle]
  /// The spaces that can be given, by id.
  let spaces: [ParkingSpace]
  /// The priority classes, the weightiest first.
  let classes: [PriorityClass]
  /// The goals, the weightiest first.
  let goals: [ParkingGoal]
  /// The stairwell each vehicle's walk ends at, where its household has one.
  private let units: [Unit.ID?]
  private let doors: [Unit.ID: Position]

  /// Reads the parking of a scenario; a scenario without any has no vehicles and no spaces.
  init(_ scenario: Scenario) throws(ParkingError) {
    let lot = scenario.parking ?? ParkingLot()
    vehicles = lot.vehicles.sorted { $0.id < $1.id }
    spaces = lot.spaces.filter { $0.canBeGiven(in: scenario.week) }.sorted { $0.id < $1.id }
    classes = lot.classes
    goals = lot.goals
    for index in vehicles.indices.dropFirst() where vehicles[index].id == vehicles[index - 1].id {
      throw .repeatedVehicle(position: index + 1)
    }
    for index in spaces.indices.dropFirst() where spaces[index].id == spaces[index - 1].id {
      throw .repeatedSpace(spaces[index].id)
    }
    let homes = Dictionary(
      scenario.households.map { ($0.id, $0.unit) }, uniquingKeysWith: { first, _ in first })
    units = vehicles.map { homes[$0.household] ?? nil }
    doors = Dictionary(
      scenario.places.flatMap(\.units).compactMap { unit in unit.position.map { (unit.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The stairwell a vehicle's walk ends at.
  func unit(of vehicle: Int) -> Unit.ID? { units[vehicle] }

  /// What it means to give a space to a vehicle; nil where it does not fit.
  func match(_ vehicle: Int, _ space: Int) throws(ParkingError) -> Match? {
    let (car, bay) = (vehicles[vehicle], spaces[space])
    guard bay.kind.admits(car), bay.isLongEnough(for: car), bay.isWideEnough(for: car) else {
      return nil
    }
    return Match(
      walk: try walk(from: bay, to: units[vehicle]),
      wish: car.wishes.firstIndex { $0.isMet(by: bay) })
  }

  private func walk(from space: ParkingSpace, to unit: Unit.ID?) throws(ParkingError) -> Int {
    guard let unit else { return 0 }
    let metres: Double
    if let stated = space.distances[unit] {
      metres = stated
    } else if let position = space.position, let door = doors[unit] {
      metres = position.walk(to: door)
    } else {
      return 0
    }
    guard metres >= 0, metres <= Self.longestWalk else {
      throw .impossibleWalk(space: space.id, unit: unit)
    }
    return Int(metres.rounded())
  }

  /// 1,000 km: far beyond any courtyard, and small enough for sums that never overflow.
  private static let longestWalk = 1_000_000.0
}
