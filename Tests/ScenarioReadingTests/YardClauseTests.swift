import ScenarioReading
import Scenarios
import Testing

@Suite("Yards' clauses and partners")
struct YardClauseTests {
  private let yards = """
    places:
      - {id: one, name: 一号院, units: [1]}
      - {id: steps, name: 石阶, within: one}
    groups: {patrol: 巡逻队}
    organisations: {power: {name: 供电所, lends: 8h}, bank: {lends: 90min}}
    volunteers:
      - {id: v-1, name: 甲, organisation: 供电所}
      - {id: v-2, name: 乙}

    """

  private func covenant(_ own: String) -> String {
    """
    covenant:
      rules:
        - {clause: 3.1, limit: hours-per-week, at-most: 6}
        - {clause: 3.2, exclude: heights, from-age: 70}
        - {clause: 3.3, limit: nights-per-week, at-most: 1, for: {group: patrol}}
      yards:
        - {place: 石阶, rules: [\(own)]}

    """
  }

  @Test("a partner lends hours, and a volunteer names it")
  func organisations() throws {
    let scenario = try readScenario(head + yards)
    #expect(
      scenario.organisations == [
        Organisation(id: "bank", name: "bank", lends: 90),
        Organisation(id: "power", name: "供电所", lends: 480),
      ])
    #expect(scenario.volunteers.map(\.organisation) == ["power", nil])
    #expect(try read(head + "organisations: {power: 供电所}\n").rules == [.missingKey])
    #expect(try read(head + "organisations: {power: {lends: -1}}\n").rules == [.outOfRange])
  }

  @Test("a yard's clauses stand behind the covenant's own, each with its place")
  func clauses() throws {
    let scenario = try readScenario(
      head + yards
        + covenant("{clause: s-1, limit: hours-per-week, at-most: 4, for: {group: patrol}}"))
    #expect(scenario.covenant.rules.map(\.place) == [nil, nil, nil, "steps"])
    #expect(
      scenario.covenant.rules.last
        == Rule(
          clause: "s-1", .hoursPerWeek(atMost: 240), scope: .group("patrol"), place: "steps"))
  }

  @Test(
    "one that asks for no more than the street changes nothing, and that is said",
    arguments: [
      ("limit: hours-per-week, at-most: 6", true), ("limit: hours-per-week, at-most: 5", false),
      ("exclude: heights, from-age: 71", true), ("exclude: heights, from-age: 69", false),
      ("exclude: heavy, from-age: 80", false), ("limit: nights-per-week, at-most: 2", false),
      ("newcomers: beside-experienced", false),
    ])
  func effect(rule: String, isVain: Bool) throws {
    let result = try read(head + yards + covenant("{clause: s-1, \(rule)}"))
    #expect(result.rules == (isVain ? [.clauseWithoutEffect] : []))
    #expect(result.scenario != nil)
  }

  @Test(
    "one about two people is the street's, and its place must exist",
    arguments: [
      ("{clause: s-1, keep-apart: [v-1, v-2]}", DiagnosticRule.misplacedKey),
      ("{clause: s-1, limit: hours-per-week}", .missingKey),
    ])
  func wrong(rule: String, expected: DiagnosticRule) throws {
    #expect(try read(head + yards + covenant(rule)).rules == [expected])
    let elsewhere = covenant("{clause: s-1, newcomers: beside-experienced}")
      .replacing("石阶", with: "二号院")
    #expect(try read(head + yards + elsewhere).rules == [.unknownPlace])
  }
}
