import Checking
import Plans
import Scenarios
import Testing

@testable import Rostering

@Suite("Totals by place")
struct PlaceTotalsTests {
  /// Two yards of one grid with one volunteer each, a third in no grid, and one from elsewhere; the
  /// second yard has a gate. `serving` have a watch of an hour at these places on Monday.
  private func scenario(_ serving: [(volunteer: String, place: String)]) throws -> Scenario {
    var scenario = Scenario(name: "街道", week: Week(containing: Day(number: 20_780)))
    scenario.grids = [Grid(id: "north", name: "北网格")]
    scenario.places = [
      Place(id: "gate", name: "门岗", within: "two"),
      Place(id: "one", name: "一号院", units: [Unit(id: "1")], grid: "north"),
      Place(id: "station", name: "服务站"),
      Place(id: "two", name: "二号院", units: [Unit(id: "2")], grid: "north"),
    ]
    scenario.volunteers = ["v-1", "v-2", "v-3"].map { Volunteer(id: $0, name: "张三") }
    scenario.volunteers[0].unit = "1"
    scenario.volunteers[1].unit = "2"
    scenario.volunteers[2].carriedOver = 30
    for index in scenario.volunteers.indices {
      scenario.volunteers[index].groups = [scenario.volunteers[index].id]
    }
    scenario.groups = scenario.volunteers.map { Group(id: $0.id, name: $0.id) }
    scenario.needs = serving.enumerated().map { index, pair in
      Need(
        id: "watch-\(index)", name: "看车",
        work: .shift(
          Shift(
            windows: [WeekWindow(.monday, start: 60 * index, end: 60 * index + 60)],
            roles: [Role(people: HeadCount(minimum: 1))])),
        place: pair.place, adoptedBy: pair.volunteer)
    }
    return scenario
  }

  @Test("say what each place gives and gets, and agree with the checker")
  func totals() throws {
    // The last can be filled by nobody: v-4 does not exist.
    let scenario = try scenario([
      ("v-1", "gate"), ("v-1", "one"), ("v-2", "station"), ("v-3", "two"), ("v-4", "gate"),
    ])
    let roster = try RosterPlanner().plan(scenario)
    #expect(
      roster.places.map { [$0.level.rawValue, $0.place ?? ""] } == [
        ["street", ""], ["grid", "north"], ["yard", "one"], ["yard", "two"], ["yard", "station"],
        ["elsewhere", ""],
      ])
    #expect(roster.places.map(\.volunteers) == [3, 2, 1, 1, 0, 1])
    #expect(roster.places.map(\.duties) == [4, 3, 2, 1, 0, 1])
    #expect(roster.places.map(\.minutes) == [240, 180, 120, 60, 0, 60])
    #expect(roster.places.map(\.carriedOver) == [30, 0, 0, 0, 0, 30])
    #expect(roster.places.map(\.dutiesThere) == [4, 3, 1, 2, 1, 0])
    #expect(roster.places.map(\.missing) == [1, 1, 0, 1, 0, 0])
    #expect(RosterChecker(scenario).findings(in: roster) == [])
  }

  @Test("are none where the scenario has no grids")
  func none() throws {
    var scenario = try scenario([("v-1", "one")])
    scenario.grids = []
    for index in scenario.places.indices { scenario.places[index].grid = nil }
    #expect(try RosterPlanner().plan(scenario).places == [])
  }
}
