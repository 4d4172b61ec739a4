import Plans
import Scenarios

/// What may park where and when, and how far it is: the scenario's parking as the definition in
/// `docs/model.md` sees it, without a word about how it is solved.
struct ParkingProblem: Sendable {
  /// A vehicle in a space that fits it.
  struct Match: Hashable, Sendable {
    /// Whole metres.
    var walk: Int
    /// Which of the vehicle's wishes the space meets, the earliest, from 0.
    var wish: Int?
    /// Whether the vehicle had this space last season.
    var isLast: Bool
  }

  /// The vehicles, by id.
  let vehicles: [Vehicle]
  /// The spaces that can be given, by id.
  let spaces: [ParkingSpace]
  /// The bays that are not given because they narrow a fire lane, by id.
  let blocked: [ParkingAllocation.Blocked]
  /// The priority classes, the weightiest first.
  let classes: [PriorityClass]
  /// The goals, the weightiest first.
  let goals: [ParkingGoal]
  /// What arrears and breaches mean.
  let conduct: [ConductRule]
  /// The rounds anyone may be left without a space.
  let longestWait: Int
  /// The hours that vehicles need, each once.
  let stays: [WeekHours]
  /// For each vehicle which of them it needs.
  let stay: [Int]
  /// The hours in which spaces can be used, each once.
  let openings: [WeekHours]
  /// For each space in which of them it can be used.
  let opening: [Int]
  /// Which stays keep apart.
  let sharing: Sharing
  /// The stairwell each vehicle's walk ends at, where its household has one.
  private let units: [Unit.ID?]
  private let doors: [Unit.ID: Position]
  /// For each stay and each opening whether one lies in the other.
  private let isOpen: [[Bool]]
  /// Whether a rule of conduct gives the vehicle no space at all.
  private let isExcluded: [Bool]

  /// Reads the parking of a scenario; a scenario without any has no vehicles and no spaces.
  init(_ scenario: Scenario) throws(ParkingError) {
    let lot = scenario.parking ?? ParkingLot()
    vehicles = lot.vehicles.sorted { $0.id < $1.id }
    blocked = FireLanes(lot, in: scenario.week).blocked
    let narrowing = Set(blocked.map(\.space))
    let usable = lot.spaces.filter { !narrowing.contains($0.id) }.map {
      ($0, hours: $0.usableHours(in: scenario.week))
    }
    .filter { $0.0.canBeGiven(in: $0.hours) }.sorted { $0.0.id < $1.0.id }
    spaces = usable.map(\.0)
    (classes, goals, conduct) = (lot.classes, lot.goals, lot.conduct)
    longestWait = lot.longestWait
    for index in vehicles.indices.dropFirst() where vehicles[index].id == vehicles[index - 1].id {
      throw .repeatedVehicle(position: index + 1)
    }
    for index in spaces.indices.dropFirst() where spaces[index].id == spaces[index - 1].id {
      throw .repeatedSpace(spaces[index].id)
    }
    let (stays, stay) = Self.distinct(vehicles.map(\.needed))
    let (openings, opening) = Self.distinct(usable.map(\.hours))
    (self.stays, self.stay, self.openings, self.opening) = (stays, stay, openings, opening)
    isOpen = stays.map { stay in
      openings.map { !stay.isEmpty && stay.isSubset(of: $0) }
    }
    isExcluded = vehicles.map { car in
      lot.conduct.contains { $0.consequence == .noSpace && $0.applies(to: car) }
    }
    sharing = Sharing(stays, changeover: lot.changeover)
    let homes = Dictionary(
      scenario.households.map { ($0.id, $0.unit) }, uniquingKeysWith: { first, _ in first })
    units = vehicles.map { homes[$0.household] ?? nil }
    doors = Dictionary(
      scenario.places.flatMap(\.units).compactMap { unit in unit.position.map { (unit.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The minutes of the week a vehicle needs a space.
  func needed(by vehicle: Int) -> WeekHours { stays[stay[vehicle]] }

  /// Whether a space is usable for all the minutes a vehicle needs.
  func isOpen(_ space: Int, for vehicle: Int) -> Bool { isOpen[stay[vehicle]][opening[space]] }

  /// Whether a rule of conduct gives a vehicle no space at all.
  func isExcluded(_ vehicle: Int) -> Bool { isExcluded[vehicle] }

  /// The stairwell a vehicle's walk ends at.
  func unit(of vehicle: Int) -> Unit.ID? { units[vehicle] }

  /// Whether a goal looks at the spaces of last season.
  var remembersSpaces: Bool { goals.contains(.stability) || goals.contains(.rotation) }

  /// What it means to give a space to a vehicle; nil where it does not fit.
  func match(_ vehicle: Int, _ space: Int) throws(ParkingError) -> Match? {
    let (car, bay) = (vehicles[vehicle], spaces[space])
    guard isOpen(space, for: vehicle), !isExcluded[vehicle], bay.kind.admits(car),
      bay.isLongEnough(for: car), bay.isWideEnough(for: car)
    else {
      return nil
    }
    return Match(
      walk: try walk(from: bay, to: units[vehicle]),
      wish: car.wishes.firstIndex { $0.isMet(by: bay) }, isLast: car.lastSpace == bay.id)
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

  /// Each of the hours once, in the order they first occur, and for each of the list which it is.
  private static func distinct(_ list: [WeekHours]) -> (once: [WeekHours], which: [Int]) {
    var known: [WeekHours: Int] = [:]
    var once: [WeekHours] = []
    let which = list.map { hours in
      if let index = known[hours] { return index }
      known[hours] = once.count
      once.append(hours)
      return once.count - 1
    }
    return (once, which)
  }
}
