import IntegerProgramming
import Scenarios

/// Solves a block goal by goal over whole weeks: a bound by column generation for each goal, and a
/// roster that meets it by diving and, where that is not enough, by branch and price:
/// `docs/formulation.md`, section 4.
struct PatternSolver {
  let formulation: CompactFormulation
  let order: GoalOrder
  let exchange: ExchangeSearch
  var budget: PursuitBudget
  let progress: (@Sendable (SolveProgress) -> Void)?
  /// Looks once for a better roster in another way, where a goal is first left unproved; nil not to.
  var improvement: Improvement?

  /// A solution at least as good as another.
  typealias Improvement = (BlockSolver.Solution) throws(ModelError) -> BlockSolver.Solution

  /// Solves the block from a roster that keeps all rules, and from what was proved when that was found.
  func solve(
    from start: Assignment, knowing known: [GoalResult] = []
  ) throws(ModelError) -> BlockSolver.Solution {
    try GLPKThread.run { () throws(ModelError) -> BlockSolver.Solution in
      var pursuit = PatternPursuit(
        formulation, order: order, exchange: exchange, budget: budget, progress: progress,
        start: start, known: known, improvement: improvement)
      pursuit.run()
      return BlockSolver.Solution(
        draft: formulation.draft(from: pursuit.incumbent), results: pursuit.results,
        looks: pursuit.looks)
    }
  }
}
