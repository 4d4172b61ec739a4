import Checking
import Plans
import Scenarios
import Testing

@testable import Rostering

extension RosterError {
  /// Whether it says that there is no roster at all.
  var isContradiction: Bool {
    switch self {
    case .pinnedDutiesContradict, .rulesContradict: true
    case .pinnedDutiesNotWanted, .solverFailed: false
    }
  }
}

@Suite("The roster is the best there is")
struct RosterOptimumTests {
  /// More candidates than this take brute force too long: such seeds are passed over.
  private static let mostCandidates = 11
  private static let batches = 24
  private static let perBatch = 125

  @Test(
    "on thousands of tiny weeks, by brute force", .timeLimit(.minutes(15)), arguments: 0..<batches)
  func optimum(batch: Int) throws {
    var compared = 0
    var seed = UInt64(batch) << 32
    while compared < Self.perBatch {
      seed += 1
      let scenario = TinyScenario.make(seed: seed)
      let bruteForce = BruteForce(scenario)
      guard bruteForce.candidates.count <= Self.mostCandidates else { continue }
      compared += 1
      try compare(scenario, with: bruteForce.best(), seed: seed)
    }
  }

  private func compare(_ scenario: Scenario, with best: [GoalValue]?, seed: UInt64) throws {
    let roster: Roster
    do {
      roster = try RosterPlanner().plan(scenario)
    } catch let error as RosterError where error.isContradiction {
      #expect(best == nil, "seed \(seed): a roster exists, but the planner says none does")
      return
    }
    guard let best else {
      Issue.record("seed \(seed): the planner has a roster where every one breaks a rule")
      return
    }
    let findings = RosterChecker(scenario).findings(in: roster)
    #expect(findings.isEmpty, "seed \(seed): \(findings.map(\.what.english))")
    #expect(roster.goals.allSatisfy { $0.status == .optimal }, "seed \(seed): not proved")
    let values = roster.goals.map { GoalValue(name: $0.name, value: $0.value) }
    let (reached, possible) = BruteForce.aligned(values, best)
    #expect(reached == possible, "seed \(seed): \(values) instead of \(best)")
  }
}
