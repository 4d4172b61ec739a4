import Checking
import IntegerProgramming
import Plans
import Scenarios
import TestSupport
import Testing

@testable import Rostering

@Suite("The planner")
struct PlannerTests {
  @Test("two courtyards that share nothing are planned as each alone", arguments: 1...40)
  func blocks(seed: Int) throws {
    let (one, other) = (
      SmallWeek.pair(seed: UInt64(seed), prefix: "a"),
      SmallWeek.pair(seed: UInt64(seed), prefix: "b")
    )
    var both = one
    both.volunteers += other.volunteers
    both.needs += other.needs
    let problem = RosterProblem(both)
    let alone = BlockFinder.blocks(of: RosterProblem(one)).count
    #expect(BlockFinder.blocks(of: problem).count == 2 * alone)

    let (single, double) = (try RosterPlanner().plan(one), try RosterPlanner().plan(both))
    #expect(double.duties.count(where: { $0.need.hasPrefix("b") }) == single.duties.count)
    #expect(double.goals.map(\.name) == single.goals.map(\.name))
    #expect(double.goals.map(\.value) == single.goals.map { 2 * $0.value })
    #expect(RosterChecker(both).findings(in: double).isEmpty)
  }

  @Test("neither threads nor a second run change a roster", arguments: 1...3)
  func deterministic(seed: Int) throws {
    var scenario = MiddlingWeek.make(seed: UInt64(seed), prefix: "a")
    let other = MiddlingWeek.make(seed: UInt64(seed + 10), prefix: "b")
    for volunteer in other.volunteers {
      var volunteer = volunteer
      volunteer.groups = ["b"]
      scenario.volunteers.append(volunteer)
    }
    for need in other.needs {
      var need = need
      need.adoptedBy = "b"
      scenario.needs.append(need)
    }
    let first = try RosterPlanner().plan(
      scenario, options: RosterOptions(timeLimit: 60, threads: 1))
    try #require(first.goals.allSatisfy { $0.status == .optimal })

    var shuffled = scenario
    var random = SeededGenerator(seed: 7)
    shuffled.volunteers.shuffle(using: &random)
    shuffled.needs.shuffle(using: &random)
    shuffled.volunteers.sort { $0.id < $1.id }
    shuffled.needs.sort { $0.id < $1.id }
    let second = try RosterPlanner().plan(
      shuffled, options: RosterOptions(timeLimit: 60, threads: 2))
    #expect(second.duties == first.duties)
    #expect(second.unfilled == first.unfilled)
    #expect(second.fairness == first.fairness)
    #expect(second.goals.map(\.value) == first.goals.map(\.value))
  }

  @Test(
    "a halt before the start, or no time, still gives a right roster", arguments: [true, false])
  func noTime(isCancelled: Bool) throws {
    let scenario = MiddlingWeek.make(seed: 3)
    var options = RosterOptions(timeLimit: isCancelled ? 60 : 0)
    if isCancelled {
      let cancellation = Cancellation()
      cancellation.cancel()
      options.cancellation = cancellation
    }
    let roster = try RosterPlanner().plan(scenario, options: options)
    #expect(RosterChecker(scenario).findings(in: roster).isEmpty)
    #expect(roster.goals.contains { $0.status != .optimal })
    for goal in roster.goals {
      if let bound = goal.bound { #expect(bound <= goal.value, "\(goal.name)") }
    }
  }

  @Test("no time with an agreement that asks for a partner is no contradiction")
  func noTimeWithPartner() throws {
    var scenario = SmallWeek.make()
    scenario.volunteers = [SmallWeek.volunteer("v1"), SmallWeek.volunteer("v2")]
    scenario.needs = [
      SmallWeek.shift(
        "a", SmallWeek.window(.monday, 9, 11), people: HeadCount(minimum: 1, wanted: 2))
    ]
    scenario.covenant.rules = [Rule(clause: "1", .goTogether("v1", "v2"))]
    scenario.pinned = [
      PinnedDuty(need: "a", person: "v1", day: scenario.week.monday, start: 9 * 60)
    ]
    let roster = try RosterPlanner().plan(scenario, options: RosterOptions(timeLimit: 0))
    #expect(roster.duties.map(\.assignee) == [.volunteer("v1"), .volunteer("v2")])
    #expect(RosterChecker(scenario).findings(in: roster).isEmpty)
  }

  @Test("agreements that cannot all stand are named by their needs, and no others")
  func contradiction() {
    var scenario = SmallWeek.make()
    scenario.volunteers = [SmallWeek.volunteer("v1"), SmallWeek.volunteer("v2")]
    scenario.needs = [
      SmallWeek.shift("a", SmallWeek.window(.monday, 9, 11)),
      SmallWeek.shift("b", SmallWeek.window(.monday, 10, 12)),
      SmallWeek.shift("c", SmallWeek.window(.friday, 10, 12)),
    ]
    let monday = scenario.week.monday
    scenario.pinned = [
      PinnedDuty(need: "a", person: "v1", day: monday, start: 9 * 60),
      PinnedDuty(need: "b", person: "v1", day: monday, start: 10 * 60),
    ]
    #expect(throws: RosterError.pinnedDutiesContradict(needs: ["a", "b"])) {
      try RosterPlanner().plan(scenario)
    }
    scenario.pinned.removeLast()
    #expect(throws: Never.self) { try RosterPlanner().plan(scenario) }
  }

  @Test("more wishes than the pricing can see are no proof")
  func manyWishes() throws {
    var scenario = SmallWeek.make()
    scenario.covenant.goals = [.coverage, .wishes]
    scenario.volunteers = [
      SmallWeek.volunteer("v1") {
        $0.wishes = Array(repeating: Wish(avoids: false, .need("b")), count: 64)
        $0.wishes.append(Wish(avoids: true, .need("a")))
      },
      SmallWeek.volunteer("v2") {
        $0.carriedOver = 6000
        $0.available = [SmallWeek.window(.monday, 8, 12)]
      },
    ]
    scenario.needs = [
      SmallWeek.shift("a", SmallWeek.window(.monday, 9, 11)),
      SmallWeek.shift("b", SmallWeek.window(.friday, 9, 11)),
    ]
    let roster = try RosterPlanner().plan(scenario)
    let wishes = try #require(roster.goals.first { $0.name == "roster.wishes" })
    // Everything can be had: v2 serves a, v1 serves b.
    #expect(wishes.bound == 0)
    #expect(wishes.status == .feasible || wishes.value == 0)
  }

  @Test("a clause that asks for what there is not is named, and yields where it has a weight")
  func asking() throws {
    var scenario = SmallWeek.make()
    scenario.volunteers = [SmallWeek.volunteer("v1"), SmallWeek.volunteer("v2")]
    scenario.needs = [SmallWeek.shift("a", SmallWeek.window(.monday, 9, 11))]
    let asks = Rule.Demands.limit(Limit(.dutiesPerWeek, atLeast: 1))
    scenario.covenant.rules = [Rule(clause: "3", asks)]
    #expect(throws: RosterError.rulesContradict(clauses: ["3"])) {
      try RosterPlanner().plan(scenario)
    }
    scenario.covenant.rules = [Rule(clause: "3", asks, weight: 2)]
    let roster = try RosterPlanner().plan(scenario)
    let goal = roster.goals.first { $0.name == "roster.rules" }
    #expect(goal?.value == 2 && goal?.status == .optimal)
    #expect(roster.duties.count == 1)
  }
}
