import Checking
import Plans
import Scenarios
import Testing

@testable import Rostering

@Suite("Leaving out starts of tasks")
struct SessionReductionTests {
  @Test("keeps a best roster where tasks lie between other duties", arguments: 0..<60)
  func optimum(seed: Int) throws {
    let scenario = CrowdedDay.make(seed: UInt64(seed))
    let bruteForce = BruteForce(scenario)
    try #require(bruteForce.candidates.count <= 18)
    let best = try #require(bruteForce.best())
    let roster = try RosterPlanner().plan(scenario)
    #expect(RosterChecker(scenario).findings(in: roster).isEmpty)
    let values = roster.goals.map { GoalValue(name: $0.name, value: $0.value) }
    let (reached, possible) = BruteForce.aligned(values, best)
    #expect(reached == possible, "seed \(seed)")
  }

  @Test("does leave some out")
  func reduces() {
    let reduced = (0..<60).reduce(0) { sum, seed in
      let scenario = CrowdedDay.make(seed: UInt64(seed))
      return sum + RosterProblem(scenario).duties.count
    }
    let all = (0..<60).reduce(0) { sum, seed in
      sum + BruteForce(CrowdedDay.make(seed: UInt64(seed))).candidates.count
    }
    #expect(reduced < all * 3 / 4)
  }

  @Test("a start waits for the end of the duty before it, and for the rest after that")
  func starts() {
    var scenario = SmallWeek.make()
    scenario.volunteers = [SmallWeek.volunteer("v1")]
    scenario.needs = [
      SmallWeek.shift("a", SmallWeek.window(.monday, 8, 10)),
      SmallWeek.task("b", SmallWeek.window(.monday, 7, 13)),
    ]
    func starts() -> [Minutes] {
      RosterProblem(scenario).duties.filter { $0.need == 1 }.map(\.span.lowerBound)
    }
    #expect(starts() == [420, 600])
    scenario.covenant.rules = [
      Rule(clause: "1", .rest(atLeast: 40, afterNightOnly: false))
    ]
    #expect(starts() == [420, 660])
    // What is wished for sets starts apart.
    scenario.volunteers[0].wishes = [Wish(avoids: false, .hours(540..<660))]
    #expect(starts() == [420, 540, 630, 660])
  }

  @Test("two of a household's adults are out one after the other, not at once")
  func adults() throws {
    var scenario = SmallWeek.make()
    scenario.skills = [Skill(id: "watch", name: "Watch"), Skill(id: "lamp", name: "Lamps")]
    scenario.households = [Household(id: "h1", unit: "1")]
    scenario.households[0].adults = 2
    scenario.volunteers = [
      SmallWeek.volunteer("v1") {
        $0.household = "h1"
        $0.skills = [SkillHeld("watch")]
      },
      SmallWeek.volunteer("v2") {
        $0.household = "h1"
        $0.skills = [SkillHeld("lamp")]
      },
    ]
    let halfHour = WeekWindow(.monday, start: 480, end: 510)
    let window = WeekWindow(.monday, start: 480, end: 570)
    scenario.needs = [
      SmallWeek.shift("a", halfHour, skill: SkillRequirement("watch")),
      SmallWeek.task("b", window, skill: SkillRequirement("lamp")),
      Need(
        id: "c", name: "Stairs",
        work: .turns(
          Turns(
            windows: [SmallWeek.window(.monday, 8, 10)], people: HeadCount(minimum: 1),
            units: ["1"]))),
    ]
    let roster = try RosterPlanner().plan(scenario)
    #expect(roster.unfilled.isEmpty)
    #expect(roster.duties.map(\.span) == [480..<510, 480..<600, 510..<570])
    #expect(RosterChecker(scenario).findings(in: roster).isEmpty)
  }
}
