import Checking
import Plans
import Scenarios
import Testing

/// Goals counted by hand: the worked examples of `docs/rules.md`.
@Suite("Goal values on worked examples")
struct GoalValuesTests {
  private func values(
    _ goals: [RosterGoal], _ scenario: Scenario, _ duties: [Duty]
  ) -> [String] {
    var scenario = scenario
    scenario.covenant.goals = goals
    return RosterChecker(scenario).values(of: duties).map { "\($0.name) \($0.value)" }
  }

  @Test func coverageCountsPeopleByPriority() throws {
    var scenario = try TinyCourtyard.scenario()
    scenario.needs = [
      Need(
        id: "gate", name: "门岗",
        work: .shift(
          Shift(
            windows: [
              WeekWindow(.monday, start: 420, end: 540), WeekWindow(.tuesday, start: 420, end: 540),
            ],
            roles: [
              Role(id: "lead", people: HeadCount(minimum: 1)),
              Role(id: "member", people: HeadCount(minimum: 1, wanted: 3)),
            ])), priority: .essential),
      Need(
        id: "lamp", name: "修灯",
        work: .task(
          Task(
            windows: Weekday.allCases.map { WeekWindow($0, start: 600, end: 720) }, duration: 60,
            times: 3, people: HeadCount(minimum: 2)))),
      // Out of season: nothing of it is missing.
      Need(
        id: "snow", name: "扫雪",
        work: .task(Task(windows: [WeekWindow(.monday, start: 600, end: 720)], duration: 60)),
        priority: .low, season: scenario.week.monday.advanced(by: 30)...Day.distantFuture),
    ]
    let duties = [
      TinyCourtyard.duty("gate", "v-1", .monday, 420, 120),
      TinyCourtyard.duty("gate", "v-2", .monday, 420, 120),
      TinyCourtyard.duty("lamp", "v-1", .wednesday, 600, 60),
      TinyCourtyard.duty("lamp", "v-1", .thursday, 600, 60),
      TinyCourtyard.duty("lamp", "v-2", .thursday, 600, 60),
    ]
    #expect(
      values([.coverage], scenario, duties) == [
        // Monday: the lead. Tuesday: the lead and a member.
        "roster.coverage.essential.minimum 3.0",
        // 3 sessions of 2, of which 1 and 2 came.
        "roster.coverage.normal.minimum 3.0",
        "roster.coverage.low.minimum 0.0",
        // Monday 1 and Tuesday 2 members more than the minimum.
        "roster.coverage.essential.wanted 3.0",
        "roster.turns 0.0",
      ])
  }

  @Test func aNewVisitorIsWhoDidNotComeLast() throws {
    var scenario = try TinyCourtyard.scenario()
    scenario.changeTask(2) { $0.samePerson = true }
    scenario.needs = [scenario.needs[2]]
    let duties = [TinyCourtyard.lamp("v-1", .monday), TinyCourtyard.lamp("v-1", .tuesday)]
    #expect(!values([.coverage], scenario, duties).contains { $0.contains("new-visitor") })
    scenario.history = [
      TinyCourtyard.past("lamp", "v-1", -7, 480, 540, in: scenario),
      TinyCourtyard.past("lamp", "v-2", -6, 480, 540, in: scenario),
      TinyCourtyard.past("lamp", "moved-away", -5, 480, 540, in: scenario),
    ]
    #expect(values([.coverage], scenario, duties).contains("roster.coverage.new-visitor 2.0"))
    let asLast = duties.map { duty in
      var duty = duty
      duty.assignee = .volunteer("v-2")
      return duty
    }
    #expect(values([.coverage], scenario, asLast).contains("roster.coverage.new-visitor 0.0"))
  }

  @Test func turnsCostTheirRankInTheQueue() throws {
    var scenario = try TinyCourtyard.scenario()
    // 1-103 has never been, 1-101 went before 1-102: ranks 0, 1 and 2 of 3.
    scenario.households[0].lastTurn = scenario.week.monday.advanced(by: -16)
    scenario.history = [TinyCourtyard.past("sweep", "1-102", -9, 480, 540, in: scenario)]
    func cost(_ duties: [Duty]) -> [String] { values([.turns], scenario, duties) }
    #expect(cost([]) == ["roster.turns 0.0"])
    #expect(cost([TinyCourtyard.sweep("1-103")]) == ["roster.turns 0.0"])
    #expect(
      cost([TinyCourtyard.sweep("1-103"), TinyCourtyard.sweep("1-101")]) == ["roster.turns 1.0"])
    #expect(cost([TinyCourtyard.sweep("1-102")]) == ["roster.turns 2.0"])
    // The second turn of one household costs the length of the queue more: 1 + (1 + 3).
    #expect(
      cost([TinyCourtyard.sweep("1-101"), TinyCourtyard.sweep("1-101", .sunday)]) == [
        "roster.turns 5.0"
      ])
  }

  @Test func amongEqualHouseholdsTheDrawRanks() throws {
    // `printf '2026-W48 sweep 1-101' | sha256sum` begins with fd, 1-102 with b9, 1-103 with ce.
    let scenario = try TinyCourtyard.scenario()
    let costs = ["1-101", "1-102", "1-103"].map {
      values([.turns], scenario, [TinyCourtyard.sweep($0)])
    }
    #expect(costs == [["roster.turns 2.0"], ["roster.turns 0.0"], ["roster.turns 1.0"]])
  }

  @Test func evennessCountsWhoCarriesMoreThanEachThreshold() throws {
    var scenario = try TinyCourtyard.scenario()
    scenario.covenant.evennessStep = 60
    scenario.change(0) { $0.carriedOver = 60 }
    scenario.change(1) { $0.carriedOver = -30 }
    scenario.change(2) { $0.share = 0.5 }
    // v-1: 60 + 120 = 180. v-2: -30. v-3: 120 of half a share, 240 relative. The least multiple at
    // or above -30 is 0, the last one below 240 is 180.
    let duties = [TinyCourtyard.watch("v-1", .monday), TinyCourtyard.watch("v-3", .tuesday)]
    #expect(
      values([.evenness], scenario, duties) == [
        "roster.evenness.over-3h 1.0", "roster.evenness.over-2h 2.0",
        "roster.evenness.over-1h 2.0", "roster.evenness.over-0h 2.0",
      ])
  }

  @Test func roundingOfAShareNeverDecides() throws {
    var scenario = try TinyCourtyard.scenario()
    scenario.covenant.evennessStep = 90
    // 0.7 · 90 is 62.99… in binary; 63 minutes are not above it.
    scenario.volunteers = [scenario.volunteers[0]]
    scenario.change(0) {
      $0.share = 0.7
      $0.carriedOver = 63
    }
    #expect(values([.evenness], scenario, []) == [])
    scenario.change(0) { $0.carriedOver = -63 }
    #expect(
      values([.evenness], scenario, [TinyCourtyard.lamp("v-1", .monday)]) == [
        "roster.evenness.over--1.5h 1.0"
      ])
  }

  @Test func theHistoryOfTheLastWeeksIsCarriedOver() throws {
    var scenario = try TinyCourtyard.scenario()
    scenario.covenant.memoryWeeks = 2
    scenario.history = [-14, -15, 0].map {
      TinyCourtyard.past("watch", "v-1", $0, 420, 540, in: scenario)
    }
    let line = RosterChecker(scenario).fairness(of: []).first
    #expect(line?.carriedOver == 120)
    scenario.change(0) { $0.carriedOver = -45 }
    #expect(RosterChecker(scenario).fairness(of: []).first?.load == -45)
  }

  @Test func theFairShareIsDividedAsTheSharesSay() throws {
    var scenario = try TinyCourtyard.scenario()
    scenario.change(2) { $0.share = 0.5 }
    // 120 + 60 minutes of shares 1, 1 and 0.5: 72, 72 and 36.
    let duties = [TinyCourtyard.watch("v-1", .monday), TinyCourtyard.lamp("v-2", .tuesday)]
    #expect(RosterChecker(scenario).fairness(of: duties).map(\.fairShare) == [72, 72, 36])
  }

  static let wishes: [(Wish, [Duty], Bool)] = {
    typealias Tiny = TinyCourtyard
    let monday = [Tiny.watch("v-1", .monday)]
    return [
      (Wish(.need("watch")), monday, true), (Wish(.need("lamp")), monday, false),
      (Wish(avoids: true, .need("watch")), monday, false),
      (Wish(avoids: true, .need("watch")), [], true),
      (Wish(.place("yard")), monday, true), (Wish(.place("gate")), monday, false),
      (Wish(.weekday(.monday)), monday, true), (Wish(.weekday(.tuesday)), monday, false),
      (Wish(.skill("watching")), monday, true), (Wish(.skill("electrician")), monday, false),
      // Wanted hours must hold the duty; avoided ones only touch it.
      (Wish(.hours(420..<540)), monday, true), (Wish(.hours(420..<539)), monday, false),
      (Wish(avoids: true, .hours(539..<600)), monday, false),
      (Wish(avoids: true, .hours(540..<600)), monday, true),
      // Hours past midnight hold what begins on the day before.
      (Wish(.hours(1300..<1500)), [Tiny.patrol("v-1", .sunday)], true),
      (Wish(avoids: true, .hours(1300..<1861)), monday, false),
      (Wish(.partner("v-2")), monday, false),
      (Wish(.partner("v-2")), monday + [Tiny.watch("v-2", .monday)], true),
      (Wish(.partner("v-2")), monday + [Tiny.watch("v-2", .tuesday)], false),
      (Wish(avoids: true, .partner("v-2")), monday + [Tiny.watch("v-2", .monday)], false),
    ]
  }()

  @Test(arguments: wishes.indices)
  func aWishIsMetOrNot(_ index: Int) throws {
    let (wish, duties, isMet) = Self.wishes[index]
    var scenario = try TinyCourtyard.scenario()
    scenario.change(0) { $0.wishes = [wish] }
    scenario.changeShift(0) { $0.roles[0].skill = SkillRequirement("watching") }
    #expect(values([.wishes], scenario, duties) == ["roster.wishes \(isMet ? 0.0 : 1.0)"])
    #expect(RosterChecker(scenario).fairness(of: duties)[0].wishesMet == (isMet ? 1 : 0))
  }

  @Test func stabilityCountsWhatIsNewThisWeek() throws {
    var scenario = try TinyCourtyard.scenario()
    #expect(values([.stability], scenario, [TinyCourtyard.watch("v-1", .monday)]) == [])
    scenario.history = [
      TinyCourtyard.past("watch", "v-1", -7, 420, 540, in: scenario),
      TinyCourtyard.past("watch", "v-1", -13, 420, 540, in: scenario),
      TinyCourtyard.past("lamp", "v-2", -5, 600, 660, in: scenario),
    ]
    let duties = [
      TinyCourtyard.watch("v-1", .monday),  // as last week
      TinyCourtyard.watch("v-1", .tuesday),  // two weeks ago only
      TinyCourtyard.watch("v-2", .monday),  // somebody else's
      TinyCourtyard.lamp("v-2", .monday),  // a task: any time will do
      TinyCourtyard.sweep("1-101"),  // households do not count
    ]
    #expect(values([.stability], scenario, duties) == ["roster.stability 2.0"])
  }

  @Test func rulesCountUnitsByWeight() throws {
    var scenario = try TinyCourtyard.scenario()
    scenario.covenant.season =
      scenario.week.monday.advanced(by: -7)...scenario.week.day(.sunday)
    let rules: [(Rule.Demands, Int)] = [
      // v-1 has 5 h: two begun hours too many, by weight 2.
      (.limit(Limit(.hoursPerWeek, atMost: 210)), 2),
      // v-1's Monday is the third day, Tuesday the fourth; v-2 has one day alone: 2 + 1 by 3, and v-3 idles.
      (.limit(Limit(.daysInARow, atLeast: 2, atMost: 2)), 3),
      // Nobody of the three had a weekend of the season but v-1: 1 + 2 + 2 by 5.
      (.limit(Limit(.weekendsPerSeason, atLeast: 2)), 5),
      // v-1 is free from Wednesday on: Friday, Saturday, Sunday; v-2 from Thursday on, after Wednesday's
      // watch: Saturday and Sunday; v-3 from Monday: five days. 3 + 2 + 5 by 7.
      (.limit(Limit(.freeDaysInARow, atMost: 2)), 7),
      // v-1's lamp on Tuesday comes after the patrol on Monday, by 11.
      (.succession(never: .need("lamp"), dayAfter: .demand(.night)), 11),
    ]
    for (number, rule) in rules.enumerated() {
      scenario.covenant.rules = [Rule(clause: "\(number)", rule.0, weight: rule.1)]
      scenario.history = [-2, -1].map {
        TinyCourtyard.past("watch", "v-1", $0, 420, 540, in: scenario)
      }
      let duties = [
        TinyCourtyard.watch("v-1", .monday), TinyCourtyard.patrol("v-1", .monday),
        TinyCourtyard.lamp("v-1", .tuesday), TinyCourtyard.watch("v-2", .wednesday),
      ]
      let units = [2, 3, 5, 10, 1][number]
      #expect(
        values([.coverage, .rules], scenario, duties).last { $0.hasPrefix("roster.rules") }
          == "roster.rules \(Double(units * rule.1))", "\(number)")
      #expect(RosterChecker(scenario).ruleFindings(in: duties) == [])
    }
    scenario.covenant.rules = []
    #expect(!values([.coverage, .rules], scenario, []).contains { $0.hasPrefix("roster.rules") })
  }

  @Test func surplusIsCountedBesideWhatIsMissing() throws {
    var scenario = try TinyCourtyard.scenario()
    scenario.needs = [scenario.needs[0]]
    scenario.changeShift(0) {
      $0.roles[0].people = HeadCount(minimum: 0, wanted: 1, atMost: 2)
    }
    let duties = [
      TinyCourtyard.watch("v-1", .monday), TinyCourtyard.watch("v-2", .monday),
      TinyCourtyard.watch("v-1", .tuesday),
    ]
    #expect(RosterChecker(scenario).ruleFindings(in: duties) == [])
    #expect(
      values([.coverage, .turns], scenario, duties) == [
        "roster.coverage.normal.minimum 0.0", "roster.coverage.normal.wanted 5.0",
        "roster.coverage.normal.surplus 1.0", "roster.turns 0.0",
      ])
    let three = duties + [TinyCourtyard.watch("v-3", .monday)]
    #expect(RosterChecker(scenario).ruleFindings(in: three).map(\.rule) == [.tooManyPeople])
  }

  @Test func goalsOnOneLevelAreOneSum() throws {
    var scenario = try TinyCourtyard.scenario()
    scenario.needs = [scenario.needs[0]]
    scenario.change(0) { $0.wishes = [Wish(avoids: true, .weekday(.monday))] }
    scenario.history = [TinyCourtyard.past("watch", "v-1", -7, 420, 540, in: scenario)]
    scenario.covenant.sharedGoals = [
      SharedGoal(.wishes, weight: 3), SharedGoal(.stability, weight: 2),
    ]
    let duties = [TinyCourtyard.watch("v-1", .monday), TinyCourtyard.watch("v-2", .tuesday)]
    // The wish is not met, and Tuesday is new.
    #expect(
      values([.coverage, .wishes, .evenness, .stability], scenario, duties)
        .filter { !$0.contains("coverage") && !$0.contains("evenness") } == [
          "roster.turns 0.0", "roster.shared.wishes-3.stability-2 5.0",
        ])
    // Without history there is no stability, and a wish alone shares nothing.
    scenario.history = []
    #expect(
      values([.coverage, .wishes, .stability], scenario, duties).last == "roster.wishes 1.0")
  }
}
