import Checking
import Plans
import Scenarios
import Testing

@testable import Rostering

@Suite("Several weeks as one")
struct WeeksTests {
  /// One rule each: what is counted by the week, by the season, and over the border of two weeks.
  static let rules: [Rule] = [
    Rule(clause: "1", .limit(Limit(.hoursPerWeek, atMost: 240))),
    Rule(clause: "2", .limit(Limit(.dutiesPerWeek, atMost: 1))),
    Rule(clause: "3", .limit(Limit(.dutiesPerWeek, atLeast: 2)), scope: .volunteer("a")),
    Rule(clause: "4", .limit(Limit(.dutiesPerSeason, atMost: 3))),
    Rule(clause: "5", .limit(Limit(.hoursPerSeason, atLeast: 480)), scope: .volunteer("b")),
    Rule(clause: "6", .limit(Limit(.weekendsPerSeason, atMost: 1))),
    Rule(clause: "7", .limit(Limit(.weekendsPerSeason, atLeast: 2)), scope: .volunteer("a")),
    Rule(clause: "8", .limit(Limit(.daysInARow, atMost: 2))),
    Rule(clause: "9", .limit(Limit(.daysInARow, atMost: 1)), scope: .volunteer("a")),
    Rule(clause: "10", .limit(Limit(.freeDaysInARow, atLeast: 2))),
    Rule(clause: "11", .limit(Limit(.dutiesInARow, of: .need("sun"), atMost: 1))),
    Rule(clause: "12", .wholeWeekends(of: .any)),
    Rule(clause: "13", .succession(never: .need("mon"), dayAfter: .need("sun"))),
    Rule(clause: "14", .rest(atLeast: 1440, afterNightOnly: false)),
    Rule(clause: "15", .limit(Limit(.weekendsPerSeason, atMost: 0)), weight: 2),
    Rule(clause: "16", .limit(Limit(.weekendsPerSeason, atMost: 1)), weight: 3),
    Rule(clause: "17", .limit(Limit(.hoursPerWeek, atMost: 120)), weight: 1),
    Rule(clause: "18", .limit(Limit(.dutiesPerWeek, atLeast: 3)), weight: 1),
    Rule(clause: "19", .limit(Limit(.daysInARow, atLeast: 2)), weight: 1),
    Rule(clause: "20", .wholeWeekends(of: .any), weight: 1),
    Rule(clause: "21", .limit(Limit(.dutiesPerSeason, atMost: 2)), weight: 1),
  ]

  @Test("no two weeks are better together than the plan", arguments: 0..<rules.count)
  func optimum(number: Int) throws {
    let scenario = TwoWeeks.small(Self.rules[number])
    var best: [Double]?
    BruteForce(scenario).every { first, values in
      BruteForce(TwoWeeks.after(first, of: scenario)).every { _, others in
        let sum = zip(values, others).map { $0.value + $1.value }
        if best.map({ sum.lexicographicallyPrecedes($0) }) ?? true { best = sum }
      }
    }
    for strategy in [RosterStrategy.compact, .patterns] {
      let plan = try TwoWeeks.plan(
        scenario, options: RosterOptions(timeLimit: .infinity, strategy: strategy))
      #expect(plan.goals.map(\.value) == best)
      let isProved = plan.goals.allSatisfy { $0.status == .optimal }
      #expect(isProved)
      for (roster, week) in zip(plan.rosters, plan.scenarios) {
        #expect(RosterChecker(week).findings(in: roster).isEmpty)
      }
      for (index, goal) in plan.goals.enumerated() {
        #expect(plan.rosters.reduce(0) { $0 + $1.goals[index].value } == goal.value)
      }
    }
  }

  @Test("odd courtyards: both strategies agree, and every week is accepted", arguments: 1...40)
  func agreement(seed: Int) throws {
    let scenario = TinyScenario.make(seed: UInt64(seed))
    func plan(_ strategy: RosterStrategy) throws -> [GoalProof]? {
      do {
        let plan = try TwoWeeks.plan(
          scenario, options: RosterOptions(timeLimit: .infinity, strategy: strategy))
        for (roster, week) in zip(plan.rosters, plan.scenarios) {
          #expect(RosterChecker(week).findings(in: roster).isEmpty)
        }
        return plan.goals
      } catch RosterError.rulesContradict {
        return nil
      } catch RosterError.pinnedDutiesContradict {
        return nil
      }
    }
    let (compact, patterns) = (try plan(.compact), try plan(.patterns))
    let turns = { (goal: GoalProof) in goal.name != "roster.turns" }
    #expect(compact?.filter(turns).map(\.name) == patterns?.filter(turns).map(\.name))
    for (one, other) in zip(compact ?? [], patterns ?? [])
    where one.status == .optimal && other.status == .optimal {
      #expect(one.value == other.value, "\(one.name)")
    }
  }

  /// In the first week either of two may watch, in the second only one can mend the lamp, and nobody
  /// serves twice in the season.
  static var season: Scenario {
    var scenario = SmallWeek.make()
    let monday = scenario.week.monday
    scenario.skills = [Skill(id: "lamp", name: "Lamps")]
    scenario.volunteers = [
      SmallWeek.volunteer("a") { $0.skills = [SkillHeld("lamp")] },
      SmallWeek.volunteer("b") { $0.carriedOver = 120 },
    ]
    var watch = SmallWeek.shift("watch", SmallWeek.window(.monday, 8, 10))
    watch.season = monday...monday.advanced(by: 6)
    var lamp = SmallWeek.shift(
      "lamp", SmallWeek.window(.monday, 8, 10), skill: SkillRequirement("lamp"))
    lamp.season = monday.advanced(by: 7)...monday.advanced(by: 13)
    scenario.needs = [watch, lamp]
    scenario.covenant.season = monday...monday.advanced(by: 13)
    scenario.covenant.rules = [
      Rule(clause: "1", .limit(Limit(.dutiesPerSeason, atMost: 1)))
    ]
    scenario.covenant.goals = [.coverage, .evenness]
    return scenario
  }

  @Test("what a season allows is kept for the week that needs it")
  func seasonIsKept() throws {
    let first = try RosterPlanner().plan(Self.season)
    #expect(first.duties.map(\.assignee.id) == ["a"])
    let second = try RosterPlanner().plan(TwoWeeks.after(first.duties, of: Self.season))
    #expect(second.duties.isEmpty && second.unfilled.count == 1)

    let plan = try TwoWeeks.plan(Self.season, options: RosterOptions(timeLimit: .infinity))
    #expect(plan.rosters.map { $0.duties.map(\.assignee.id) } == [["b"], ["a"]])
    let isFilled = plan.rosters.allSatisfy(\.unfilled.isEmpty)
    #expect(isFilled)

    let ahead = try TwoWeeks.plan(
      Self.season, kept: 1, options: RosterOptions(timeLimit: .infinity))
    #expect(ahead.rosters.map { $0.duties.map(\.assignee.id) } == [["b"]])
  }

  @Test("without any time the weeks are as they were one by one", arguments: 1...3)
  func beginsOneByOne(seed: Int) throws {
    let scenario = MiddlingWeek.make(seed: UInt64(seed), prefix: "a")
    let options = RosterOptions(timeLimit: 30)
    let first = try RosterPlanner().plan(scenario, options: options)
    let second = try RosterPlanner().plan(
      TwoWeeks.after(first.duties, of: scenario), options: options)
    let later = [TwoWeeks.moved(scenario, by: 1)]
    let none = RosterOptions(timeLimit: 0)
    let begun = try RosterPlanner().plan(
      scenario, later: later, startingFrom: [first, second], options: none)
    func served(_ roster: Roster) -> [Duty] {
      roster.duties.filter { if case .volunteer = $0.assignee { true } else { false } }
    }
    #expect(begun.duties(ofWeek: 0) == served(first))
    #expect(begun.duties(ofWeek: 1) == served(second))
  }

  @Test("a repair is asked for until it is done, and done once")
  func once() throws {
    var scenario = SmallWeek.make()
    scenario.volunteers = [
      SmallWeek.volunteer("a") {
        let monday = scenario.week.monday
        $0.away = [DateSpan(monday, through: monday.advanced(by: 6), hours: nil)]
      }
    ]
    scenario.needs = [
      Need(
        id: "lamp", name: "Lamp",
        work: .task(
          Task(
            windows: [SmallWeek.window(.monday, 8, 12)], duration: 60, startStep: 30, isOnce: true))
      )
    ]
    scenario.covenant.goals = [.coverage]
    let plan = try TwoWeeks.plan(
      scenario, weeks: 3, options: RosterOptions(timeLimit: .infinity))
    let missing = plan.goals.first { $0.name == "roster.coverage.normal.minimum" }
    #expect(missing?.value == 1)
    #expect(plan.rosters.map(\.duties.count) == [0, 1, 0])
  }

  @Test("neither threads nor a second run change weeks planned together")
  func deterministic() throws {
    let scenario = MiddlingWeek.make(seed: 1, prefix: "a")
    func plan(threads: Int) throws -> [[Duty]] {
      try TwoWeeks.plan(
        scenario,
        options: RosterOptions(timeLimit: .infinity, workLimit: 20_000_000, threads: threads)
      ).rosters.map(\.duties)
    }
    let (one, three) = (try plan(threads: 1), try plan(threads: 3))
    #expect(one == three)
  }
}
