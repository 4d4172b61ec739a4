import Checking
import Plans
import Scenarios
import Synchronization
import Testing

@testable import Rostering

@Suite("A strategy")
struct StrategyTests {
  private static func planned(
    _ scenario: Scenario, by strategy: RosterStrategy
  ) throws -> (roster: Roster, choices: [StrategyChoice]) {
    let told = Mutex<[StrategyChoice]>([])
    let roster = try RosterPlanner().plan(
      scenario,
      options: RosterOptions(
        timeLimit: strategy == .compact ? 10 : 60, strategy: strategy,
        explain: { choice in told.withLock { $0.append(choice) } }
      ))
    return (roster, told.withLock { $0 })
  }

  @Test("finds the same values as any other", .timeLimit(.minutes(5)), arguments: [3, 5])
  func agree(seed: Int) throws {
    let scenario = MiddlingWeek.make(seed: UInt64(seed))
    let best = try Self.planned(scenario, by: .patterns)
    try #require(best.roster.goals.allSatisfy { $0.status == .optimal })
    for strategy in [RosterStrategy.auto, .compact] {
      let other = try Self.planned(scenario, by: strategy)
      #expect(RosterChecker(scenario).findings(in: other.roster).isEmpty)
      for (one, goal) in zip(other.roster.goals, best.roster.goals) {
        guard one.status == .optimal else { break }
        #expect(one.name == goal.name && one.value == goal.value)
      }
    }
  }

  @Test("that only searches states bounds that hold", arguments: 1...4)
  func search(seed: Int) throws {
    let scenario = MiddlingWeek.make(seed: UInt64(seed))
    let best = try Self.planned(scenario, by: .patterns)
    let quick = try Self.planned(scenario, by: .search)
    #expect(RosterChecker(scenario).findings(in: quick.roster).isEmpty)
    #expect(!quick.roster.duties.isEmpty)
    for goal in quick.roster.goals {
      let optimum = best.roster.goals.first { $0.name == goal.name }
      if let optimum, optimum.status == .optimal { #expect(goal.bound ?? 0 <= optimum.value) }
      guard goal.status == .optimal else { break }
    }
  }

  @Test("is told once, with why")
  func explained() throws {
    let scenario = MiddlingWeek.make(seed: 3)
    let auto = try Self.planned(scenario, by: .auto)
    #expect(auto.choices.count == 1)
    let lines = auto.choices.first?.lines ?? []
    #expect(lines.contains { $0.strategy == .patterns && $0.people > 0 && $0.duties > 0 })
    #expect(!lines.contains { $0.strategy == .auto })
    let asked = try Self.planned(scenario, by: .search)
    let line = asked.choices.first?.lines.first { $0.strategy == .search }
    #expect(line?.reason.english == "asked for")
  }
}
