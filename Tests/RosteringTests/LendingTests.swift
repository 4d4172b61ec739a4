import Checking
import Plans
import Scenarios
import Testing

@testable import Rostering

@Suite("What partners lend")
struct LendingTests {
  /// Two of a partner's people and a watch of two hours on each of four days.
  private func scenario(lends: Minutes) -> Scenario {
    var scenario = SmallWeek.make()
    scenario.organisations = [Organisation(id: "clinic", name: "Clinic", lends: lends)]
    scenario.volunteers = ["v1", "v2"].map { id in
      SmallWeek.volunteer(id) { $0.organisation = "clinic" }
    }
    scenario.needs = Weekday.allCases.prefix(4).map {
      SmallWeek.shift("n\($0.rawValue)", SmallWeek.window($0, 8, 10))
    }
    return scenario
  }

  @Test("binds all its people together", arguments: [(8, 0), (7, 1), (4, 2), (0, 4)])
  func together(hours: Int, missing: Int) throws {
    let scenario = scenario(lends: hours * 60)
    let roster = try RosterPlanner().plan(scenario)
    #expect(roster.unfilled.count == missing)
    #expect(RosterChecker(scenario).findings(in: roster) == [])
    #expect(roster.goals.allSatisfy { $0.status == .optimal })
  }

  @Test("is the reason that is given, and names the partner")
  func reason() throws {
    let roster = try RosterPlanner().plan(scenario(lends: 240))
    let reason = try #require(roster.unfilled.first?.reason)
    #expect(reason.english.contains("lent by Clinic, whose 4 h are used up"))
    #expect(reason.chinese.contains("单位（Clinic）本周出的4小时已用完"))
  }

  @Test("joins its people in one block, wherever they serve")
  func blocks() throws {
    var scenario = scenario(lends: 240)
    scenario.groups = [Group(id: "v1", name: "v1"), Group(id: "v2", name: "v2")]
    for index in 0...1 { scenario.volunteers[index].groups = [scenario.volunteers[index].id] }
    for index in scenario.needs.indices {
      scenario.needs[index].adoptedBy = index < 2 ? "v1" : "v2"
    }
    #expect(BlockFinder.blocks(of: RosterProblem(scenario)).count == 1)
    // So does the cut by place.
    scenario.places.append(Place(id: "yard", name: "Yard"))
    for index in 0...1 { scenario.volunteers[index].places = [index == 0 ? "gate" : "yard"] }
    for index in scenario.needs.indices {
      scenario.needs[index].place = index < 2 ? "gate" : "yard"
    }
    #expect(ScenarioSplitter.parts(of: scenario).count == 1)
    let roster = try RosterPlanner().plan(scenario)
    #expect(roster.unfilled.count == 2)
    #expect(RosterChecker(scenario).findings(in: roster) == [])
    scenario.volunteers[1].organisation = nil
    #expect(ScenarioSplitter.parts(of: scenario).count == 2)
    #expect(BlockFinder.blocks(of: RosterProblem(scenario)).count == 2)
  }
}
