import IntegerProgramming
import Scenarios

/// Solves one block, goal by goal.
struct BlockSolver {
  let problem: RosterProblem
  let order: GoalOrder
  let levels: EvennessLevels
  let strategy: RosterStrategy
  /// Whether people's weeks may be looked at anew by neighbourhoods in a part of the time.
  var mayUseNeighbourhoods = true

  /// What is known about a block in the end.
  struct Solution: Sendable {
    var draft: RosterDraft
    var results: [GoalResult]
    /// How many neighbourhoods were looked at.
    var looks = 0

    /// Whether every goal is proved.
    var isProved: Bool { results.allSatisfy { $0.status == .optimal } }
  }

  /// Solves a block by the strategy that was chosen for it, from where it was left earlier; otherwise
  /// from a roster to begin with, where there is one that keeps all rules.
  func solve(
    _ block: Block, from earlier: Solution? = nil, beginningWith begun: RosterDraft? = nil,
    options: SolveOptions
  ) throws -> Solution {
    let formulation = CompactFormulation(problem, block: block, levels: levels)
    let budget = PursuitBudget(options)
    let exchange = ExchangeSearch(block: block, in: problem, thresholds: levels.thresholds)
    let start =
      try earlier.map { formulation.assignment(of: $0.draft) }
      ?? begun.flatMap { self.begun(with: $0, formulation, exchange: exchange, budget: budget) }
      ?? firstRoster(of: block, formulation, exchange: exchange, budget: budget)
    do {
      switch strategy {
      case .patterns, .auto:
        return try solveByWeeks(
          formulation, exchange: exchange, from: start, earlier, budget: budget, options: options)
      case .compact: return try solveWhole(formulation, from: start, options: options)
      case .search: return unproved(start, formulation)
      }
    } catch let error as ModelError {
      throw RosterError.solverFailed(String(describing: error))
    }
  }

  /// Over whole weeks. In a large block people's weeks are looked at anew by neighbourhoods in a part of the time
  /// where a goal is first left unproved, and in what is left of it at the end. With a limit of work there is no
  /// time to share.
  private func solveByWeeks(
    _ formulation: CompactFormulation, exchange: ExchangeSearch, from start: Assignment,
    _ earlier: Solution?, budget: PursuitBudget, options: SolveOptions
  ) throws(ModelError) -> Solution {
    let hasNeighbourhoods =
      mayUseNeighbourhoods && formulation.block.people.count >= NeighbourhoodSearch.leastPeople
      && options.workLimit == nil && options.timeLimit < .infinity
    var solver = PatternSolver(
      formulation: formulation, order: order, exchange: exchange, budget: budget,
      progress: options.progress)
    let known = earlier?.results ?? []
    guard hasNeighbourhoods else { return try solver.solve(from: start, knowing: known) }
    var (own, part) = (options, options)
    own.timeLimit = budget.left * NeighbourhoodSearch.partForTheWhole
    part.timeLimit = budget.left * NeighbourhoodSearch.partInBetween
    solver.budget = PursuitBudget(own)
    solver.improvement = { [part] solution throws(ModelError) in
      try NeighbourhoodSearch(
        formulation, order: order, budget: PursuitBudget(part),
        mostFailures: NeighbourhoodSearch.mostFailuresInBetween
      ).improved(solution)
    }
    var solution = try solver.solve(from: start, knowing: known)
    solution.looks += earlier?.looks ?? 0
    return try NeighbourhoodSearch(formulation, order: order, budget: budget).improved(solution)
  }

  private func solveWhole(
    _ formulation: CompactFormulation, from start: Assignment, options: SolveOptions
  ) throws -> Solution {
    let goals = formulation.goals(in: order)
    var options = options
    options.start = start
    if case .solved(let assignment, let results, _) = try LexicographicSolver()
      .solve(goals, in: formulation.model, options: options)
    {
      return Solution(
        draft: formulation.draft(from: assignment),
        results: zip(order.keys, results).map { key, result in
          GoalResult(
            name: result.name, value: result.value,
            bound: result.bound ?? formulation.leastPossible(key), status: result.status,
            seconds: result.seconds)
        })
    }
    // There was no time even to look at the start.
    return unproved(start, formulation)
  }

  /// A roster as it stands, with the bounds that the goals have by themselves.
  private func unproved(_ roster: Assignment, _ formulation: CompactFormulation) -> Solution {
    let results = zip(order.keys, formulation.goals(in: order)).map { key, goal in
      let (value, bound) = (goal.value(in: roster), formulation.leastPossible(key))
      return GoalResult(
        name: goal.name, value: value, bound: bound,
        status: value <= bound ? .optimal : .feasible, seconds: 0)
    }
    return Solution(draft: formulation.draft(from: roster), results: results)
  }

  /// A roster sought without regard for time: agreements may ask for more than they say themselves,
  /// a partner for instance, and that they contradict each other is said only when it is proved.
  private func anyRoster(
    of block: Block, _ formulation: CompactFormulation
  ) throws -> Assignment {
    guard
      case .solved(let assignment, _, _) = try LexicographicSolver().solve(
        [], in: formulation.model)
    else {
      let clauses = askingClauses(in: block)
      guard clauses.isEmpty else { throw RosterError.rulesContradict(clauses: clauses) }
      // Without pinned duties nobody serving is a roster, so only they can contradict each other.
      throw RosterError.pinnedDutiesContradict(needs: pinnedNeeds(in: block))
    }
    return assignment
  }

  /// The greedy roster where it keeps all rules; otherwise the one with nothing but what is agreed;
  /// where even that breaks a rule, any that keeps them.
  private func firstRoster(
    of block: Block, _ formulation: CompactFormulation, exchange: ExchangeSearch,
    budget: PursuitBudget
  ) throws -> Assignment {
    let agreed = agreed(in: block)
    var greedy = GreedyFill(agreed, block: block, in: problem)
    greedy.fill { budget.isOver }
    let filled = greedy.state.draft
    budget.count(Self.stepsPerFilled * filled.duties.count)
    let trimmed = RuleTrimming(problem: problem, block: block).trimmed(filled)
    for draft in [exchange.improved(filled, within: budget), filled, trimmed, agreed] {
      let start = formulation.assignment(of: draft)
      if formulation.model.violations(of: start).isEmpty { return start }
    }
    return try anyRoster(of: block, formulation)
  }

  /// A roster to begin with, improved; nil where it breaks a rule.
  private func begun(
    with whole: RosterDraft, _ formulation: CompactFormulation, exchange: ExchangeSearch,
    budget: PursuitBudget
  ) -> Assignment? {
    let people = Set(formulation.block.people)
    var draft = whole
    draft.duties.removeAll { !people.contains(problem.duties[$0].person) }
    draft.turns.removeAll { !formulation.block.queues.contains($0.queue) }
    return [exchange.improved(draft, within: budget), draft].lazy
      .map { formulation.assignment(of: $0) }
      .first { formulation.model.violations(of: $0).isEmpty }
  }

  /// The clauses by which something has to be done; a roster with nobody in it may break them.
  private func askingClauses(in block: Block) -> [String] {
    let clauses = block.people.flatMap { problem.people[$0].counts }
      .filter { $0.weight == nil && !$0.isBrokenByMore }.map(\.clause)
    return problem.scenario.covenant.rules.map(\.clause).filter(clauses.contains)
  }

  /// What it takes to fill a place, more or less.
  private static let stepsPerFilled = 10_000

  /// The roster with nothing in it but what is agreed already.
  private func agreed(in block: Block) -> RosterDraft {
    var draft = RosterDraft()
    draft.duties = block.people.flatMap { problem.people[$0].duties }
      .filter { problem.duties[$0].isPinned }
    let people = Set(block.people)
    // Of an agreement without a role the first that will do; the search may choose another.
    draft.duties += problem.openPins.compactMap { keeping in
      keeping.first { people.contains(problem.duties[$0].person) }
    }
    draft.turns = block.queues.flatMap { queue in
      problem.queues[queue].pinned.map { .init(queue: queue, member: $0.member, turn: $0.turn) }
    }
    return draft
  }

  private func pinnedNeeds(in block: Block) -> [Need.ID] {
    let agreed = agreed(in: block)
    let needs =
      agreed.duties.map { problem.duties[$0].need }
      + agreed.turns.map { problem.queues[$0.queue].need }
    return Set(needs).sorted().map { problem.scenario.needs[$0].id }
  }
}
