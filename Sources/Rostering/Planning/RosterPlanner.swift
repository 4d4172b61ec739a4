import IntegerProgramming
public import Plans
public import Scenarios

/// Plans a week's duty roster: the best there is in the covenant's goals, one after the other.
public struct RosterPlanner: Sendable {
  /// Creates a planner; it keeps nothing between weeks.
  public init() {}

  /// Plans the week of a scenario.
  ///
  /// - Parameters:
  ///   - scenario: a complete scenario, as `ScenarioReader` gives it.
  ///   - options: limits and threads.
  /// - Returns: the roster, with a proof for every goal.
  /// - Throws: ``RosterError`` where pinned duties contradict each other or the solver fails.
  public func plan(
    _ scenario: Scenario, options: RosterOptions = RosterOptions()
  ) throws -> Roster {
    let problem = RosterProblem(scenario)
    let unwanted = problem.needsPinnedInVain
    guard unwanted.isEmpty else { throw RosterError.pinnedDutiesNotWanted(needs: unwanted) }
    let levels = EvennessLevels(problem)
    let order = GoalOrder(for: problem, levels: levels)
    let blocks = BlockFinder.blocks(of: problem)
    let solver = BlockSolver(problem: problem, order: order, levels: levels)
    let solutions = try BlockQueue(solver: solver, options: options).solve(blocks)

    var draft = RosterDraft()
    for solution in solutions { draft.merge(solution.draft) }
    let values = RosterValues(of: draft, in: problem)
    let goals = ProofCollector(order: order, values: values)
      .proofs(from: solutions.map(\.results))
    let cover = Set(order.keys.filter(\.isCoverage).map(\.name))
    let isCoverProved = goals.allSatisfy { !cover.contains($0.name) || $0.status == .optimal }
    return Roster(
      duties: RosterWriter(problem: problem).duties(of: draft),
      unfilled: UnfilledNeeds(of: draft, in: problem, isProved: isCoverProved).list,
      fairness: Fairness(values, in: problem).lines,
      goals: goals)
  }
}
