import Checking
import IntegerProgramming
import Plans
import Scenarios
import Testing

@testable import Rostering

@Suite("A limit of work")
struct WorkLimitTests {
  @Test(
    "stops at the same roster whatever the threads, and proves nothing false",
    arguments: [0, 100_000, 3_000_000, 30_000_000])
  func sameRoster(limit: Int) throws {
    var scenario = MiddlingWeek.make(seed: 3, prefix: "a")
    let other = MiddlingWeek.make(seed: 13, prefix: "b")
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
    let best = try RosterPlanner().plan(scenario, options: RosterOptions(timeLimit: 120))
    try #require(best.goals.allSatisfy { $0.status == .optimal })
    let rosters = try [1, 2].map { threads in
      try RosterPlanner().plan(
        scenario,
        options: RosterOptions(timeLimit: .infinity, workLimit: limit, threads: threads))
    }
    #expect(rosters[0].duties == rosters[1].duties)
    #expect(rosters[0].goals.map(\.value) == rosters[1].goals.map(\.value))
    #expect(rosters[0].goals.map(\.bound) == rosters[1].goals.map(\.bound))
    #expect(rosters[0].goals.map(\.status) == rosters[1].goals.map(\.status))
    #expect(RosterChecker(scenario).findings(in: rosters[0]).isEmpty)
    if limit == 0 { #expect(rosters[0].goals.contains { $0.status != .optimal }) }
    for goal in rosters[0].goals {
      if let bound = goal.bound { #expect(bound <= goal.value, "\(goal.name)") }
      let optimum = best.goals.first { $0.name == goal.name }
      // From the first goal that is not proved the later ones are different questions.
      if let optimum { #expect(goal.bound ?? 0 <= optimum.value, "\(goal.name)") }
      if goal.status != .optimal { break }
      if let optimum { #expect(goal.value == optimum.value, "\(goal.name)") }
    }
  }
}
