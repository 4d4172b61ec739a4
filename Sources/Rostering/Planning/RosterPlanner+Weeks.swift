import IntegerProgramming
public import Plans
public import Scenarios

extension RosterPlanner {
  /// Plans several weeks as one, so that what runs over a season is spent where it does most good.
  ///
  /// - Parameters:
  ///   - scenario: a complete scenario in its first week, with what is known of the weeks before.
  ///   - later: the same scenario in the weeks after it, one after the other, of which only what is needed is
  ///     read: the same needs in the same order.
  ///   - rosters: rosters of the weeks as they were found one by one, where the search begins; empty for none.
  ///   - options: limits and threads for all weeks together.
  /// - Returns: who serves in each week, and what is proved of the whole.
  /// - Throws: ``RosterError`` as for one week.
  public func plan(
    _ scenario: Scenario, later: [Scenario], startingFrom rosters: [Roster] = [],
    options: RosterOptions = RosterOptions()
  ) throws -> WeeksRoster {
    let parts = RosterPart.parts(of: scenario, later: later, threads: options.threads)
    var whole = scenario
    // Which goals there are depends on what any of the weeks needs.
    whole.needs += later.flatMap(\.needs)
    let order = GoalOrder(for: whole, thresholds: parts.first?.levels.thresholds ?? [])
    let begun = rosters.isEmpty ? [] : parts.map { $0.problem.draft(of: rosters) }
    let (drafts, results) = try solve(parts, order, options, startingFrom: begun)
    return WeeksRoster(
      parts: Array(zip(parts.map(\.problem), drafts)), order: order, results: results)
  }

  /// The roster of one of several weeks: volunteers serve as all weeks together have it, and households take
  /// the turns that are theirs after the weeks before.
  ///
  /// Goals have the bounds that they have by themselves: what is proved is proved of all weeks together.
  ///
  /// - Parameters:
  ///   - scenario: the scenario in this week, with the weeks before it remembered.
  ///   - duties: the duties of volunteers in this week.
  ///   - weeks: the plan of all weeks.
  ///   - options: limits and threads.
  /// - Returns: the roster of the week.
  /// - Throws: ``RosterError`` where the duties do not fit the week or the solver fails.
  public func complete(
    _ scenario: Scenario, serving duties: [Duty], of weeks: WeeksRoster,
    options: RosterOptions = RosterOptions()
  ) throws -> Roster {
    let parts = RosterPart.parts(of: scenario, keeping: duties, threads: options.threads)
    let order = GoalOrder(for: scenario, thresholds: parts.first?.levels.thresholds ?? [])
    let wanted = Set(duties)
    var drafts = parts.map { part -> RosterDraft in
      let writer = RosterWriter(problem: part.problem)
      return RosterDraft(
        duties: part.problem.duties.indices.filter {
          wanted.contains(writer.duty(part.problem.duties[$0]))
        })
    }
    guard drafts.reduce(0, { $0 + $1.duties.count }) == wanted.count else {
      throw RosterError.solverFailed("\(scenario.week): a duty of all weeks is none of this one")
    }
    let turns = try turns(
      of: zip(parts, drafts).map { $0.problem.settled(on: $1.duties) },
      order.ofTurns, options)
    for index in drafts.indices { drafts[index].turns = turns[index] }
    return roster(
      of: Array(zip(parts.map(\.problem), drafts)), in: scenario, order: order,
      results: leastPossible(parts, order), isCoverProved: weeks.isCoverProved)
  }

  /// The best turns beside duties that are settled.
  private func turns(
    of problems: [RosterProblem], _ order: GoalOrder, _ options: RosterOptions
  ) throws -> [[RosterDraft.TakenTurn]] {
    let parts = problems.map { problem in
      RosterPart(
        problem: problem,
        levels: EvennessLevels(problem, reach: LoadReach(problem), thresholds: []),
        blocks: BlockFinder.blocks(of: problem).filter { !$0.queues.isEmpty })
    }
    var options = options
    options.strategy = .compact
    options.explain = nil
    options.progress = nil
    return try solve(parts, order, options).drafts.map(\.turns)
  }

  /// What each goal cannot be less than by itself, in every block.
  private func leastPossible(_ parts: [RosterPart], _ order: GoalOrder) -> [[GoalResult]] {
    parts.flatMap { part in
      part.blocks.map { block in
        let formulation = CompactFormulation(part.problem, block: block, levels: part.levels)
        return order.keys.map { key in
          GoalResult(
            name: key.name, value: 0, bound: formulation.leastPossible(key), status: .feasible,
            seconds: 0)
        }
      }
    }
  }
}
