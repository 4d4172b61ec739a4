import IntegerProgramming
import Scenarios
import Testing

@testable import Rostering

@Suite("Two ways of solving a week")
struct SolverAgreementTests {
  @Test("give every goal the same value", .timeLimit(.minutes(15)), arguments: 1...6)
  func agree(seed: Int) throws {
    let problem = RosterProblem(MiddlingWeek.make(seed: UInt64(seed)))
    let levels = EvennessLevels(problem)
    let order = GoalOrder(for: problem, levels: levels)
    var compared = 0
    for block in BlockFinder.blocks(of: problem) {
      let formulation = CompactFormulation(problem, block: block, levels: levels)
      let nobody = formulation.assignment(of: RosterDraft())
      #expect(formulation.model.violations(of: nobody).isEmpty)
      let byPatterns = try PatternSolver(
        formulation: formulation, order: order,
        exchange: ExchangeSearch(
          block: formulation.block, in: formulation.problem,
          thresholds: formulation.levels.thresholds),
        budget: PursuitBudget(SolveOptions(timeLimit: 20)), progress: nil
      ).solve(from: nobody)
      let outcome = try LexicographicSolver().solve(
        formulation.goals(in: order), in: formulation.model, options: SolveOptions(timeLimit: 20))
      guard case .solved(_, let whole, _) = outcome else {
        Issue.record("seed \(seed): no roster of the compact program")
        continue
      }
      for (one, other) in zip(byPatterns.results, whole) {
        // From the first goal that is not proved the later ones are different questions.
        guard one.status == .optimal, other.status == .optimal else { break }
        #expect(one.value == other.value, "seed \(seed): \(one.name)")
        compared += 1
      }
      let values = RosterValues(of: byPatterns.draft, in: problem)
      for key in order.keys where !key.name.contains("evenness") {
        let counted = RosterValues(
          of: formulation.draft(from: formulation.assignment(of: byPatterns.draft)), in: problem)
        #expect(values[key] == counted[key])
      }
    }
    #expect(compared >= 4, "seed \(seed): \(compared) goals were proved by both")
  }
}
