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
    try plan(
      RosterPart.parts(of: scenario, threads: options.threads), of: scenario, options: options)
  }

  /// Plans parts that share nobody and are the whole scenario together.
  func plan(
    _ parts: [RosterPart], of scenario: Scenario, options: RosterOptions
  ) throws -> Roster {
    let order = GoalOrder(for: scenario, thresholds: parts.first?.levels.thresholds ?? [])
    let (drafts, results) = try solve(parts, order, options)
    return roster(
      of: Array(zip(parts.map(\.problem), drafts)), in: scenario, order: order, results: results)
  }

  /// The best drafts of parts, and what is proved of each goal in every block. A draft for each part may be
  /// given to begin with.
  func solve(
    _ parts: [RosterPart], _ order: GoalOrder, _ options: RosterOptions,
    startingFrom begun: [RosterDraft] = []
  ) throws -> (drafts: [RosterDraft], results: [[GoalResult]]) {
    let unwanted = parts.flatMap(\.problem.needsPinnedInVain).sorted()
    guard unwanted.isEmpty else { throw RosterError.pinnedDutiesNotWanted(needs: unwanted) }
    let blocks = parts.enumerated().flatMap { index, part in
      part.blocks.map {
        BlockQueue.Item(part: part, block: $0, begun: begun.isEmpty ? nil : begun[index])
      }
    }
    options.explain?(StrategyChoice(blocks, asked: options.strategy))
    let solutions = try BlockQueue(order: order, options: options).solve(blocks)

    var drafts: [RosterDraft] = []
    var next = 0
    for part in parts {
      var draft = RosterDraft()
      for solution in solutions[next..<next + part.blocks.count] { draft.merge(solution.draft) }
      drafts.append(draft)
      next += part.blocks.count
    }
    return (drafts, solutions.map(\.results))
  }

  /// Puts the parts together. Whether nobody more can be had is what the goals say of coverage, unless it is
  /// known otherwise.
  func roster(
    of parts: [(problem: RosterProblem, draft: RosterDraft)], in scenario: Scenario,
    order: GoalOrder, results: [[GoalResult]], isCoverProved known: Bool? = nil
  ) -> Roster {
    let values = parts.map { RosterValues(of: $0.draft, in: $0.problem) }
    let goals = ProofCollector(
      order: order, values: order.keys.map { key in values.reduce(0) { $0 + $1[key] } }
    ).proofs(from: results)
    let cover = Set(order.keys.filter(\.isCoverage).map(\.name))
    let isCoverProved =
      known ?? goals.allSatisfy { !cover.contains($0.name) || $0.status == .optimal }
    var roster = Roster(
      duties: parts.flatMap { RosterWriter(problem: $0.problem).duties(of: $0.draft) }.sorted(),
      unfilled: UnfilledNeeds.list(
        parts.map { UnfilledNeeds(of: $0.draft, in: $0.problem, isProved: isCoverProved) }),
      fairness: Fairness(
        Array(zip(parts.map(\.problem), values)), in: scenario
      ).lines,
      goals: goals)
    roster.places = PlaceTotals(of: roster, in: scenario).lines
    return roster
  }
}
