import Plans
import Scenarios
import Testing

@testable import Rostering

@Suite("Teams of single windows")
struct WindowTeamTests {
  private static let week = Week(containing: Day(number: 20_780))
  private static let morning = WeekWindow(.monday, start: 420, end: 540)
  private static let evening = WeekWindow(.monday, start: 1_200, end: 1_320)

  /// Two who watch; of the windows asked for, one is wanted in the morning, three in the evening.
  private static func courtyard(_ windows: [WeekWindow]) -> Scenario {
    var scenario = Scenario(name: "test", week: week)
    scenario.volunteers = ["a", "b"].map { Volunteer(id: $0, name: $0) }
    func team(_ window: WeekWindow, _ wanted: Int) -> Shift.Team {
      Shift.Team(window: window, roles: [Role(people: HeadCount(minimum: 0, wanted: wanted))])
    }
    scenario.needs = [
      Need(
        id: "watch", name: "watch",
        work: .shift(
          Shift(
            windows: windows, roles: [Role(people: HeadCount(minimum: 0))],
            teams: [team(evening, 3), team(morning, 1)])))
    ]
    return scenario
  }

  @Test("each window is filled, and found short, by its own numbers")
  func numbers() throws {
    let roster = try RosterPlanner().plan(Self.courtyard([Self.morning, Self.evening]))
    #expect(roster.duties.map(\.span) == [Self.morning, Self.evening, Self.evening].map(\.span))
    #expect(roster.unfilled.map(\.span) == [Self.evening.span])
    #expect(roster.unfilled.map(\.missing) == [1])
    let wanted = try #require(roster.goals.first { $0.name == "roster.coverage.normal.wanted" })
    #expect(wanted.value == 1)
  }

  @Test("a need whose windows are all without anybody asks for nothing")
  func nothing() throws {
    let roster = try RosterPlanner().plan(Self.courtyard([]))
    #expect(roster.duties.isEmpty && roster.unfilled.isEmpty)
    #expect(roster.goals.contains { $0.name == "roster.coverage.normal.minimum" })
    #expect(!roster.goals.contains { $0.name == "roster.coverage.normal.wanted" })
  }

  @Test("an agreed duty at a time without a shift is refused, not forgotten")
  func pinnedInVain() {
    var scenario = Self.courtyard([Self.evening])
    scenario.pinned = [
      PinnedDuty(need: "watch", person: "a", day: Self.week.monday, start: 420)
    ]
    #expect(throws: RosterError.pinnedDutiesNotWanted(needs: ["watch"])) {
      try RosterPlanner().plan(scenario)
    }
  }
}
