import Scenarios
import Testing

@testable import Rostering

@Suite("Thresholds of evenness")
struct EvennessTests {
  /// Two shifts of two hours, one of three, a task of one hour twice in the week.
  private func week(_ volunteers: [Volunteer]) -> RosterProblem {
    var scenario = SmallWeek.make()
    scenario.covenant.evennessStep = 60
    scenario.volunteers = volunteers
    scenario.needs = [
      SmallWeek.shift("a", SmallWeek.window(.monday, 8, 10)),
      SmallWeek.shift("b", SmallWeek.window(.tuesday, 8, 10)),
      SmallWeek.shift("c", SmallWeek.window(.wednesday, 8, 11)),
      SmallWeek.task("d", SmallWeek.window(.thursday, 8, 12), times: 2),
    ]
    return RosterProblem(scenario)
  }

  @Test("loads are the sums that duties can have")
  func loads() {
    let problem = week([
      SmallWeek.volunteer("v1"),
      SmallWeek.volunteer("v2") { $0.dutiesPerWeek = 1 },
      SmallWeek.volunteer("v3") { $0.hoursPerWeek = 200 },
      SmallWeek.volunteer("v4") { $0.available = [SmallWeek.window(.monday, 6, 12)] },
      SmallWeek.volunteer("v5") { $0.available = [] },
    ])
    let hours = problem.people.map { person in
      AchievableLoads(of: person, in: problem).minutes.map { $0 / 60 }
    }
    #expect(hours == [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [0, 1, 2, 3], [0, 1, 2, 3], [0, 2], [0]])
  }

  @Test("what is pinned is carried in any case")
  func pinned() {
    var scenario = week([
      SmallWeek.volunteer("v1") { $0.available = [SmallWeek.window(.monday, 6, 12)] }
    ]).scenario
    scenario.pinned = [
      PinnedDuty(
        need: "c", person: "v1", day: scenario.week.day(.wednesday), start: 8 * 60)
    ]
    let problem = RosterProblem(scenario)
    #expect(AchievableLoads(of: problem.people[0], in: problem).minutes == [180, 300])
  }

  @Test("thresholds go from the lowest load carried over to below the highest that can be")
  func thresholds() {
    let problem = week([
      SmallWeek.volunteer("v1") {
        $0.available = [SmallWeek.window(.monday, 6, 12)]
        $0.carriedOver = 90
      },
      SmallWeek.volunteer("v2") {
        $0.available = []
        $0.carriedOver = 200
      },
    ])
    let levels = EvennessLevels(problem)
    // v1 carries 90 or 210 minutes, v2 carries 200.
    #expect(levels.thresholds == [120, 180])
    #expect(
      levels.profiles == [
        .init(base: 0, alwaysAbove: 0, rises: [.init(first: 0, last: 1, upTo: 120)]),
        .init(base: 0, alwaysAbove: 2, rises: []),
      ])
    #expect(
      levels.thresholds.reversed().map { GoalKey.evenness(above: $0).name } == [
        "roster.evenness.over-3h", "roster.evenness.over-2h",
      ])
  }

  @Test("a share stretches the thresholds")
  func share() {
    let problem = week([
      SmallWeek.volunteer("v1") {
        $0.available = [SmallWeek.window(.monday, 6, 12), SmallWeek.window(.wednesday, 6, 12)]
        $0.share = 0.5
      },
      SmallWeek.volunteer("v2") {
        $0.available = [SmallWeek.window(.monday, 6, 12)]
        $0.share = 2
      },
    ])
    let levels = EvennessLevels(problem)
    // 0, 2, 3 or 5 hours at half a share weigh 0, 4, 6 or 10; 2 hours at two shares weigh 1.
    #expect(levels.thresholds == Array(stride(from: 0, through: 540, by: 60)))
    #expect(
      levels.profiles[0].rises == [
        .init(first: 0, last: 3, upTo: 120), .init(first: 4, last: 5, upTo: 180),
        .init(first: 6, last: 9, upTo: 300),
      ])
    #expect(levels.profiles[1].rises == [.init(first: 0, last: 0, upTo: 120)])
  }

  @Test("profiles say of every load which thresholds it passes", arguments: 1...40)
  func profiles(seed: Int) {
    let problem = RosterProblem(TinyScenario.make(seed: UInt64(seed)))
    let levels = EvennessLevels(problem)
    for (person, profile) in zip(problem.people, levels.profiles) {
      for load in AchievableLoads(of: person, in: problem).minutes {
        let passed = levels.thresholds.count { person.isAbove($0, with: load) }
        var below = profile.base
        var counted = profile.alwaysAbove
        for rise in profile.rises {
          if load > below { counted += rise.last - rise.first + 1 }
          below = rise.upTo
        }
        #expect(counted == passed)
        #expect(load <= below)
      }
    }
  }
}
