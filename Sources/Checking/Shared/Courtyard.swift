import Plans
import Scenarios

/// A scenario with its things found by id, and the history by person.
struct Courtyard: Sendable {
  let scenario: Scenario
  let clock: WeekClock
  /// Duties that began before this week, by volunteer or household, in the order of time.
  let history: [String: [PastDuty]]
  /// How many people watches take that follow from the bays that are occupied.
  let watches: WatchCounts
  private let volunteerAt: [Volunteer.ID: Int]
  private let householdAt: [Household.ID: Int]
  private let needAt: [Need.ID: Int]
  private let pinnedBy: [String: [PinnedDuty]]

  /// - Parameters:
  ///   - scenario: the scenario.
  ///   - given: the spaces given in the same plan, from which head counts of watches follow; nil where
  ///     nothing is given, so that every head count stands as it is written.
  init(_ scenario: Scenario, given: [ParkingAllocation.Given]? = nil) {
    self.scenario = scenario
    watches = given.map { WatchCounts(scenario, given: $0) } ?? WatchCounts()
    let clock = WeekClock(week: scenario.week, night: scenario.covenant.night)
    self.clock = clock
    history = Dictionary(
      grouping: scenario.history.filter { $0.day < clock.monday }
        .sorted { ($0.day, $0.start, $0.end) < ($1.day, $1.start, $1.end) },
      by: \.person)
    volunteerAt = Courtyard.positions(of: scenario.volunteers.map(\.id))
    householdAt = Courtyard.positions(of: scenario.households.map(\.id))
    needAt = Courtyard.positions(of: scenario.needs.map(\.id))
    pinnedBy = Dictionary(grouping: scenario.pinned, by: \.person)
  }

  func volunteer(_ id: Volunteer.ID) -> Volunteer? {
    volunteerAt[id].map { scenario.volunteers[$0] }
  }

  func household(_ id: Household.ID) -> Household? {
    householdAt[id].map { scenario.households[$0] }
  }

  func need(_ id: Need.ID) -> Need? { needAt[id].map { scenario.needs[$0] } }

  /// Where a need is: its own place, or else the scenario's first.
  func place(of need: Need) -> Place.ID? { need.place ?? scenario.places.first?.id }

  /// The duties of this week that are pinned for a person, of every need.
  func pinned(for person: String) -> [PinnedDuty] {
    (pinnedBy[person] ?? []).filter { (0..<7).contains(clock.dayIndex(of: $0.day)) }
  }

  /// The minute a pinned duty begins at.
  func start(of pinned: PinnedDuty) -> Minutes { clock.midnight(of: pinned.day) + pinned.start }

  private static func positions(of ids: [String]) -> [String: Int] {
    Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }
}
