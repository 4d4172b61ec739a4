import Checking
import Plans
import Scenarios
import Testing

/// The shared yard's two bays of zone A and a watch over them, one person a bay.
///
/// On Monday 12:00-14:00 b and c stand there, 18:00-20:00 c and first b, then a; on Saturday at noon
/// only c; on Sunday 22:00-02:00 a and c.
@Suite("Watches that follow from the bays that are occupied")
struct WatchTests {
  static let windows = [
    WeekWindow(.monday, start: 720, end: 840), WeekWindow(.monday, start: 1080, end: 1200),
    WeekWindow(.saturday, start: 720, end: 840), WeekWindow(.sunday, start: 1320, end: 1560),
  ]

  static func scenario(
    baysPerPerson: Int = 1, zones: [String] = [], minimum: Int = 0
  ) throws -> Scenario {
    var scenario = try SharedYard.scenario()
    var people = HeadCount(minimum: minimum)
    people.watch = BayWatch(zones: zones, baysPerPerson: baysPerPerson)
    let watch = Shift(windows: windows, roles: [Role(people: people)])
    scenario.needs = [Need(id: "watch", name: "看车", work: .shift(watch))]
    scenario.covenant.goals = [.coverage]
    return scenario
  }

  static func wanted(in scenario: Scenario) -> [Int] {
    let checker = RosterChecker(scenario, given: SharedYard.allocation().given)
    // Sent alone, each volunteer is welcome up to the number wanted.
    return windows.map { window in
      (1...3).last { count in
        let duties = (1...count).map { number in
          Duty(
            need: "watch", span: window.span, assignee: .volunteer("v-\(number)"), role: "member")
        }
        return checker.ruleFindings(in: duties) == []
      } ?? 0
    }
  }

  @Test func theFullestMomentOfEachWindowCounts() throws {
    #expect(Self.wanted(in: try Self.scenario()) == [2, 2, 1, 2])
    // Two bays each, rounded up.
    #expect(Self.wanted(in: try Self.scenario(baysPerPerson: 2)) == [1, 1, 1, 1])
    // At least the minimum, also where nothing is occupied.
    #expect(Self.wanted(in: try Self.scenario(zones: ["B"], minimum: 1)) == [1, 1, 1, 1])
    #expect(Self.wanted(in: try Self.scenario(zones: ["B", "A"], minimum: 3)) == [3, 3, 3, 3])
    #expect(Self.wanted(in: try Self.scenario(zones: ["B"])) == [0, 0, 0, 0])
    // a leaves an hour before it all ends on Sunday night.
    var scenario = try Self.scenario()
    scenario.parking?.vehicles[0].offers = [WeekWindow(.monday, start: 60, end: 420)]
    #expect(Self.wanted(in: scenario) == [2, 2, 1, 2])
    scenario.parking?.vehicles[0].offers = [WeekWindow(.sunday, start: 1320, end: 1860)]
    #expect(Self.wanted(in: scenario) == [2, 2, 1, 1])
  }

  @Test func aWindowForWhichNobodyIsWantedIsNoShift() throws {
    let span = Self.windows[2].span
    let duty = Duty(need: "watch", span: span, assignee: .volunteer("v-1"), role: "member")
    let given = SharedYard.allocation().given
    let elsewhere = RosterChecker(try Self.scenario(zones: ["B"]), given: given)
    #expect(elsewhere.ruleFindings(in: [duty]).map(\.rule) == [.notAnOccurrence])
    let here = RosterChecker(try Self.scenario(), given: given)
    #expect(here.ruleFindings(in: [duty]) == [])
  }

  @Test func coverageCountsThoseWanted() throws {
    let checker = RosterChecker(
      try Self.scenario(minimum: 1), given: SharedYard.allocation().given)
    let values = checker.values(of: [])
    #expect(
      values.map { "\($0.name) \($0.value)" }.prefix(2) == [
        "roster.coverage.normal.minimum 4.0", "roster.coverage.normal.wanted 3.0",
      ])
  }

  @Test func aRosterWhoseWatchesNobodyCanCountIsFound() throws {
    let scenario = try Self.scenario(zones: ["B"])
    let goals = ["roster.coverage.normal.minimum", "roster.turns"].map { SharedYard.proved($0, 0) }
    let fairness = scenario.volunteers.map {
      FairnessLine(
        volunteer: $0.id, duties: 0, minutes: 0, carriedOver: 0, fairShare: 0, wishesMet: 0,
        wishes: 0)
    }
    var plan = Plan(
      week: scenario.week, roster: Roster(duties: [], fairness: fairness, goals: goals),
      parking: SharedYard.allocation())
    #expect(PlanChecker(scenario).findings(in: plan) == [])
    plan.parking = nil
    #expect(PlanChecker(scenario).findings(in: plan).map(\.rule) == [.watchWithoutParking])
  }
}
