import Checking
import Plans
import Scenarios
import Testing

@testable import Simulation

@Suite("Looking ahead while simulating")
struct LookingAheadTests {
  /// In the first week either of two may watch, in the second only one can mend the lamp, and nobody
  /// serves twice in the season.
  private static func season(_ events: [Event] = []) -> Variant {
    let monday = Yard.week.monday
    var scenario = Yard.make(
      Yard.people(2) { volunteer in
        if volunteer.id == "v1" { volunteer.skills = [SkillHeld("lamp")] }
        if volunteer.id == "v2" { volunteer.carriedOver = 120 }
      })
    scenario.skills = [Skill(id: "lamp", name: "Lamps")]
    var watch = Yard.shift("watch", [.monday], 8, 10)
    watch.season = monday...monday.advanced(by: 6)
    var lamp = Yard.shift("lamp", [.monday], 8, 10)
    lamp.season = monday.advanced(by: 7)...monday.advanced(by: 13)
    if case .shift(var shift) = lamp.work {
      shift.roles[0].skill = SkillRequirement("lamp")
      lamp.work = .shift(shift)
    }
    scenario.needs = [watch, lamp]
    scenario.covenant.season = monday...monday.advanced(by: 13)
    scenario.covenant.rules = [Rule(clause: "1", .limit(Limit(.dutiesPerSeason, atMost: 1)))]
    return Yard.variant(scenario, events)
  }

  private static func served(_ weeks: [SimulatedWeek]) -> [[String]] {
    weeks.map { $0.plan.roster?.duties.map(\.assignee.id) ?? [] }
  }

  @Test("keeps whom a later week needs")
  func keeps() throws {
    #expect(Self.served(try Yard.weeks(Self.season(), weeks: 2)) == [["v1"], []])
    #expect(Self.served(try Yard.weeks(Self.season(), weeks: 2, ahead: 1)) == [["v2"], ["v1"]])
  }

  @Test("takes in what the weeks before really were")
  func remembers() throws {
    let weeks = try Yard.weeks(Self.season(), weeks: 3, ahead: 2)
    #expect(Self.served(weeks) == [["v2"], ["v1"], []])
    for week in weeks {
      #expect(PlanChecker(week.scenario).findings(in: week.plan).isEmpty)
    }
  }
}
