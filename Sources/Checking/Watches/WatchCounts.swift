import Plans
import Scenarios

/// The people that watches take, counted from the bays that are occupied: section 2.6 of
/// `docs/model.md`.
struct WatchCounts: Sendable {
  private struct Place: Hashable {
    var need: Need.ID
    var span: Range<Minutes>
    var role: Role.ID
  }

  private var people: [Place: HeadCount] = [:]

  /// None: every head count stands as it is written.
  init() {}

  /// Counts the bays that are occupied by those to whom they are given.
  init(_ scenario: Scenario, given: [ParkingAllocation.Given]) {
    guard Self.areDerived(in: scenario) else { return }
    let bays = Self.bays(in: scenario.parking, given)
    var occupied: [[String]: [Int]] = [:]
    for need in scenario.needs {
      guard case .shift(let shift) = need.work else { continue }
      for role in shift.roles {
        guard let watch = role.people.watch else { continue }
        let counts = occupied[watch.zones] ?? Self.counts(of: bays, in: watch.zones)
        occupied[watch.zones] = counts
        for window in shift.windows {
          let most = window.span.map { counts[$0 % minutesPerWeek] }.max() ?? 0
          let each = max(1, watch.baysPerPerson)
          let wanted = max((most + each - 1) / each, role.people.minimum)
          people[Place(need: need.id, span: window.span, role: role.id)] = HeadCount(
            minimum: role.people.minimum, wanted: wanted)
        }
      }
    }
  }

  /// The head count of a role that follows from occupied bays; nil for any other.
  func people(for role: Role, of need: Need, at span: Range<Minutes>) -> HeadCount? {
    guard role.people.watch != nil else { return nil }
    return people[Place(need: need.id, span: span, role: role.id)]
  }

  /// Whether any head count of a scenario follows from occupied bays.
  static func areDerived(in scenario: Scenario) -> Bool {
    scenario.needs.contains { need in
      guard case .shift(let shift) = need.work else { return false }
      return shift.roles.contains { $0.people.watch != nil }
    }
  }

  /// The zone of each bay that is given, and the minutes in which it is occupied.
  private static func bays(
    in lot: ParkingLot?, _ given: [ParkingAllocation.Given]
  ) -> [(zone: String, occupied: WeekMinutes)] {
    guard let lot else { return [] }
    let vehicles = Dictionary(
      lot.vehicles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let linesOf = Dictionary(grouping: given, by: \.space)
    return lot.spaces.compactMap { space in
      guard let lines = linesOf[space.id] else { return nil }
      var occupied = WeekMinutes()
      for vehicle in Set(lines.map(\.vehicle)).sorted() {
        if let vehicle = vehicles[vehicle] { occupied.formUnion(vehicle.neededMinutes) }
      }
      return (space.zone, occupied)
    }
  }

  /// How many bays of some zones, of all where none is named, are occupied at each minute.
  private static func counts(
    of bays: [(zone: String, occupied: WeekMinutes)], in zones: [String]
  ) -> [Int] {
    var counts = Array(repeating: 0, count: minutesPerWeek)
    for bay in bays where zones.isEmpty || zones.contains(bay.zone) {
      for stretch in bay.occupied.stretches {
        for minute in stretch { counts[minute % minutesPerWeek] += 1 }
      }
    }
    return counts
  }
}
