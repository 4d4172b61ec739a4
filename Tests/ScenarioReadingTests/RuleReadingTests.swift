import ScenarioReading
import Scenarios
import Testing

@Suite("Rules of the covenant as a committee writes them")
struct RuleReadingTests {
  private static let courtyard =
    head + """
      places: [{id: yard, units: [1]}]
      groups: {committee: 楼委会}
      volunteers:
        - {id: v-01, name: 王建国, groups: committee}
      needs:
        - {id: watch, when: Mon 07:00-09:00, demands: [heavy]}
      covenant:

      """

  private func scenario(_ rules: String, season: Bool = true) throws -> Scenario {
    try readScenario(Self.yaml(rules, season: season))
  }

  private static func yaml(_ rules: String, season: Bool = true) -> String {
    courtyard + (season ? "  season: {from: 2026-09-01, to: 2026-11-30}\n" : "") + "  rules:\n"
      + "    - {clause: 3.1, \(rules)}\n"
  }

  @Test(
    "each kind of rule",
    arguments: [
      (
        "limit: days-in-a-row, at-most: 2, of: {demand: heavy}",
        Rule.Demands.limit(Limit(.daysInARow, of: .demand(Demand("heavy")), atMost: 2))
      ),
      (
        "limit: 连休天数, at-least: 2, at-most: 9",
        .limit(Limit(.freeDaysInARow, atLeast: 2, atMost: 9))
      ),
      (
        "limit: duties-in-a-row, at-most: 2, of: {demand: 重活}",
        .limit(Limit(.dutiesInARow, of: .demand(Demand("heavy")), atMost: 2))
      ),
      ("limit: hours-per-week, at-least: 90min", .limit(Limit(.hoursPerWeek, atLeast: 90))),
      ("limit: hours-per-season, at-most: 40", .limit(Limit(.hoursPerSeason, atMost: 2400))),
      ("limit: weekends-per-season, at-most: 6", .limit(Limit(.weekendsPerSeason, atMost: 6))),
      ("limit: nights-per-week, at-most: 1", .nightsPerWeek(atMost: 1)),
      (
        "limit: duties-per-week, at-most: 1, of: {need: watch}",
        .limit(Limit(.dutiesPerWeek, of: .need("watch"), atMost: 1))
      ),
      (
        "never: {begins: 05:00-12:00}, day-after: {demand: night}",
        .succession(never: .begins(300..<720), dayAfter: .demand(.night))
      ),
      ("weekends: whole", .wholeWeekends(of: .any)),
      (
        "asks: free, date: 2026-11-25, of: {need: watch}",
        .request(.need("watch"), on: Day(year: 2026, month: 11, day: 25), isFor: false)
      ),
      ("asks: 排班", .request(.any, on: nil, isFor: true)),
    ])
  func demands(rule: String, demands: Rule.Demands) throws {
    let rules = try scenario(rule).covenant.rules
    #expect(rules == [Rule(clause: "3.1", demands)])
  }

  @Test("a weight, and whom it binds")
  func weight() throws {
    let rules = try scenario("weekends: 完整, weight: 3, for: {group: committee}").covenant.rules
    #expect(
      rules == [
        Rule(clause: "3.1", .wholeWeekends(of: .any), scope: .group("committee"), weight: 3)
      ])
  }

  @Test(
    "what a rule cannot say",
    arguments: [
      ("limit: duties-per-day, at-least: 1", DiagnosticRule.misplacedKey),
      ("limit: duties-in-a-row, at-least: 1", .misplacedKey),
      ("limit: nights-per-week, at-most: 1, of: {need: watch}", .misplacedKey),
      ("limit: days-in-a-row", .missingKey),
      ("limit: days-in-a-row, at-most: -1", .outOfRange),
      ("limit: days-in-a-row, at-most: 2, at-least: 3", .leastAboveMost),
      ("limit: days-in-a-row, at-most: 2, weight: 0", .outOfRange),
      ("limit: days-in-a-row, at-most: 2, weight: 101", .outOfRange),
      ("limit: days-in-a-row, at-most: 2, of: {need: wach}", .unknownNeed),
      ("limit: days-in-a-row, at-most: 2, of: {need: watch, demand: heavy}", .wrongType),
      ("limit: days-in-a-row, at-most: 2, of: {}", .wrongType),
      ("never: {demand: heavy}", .missingKey),
      ("never: {begins: 05:00}, day-after: {demand: heavy}", .badTime),
      ("weekends: half", .unknownWord),
      ("asks: free, date: soon", .badDate),
      ("asks: free, at-most: 2", .misplacedKey),
      ("rest-between: 10h, weight: 2", .misplacedKey),
      ("exclude: heavy, from-age: 70, weight: 2", .misplacedKey),
    ])
  func mistakes(rule: String, expected: DiagnosticRule) throws {
    let result = try read(Self.yaml(rule))
    #expect(result.scenario == nil)
    #expect(result.rules.contains(expected), "\(result.english)")
  }

  @Test("a limit of a season needs one")
  func season() throws {
    let result = try read(Self.yaml("limit: duties-per-season, at-most: 9", season: false))
    #expect(result.scenario == nil)
    #expect(result.rules == [.missingKey])
    #expect(
      try scenario("weekends: whole").covenant.season?.lowerBound
        == Day(year: 2026, month: 9, day: 1))
  }

  @Test("goals that share a level, by weight")
  func shared() throws {
    func yaml(_ goals: String) -> String {
      Self.courtyard + "  goals: [coverage, evenness, wishes]\n  goal-weights: \(goals)\n"
    }
    #expect(
      try readScenario(yaml("{wishes: 2, turns: 1}")).covenant.sharedGoals == [
        SharedGoal(.turns, weight: 1), SharedGoal(.wishes, weight: 2),
      ])
    for (goals, rule) in [
      ("{stability: 1}", DiagnosticRule.missingGoal), ("{wishes: 0}", .outOfRange),
      ("{evenness: 1}", .unknownKey), ("[wishes]", .wrongType),
    ] {
      #expect(try read(yaml(goals)).rules.contains(rule), "\(goals)")
    }
  }

  @Test("a shift may take more than it wants")
  func most() throws {
    func people(_ text: String, _ kind: String = "when: Mon 07:00-09:00") throws -> ReadResult {
      try read(
        String(Self.courtyard.split(separator: "needs:")[0])
          + "needs:\n  - {id: watch, \(kind), people: \(text)}\n")
    }
    let scenario = try #require(try people("{minimum: 1, wanted: 2, most: 4}").scenario)
    guard case .shift(let shift) = scenario.needs[0].work else { return }
    #expect(shift.roles[0].people == HeadCount(minimum: 1, wanted: 2, atMost: 4))
    #expect(try people("{minimum: 1, wanted: 2, most: 1}").rules.contains(.minimumAboveWanted))
    #expect(
      try people("{minimum: 1, most: 2}", "within: Mon 07:00-09:00, duration: 1h").rules
        .contains(.misplacedKey))
  }
}
