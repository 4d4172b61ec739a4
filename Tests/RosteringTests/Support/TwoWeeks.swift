import Plans
import Scenarios

@testable import Rostering

/// Weeks of one scenario, one after the other, each with the duties of those before it in its history.
enum TwoWeeks {
  /// The scenario in a later week.
  static func moved(_ scenario: Scenario, by weeks: Int) -> Scenario {
    var scenario = scenario
    scenario.week = scenario.week.advanced(by: weeks)
    return scenario
  }

  /// The scenario in the week after, when everything was done as planned.
  static func after(_ duties: [Duty], of scenario: Scenario) -> Scenario {
    var next = moved(scenario, by: 1)
    next.history += duties.map { duty in
      let day = duty.span.lowerBound / minutesPerDay
      return PastDuty(
        day: scenario.week.monday.advanced(by: day),
        start: duty.span.lowerBound - day * minutesPerDay,
        end: duty.span.upperBound - day * minutesPerDay, need: duty.need, person: duty.assignee.id)
    }
    return next
  }

  /// Plans weeks as one and cuts them.
  static func plan(
    _ scenario: Scenario, weeks: Int = 2, kept: Int? = nil, options: RosterOptions
  ) throws -> (rosters: [Roster], scenarios: [Scenario], goals: [GoalProof]) {
    let together = try RosterPlanner().plan(
      scenario, later: (1..<weeks).map { moved(scenario, by: $0) }, options: options)
    var scenarios: [Scenario] = []
    var rosters: [Roster] = []
    var current = scenario
    for week in 0..<(kept ?? weeks) {
      let roster = try RosterPlanner().complete(
        current, serving: together.duties(ofWeek: week), of: together, options: options)
      scenarios.append(current)
      rosters.append(roster)
      current = after(roster.duties, of: current)
    }
    return (rosters, scenarios, together.proofs(of: rosters))
  }

  /// Two volunteers and three shifts a week, one of them on each day of a weekend and one on the Monday after.
  static func small(_ rule: Rule) -> Scenario {
    var scenario = SmallWeek.make()
    scenario.volunteers = [SmallWeek.volunteer("a"), SmallWeek.volunteer("b")]
    scenario.needs = [
      SmallWeek.shift("mon", SmallWeek.window(.monday, 8, 10)),
      SmallWeek.shift(
        "sat", SmallWeek.window(.saturday, 8, 10), people: HeadCount(minimum: 1, wanted: 2)),
      SmallWeek.shift("sun", SmallWeek.window(.sunday, 8, 11)),
    ]
    scenario.covenant.goals = [.coverage]
    scenario.covenant.season = scenario.week.monday...scenario.week.monday.advanced(by: 13)
    scenario.covenant.rules = [rule]
    return scenario
  }
}
