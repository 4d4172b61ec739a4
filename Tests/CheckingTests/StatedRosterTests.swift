import Checking
import Plans
import Scenarios
import Testing

/// A right roster whose every figure was worked out by hand, and what happens when one is changed.
///
/// v-1 watches on Monday and v-2 on Tuesday, two hours each; v-3 carries one hour over. The watch
/// wants one person each on Monday and Tuesday and asks for two on Wednesday.
@Suite("What a roster states about itself")
struct StatedRosterTests {
  static let alterations: [(FindingRule, @Sendable (inout Roster) -> Void)] = [
    (.dutyOrder, { $0.duties.swapAt(0, 1) }),
    (.goalNames, { $0.goals.removeLast() }),
    (.goalNames, { $0.goals.swapAt(0, 1) }),
    (.goalNames, { $0.goals[0].name = "roster.coverage" }),
    (
      .goalValue,
      {
        $0.goals[0].value = 1; $0.goals[0].bound = 1
      }
    ),
    (.goalValue, { $0.goals[0].value = .nan }),
    (
      .goalBound,
      {
        $0.goals[0].bound = 5; $0.goals[0].status = .feasible
      }
    ),
    (.goalBound, { $0.goals[0].bound = .nan }),
    (.goalProof, { $0.goals[0].bound = 1 }),
    (.goalProof, { $0.goals[0].bound = nil }),
    (.fairnessLines, { $0.fairness.removeLast() }),
    (.fairnessLines, { $0.fairness.swapAt(0, 1) }),
    (.fairnessFigure, { $0.fairness[0].duties = 2 }),
    (.fairnessFigure, { $0.fairness[0].minutes = 121 }),
    (.fairnessFigure, { $0.fairness[2].carriedOver = 0 }),
    (.fairnessFigure, { $0.fairness[0].fairShare = 101 }),
    (.fairnessFigure, { $0.fairness[0].fairShare = .nan }),
    (.fairnessFigure, { $0.fairness[0].wishesMet = 0 }),
    (.placeLines, { $0.places.removeLast() }),
    (.placeLines, { $0.places.swapAt(1, 2) }),
    (.placeLines, { $0.places[2].level = .grid }),
    (.placeFigure, { $0.places[0].volunteers = 2 }),
    (.placeFigure, { $0.places[0].carriedOver = 0 }),
    (.placeFigure, { $0.places[1].duties = 1 }),
    (.placeFigure, { $0.places[1].fairShare = .nan }),
    (.placeFigure, { $0.places[2].minutes = 120 }),
    (.placeFigure, { $0.places[2].wishes = 1 }),
    (.placeFigure, { $0.places[2].wishesMet = 2 }),
    (.placeFigure, { $0.places[2].missing = 3 }),
    (.placeFigure, { $0.places[3].dutiesThere = 1 }),
    (.placeFigure, { $0.places[4].minutesThere = 120 }),
    (.placeFigure, { $0.places[5].volunteers = 2 }),
    (.unfilledLines, { $0.unfilled.removeLast() }),
    (.unfilledLines, { $0.unfilled.append($0.unfilled[1]) }),
    (.unfilledOrder, { $0.unfilled.swapAt(0, 1) }),
  ]

  static func scenario() throws -> Scenario {
    var scenario = try TinyCourtyard.scenario()
    let windows = [Weekday.monday, .tuesday, .wednesday].map {
      WeekWindow($0, start: 420, end: 540)
    }
    scenario.needs = [
      Need(
        id: "watch", name: "看车",
        work: .shift(
          Shift(windows: windows, roles: [Role(people: HeadCount(minimum: 2, wanted: 2))]))),
      Need(
        id: "visit", name: "探望",
        work: .task(
          Task(
            windows: [
              WeekWindow(.monday, start: 600, end: 720), WeekWindow(.friday, start: 600, end: 720),
            ],
            duration: 60, people: HeadCount(minimum: 0, wanted: 1)))),
    ]
    scenario.volunteers[0].wishes = [Wish(.weekday(.monday)), Wish(.need("visit"))]
    scenario.volunteers[2].carriedOver = 60
    // v-1 and v-2 live in the yard, v-3 comes from elsewhere; nothing is done at the gate.
    scenario.grids = [Grid(id: "north", name: "北网格")]
    scenario.places[0].grid = "north"
    scenario.volunteers[0].unit = "1"
    scenario.volunteers[1].unit = "2"
    // It lends v-3, who is counted among those from elsewhere, too.
    scenario.organisations = [Organisation(id: "power", name: "供电所", lends: 600)]
    scenario.volunteers[2].organisation = "power"
    return scenario
  }

  static func roster() -> Roster {
    func missing(_ need: String, _ span: Range<Minutes>, _ count: Int, below: Bool) -> UnfilledNeed
    {
      UnfilledNeed(
        need: need, span: span, missing: count, isBelowMinimum: below,
        reason: Bilingual(zh: "无人", en: "nobody"))
    }
    func proved(_ name: String, _ value: Double) -> GoalProof {
      GoalProof(name: name, value: value, bound: value, status: .optimal, seconds: 0.1)
    }
    func line(
      _ volunteer: String, _ duties: Int, _ minutes: Int, _ over: Int, _ met: Int, _ wishes: Int
    )
      -> FairnessLine
    {
      // Loads are 120, 120 and 60 minutes: 300 in all, 100 each.
      FairnessLine(
        volunteer: volunteer, duties: duties, minutes: minutes, carriedOver: over, fairShare: 100,
        wishesMet: met, wishes: wishes)
    }
    /// Volunteers, duties, minutes, carried over, fair share, wishes met and wishes; then duties and
    /// minutes there, and who is missing.
    func total(
      _ level: PlaceLine.Level, _ place: String?, people: [Int], there: [Int]
    ) -> PlaceLine {
      var line = PlaceLine(level: level, place: place)
      (line.volunteers, line.duties, line.minutes) = (people[0], people[1], people[2])
      (line.carriedOver, line.fairShare) = (people[3], Double(people[4]))
      (line.wishesMet, line.wishes) = (people[5], people[6])
      (line.dutiesThere, line.minutesThere, line.missing) = (there[0], there[1], there[2])
      return line
    }
    return Roster(
      duties: [TinyCourtyard.watch("v-1", .monday), TinyCourtyard.watch("v-2", .tuesday)],
      unfilled: [
        missing("watch", 420..<540, 1, below: true),
        // The visit could be on Monday or on Friday.
        missing("visit", 600..<(4 * 1440 + 720), 1, below: false),
        missing("watch", 1860..<1980, 1, below: true),
        missing("watch", 3300..<3420, 2, below: true),
      ],
      fairness: [
        line("v-1", 1, 120, 0, 1, 2), line("v-2", 1, 120, 0, 0, 0), line("v-3", 0, 0, 60, 0, 0),
      ],
      places: [
        total(.street, nil, people: [3, 2, 240, 60, 300, 1, 2], there: [2, 240, 4]),
        total(.grid, "north", people: [2, 2, 240, 0, 200, 1, 2], there: [2, 240, 4]),
        total(.yard, "yard", people: [2, 2, 240, 0, 200, 1, 2], there: [2, 240, 4]),
        total(.yard, "gate", people: [0, 0, 0, 0, 0, 0, 0], there: [0, 0, 0]),
        total(.elsewhere, nil, people: [1, 0, 0, 60, 100, 0, 0], there: [0, 0, 0]),
        total(.organisation, "power", people: [1, 0, 0, 60, 100, 0, 0], there: [0, 0, 0]),
      ],
      goals: [
        // One of two on Monday and on Tuesday, both on Wednesday.
        proved("roster.coverage.normal.minimum", 4),
        proved("roster.coverage.normal.wanted", 1),
        proved("roster.turns", 0),
        proved("roster.evenness.over-1.5h", 2),
        proved("roster.evenness.over-1h", 2),
        proved("roster.evenness.over-0.5h", 3),
        proved("roster.evenness.over-0h", 3),
        proved("roster.wishes", 1),
      ])
  }

  @Test func aRightRosterHasNoFindings() throws {
    #expect(RosterChecker(try Self.scenario()).findings(in: Self.roster()) == [])
  }

  @Test(arguments: alterations.indices)
  func aWrongFigureIsFound(_ index: Int) throws {
    let (rule, alter) = Self.alterations[index]
    var roster = Self.roster()
    alter(&roster)
    let rules = Set(RosterChecker(try Self.scenario()).findings(in: roster).map(\.rule))
    #expect(rules == [rule])
  }

  @Test func aGoalThatWasNotReachedIsCountedAllTheSame() throws {
    var roster = Self.roster()
    roster.goals[7].status = .notReached
    roster.goals[7].bound = nil
    #expect(RosterChecker(try Self.scenario()).findings(in: roster) == [])
  }

  @Test func aPlanOfAnotherWeekIsFound() throws {
    let scenario = try Self.scenario()
    var plan = Plan(week: scenario.week, roster: Self.roster())
    #expect(PlanChecker(scenario).findings(in: plan) == [])
    plan.week = scenario.week.previous
    #expect(PlanChecker(scenario).findings(in: plan).map(\.rule) == [.wrongWeek])
  }
}
