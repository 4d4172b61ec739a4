import IntegerProgramming
import Scenarios

/// The state of solving one block over whole weeks.
struct PatternPursuit {
  let formulation: CompactFormulation
  let order: GoalOrder
  let goals: [Goal]
  let costs: [PatternCost]
  let master: PatternMaster
  let budget: PursuitBudget
  let exchange: ExchangeSearch
  let progress: (@Sendable (SolveProgress) -> Void)?
  var generator: ColumnGeneration
  /// The best roster so far, complete and checked.
  private(set) var incumbent: Assignment
  private(set) var results: [GoalResult] = []
  /// Looks for a better roster in another way, once: where a goal is first left unproved.
  private var improvement: PatternSolver.Improvement?
  /// How many neighbourhoods that looked at.
  private(set) var looks = 0
  /// What an earlier pursuit proved of each goal; empty where there was none.
  private let known: [GoalResult]

  /// Numbers of people and costs of turns are whole: a bound may be rounded up, less this.
  static let tolerance = 1e-6

  init(
    _ formulation: CompactFormulation, order: GoalOrder, exchange: ExchangeSearch,
    budget: PursuitBudget, progress: (@Sendable (SolveProgress) -> Void)?, start: Assignment,
    known: [GoalResult], improvement: PatternSolver.Improvement? = nil
  ) {
    self.formulation = formulation
    self.order = order
    goals = formulation.goals(in: order)
    costs = order.keys.map { formulation.cost(of: $0) }
    self.exchange = exchange
    self.budget = budget
    self.progress = progress
    self.known = known
    self.improvement = improvement
    master = PatternMaster(formulation, options: exchange.options, budget: budget)
    generator = ColumnGeneration(master: master, budget: budget)
    incumbent = start
    for pattern in formulation.patterns(in: start) { master.add(pattern) }
  }

  /// Settles every goal in order. Where the solver fails beyond repair the roster so far stands, and
  /// the goal is not proved.
  mutating func run() {
    for index in goals.indices {
      let began = budget.seconds
      let (status, bound) = settled(index)
      results.append(
        GoalResult(
          name: goals[index].name, value: value(index), bound: bound, status: status,
          seconds: budget.seconds - began + (index < known.count ? known[index].seconds : 0)))
      hold(index)
    }
  }

  private mutating func settled(_ index: Int) -> (GoalResult.Status, Double?) {
    do {
      return try settle(index)
    } catch {
      return (.feasible, least(index))
    }
  }

  private func report(_ index: Int, bound: Double) {
    progress?(
      SolveProgress(
        goal: goals[index].name, incumbent: value(index), bound: bound, seconds: budget.seconds))
  }

  private func value(_ index: Int) -> Double { goals[index].value(in: incumbent) }

  /// Brings one goal to its bound, or as near as time allows.
  private mutating func settle(_ index: Int) throws(ModelError) -> (GoalResult.Status, Double?) {
    let least = least(index)
    if value(index) <= least { return (.optimal, value(index)) }
    guard !budget.isOver else { return (.notReached, least) }
    let share = budget.share(ofGoal: index, of: goals.count)

    report(index, bound: least)
    master.minimise(costs[index])
    let found = try generator.run(within: share)
    let bound = max(least, found.map { ($0 - Self.tolerance).rounded(.up) } ?? least)
    if value(index) <= bound { return (.optimal, value(index)) }
    guard found != nil else { return (.feasible, bound) }

    report(index, bound: bound)
    try dive(from: index, notAbove: bound, within: share)
    if value(index) <= bound { return (.optimal, value(index)) }
    let isImproved = try improve(index, notBelow: bound)
    if value(index) <= bound { return (.optimal, value(index)) }
    let proved = try branch(
      index, above: bound,
      within: isImproved ? budget.share(ofGoal: index, of: goals.count) : share)
    return value(index) <= proved ? (.optimal, value(index)) : (.feasible, proved)
  }

  /// What a goal cannot be less than: by the bounds of its variables, because everybody above a threshold
  /// is above all lower ones, and by what was proved earlier.
  private func least(_ index: Int) -> Double {
    var least = formulation.leastPossible(order.keys[index])
    if let bound = knownBound(index) { least = max(least, bound) }
    guard case .evenness = order.keys[index], index > 0, case .evenness = order.keys[index - 1],
      results.count == index, results[index - 1].status == .optimal
    else { return least }
    return max(least, results[index - 1].value)
  }

  /// An earlier bound holds as long as no goal before it may be worse than it was then.
  private func knownBound(_ index: Int) -> Double? {
    guard index < known.count, results.count == index,
      zip(results, known).allSatisfy({ $0.value <= $1.value + Self.tolerance })
    else { return nil }
    return known[index].status == .optimal ? known[index].value : known[index].bound
  }

  /// Keeps what was reached while the later goals are pursued.
  private mutating func hold(_ index: Int) {
    let value = value(index)
    if case .evenness(let threshold) = order.keys[index],
      value <= formulation.leastPossible(order.keys[index])
    {
      // Only those pass the threshold who do in any case: shorter weeks of all others say so better
      // than a row.
      let passed = formulation.levels.thresholds.firstIndex(of: threshold) ?? 0
      for person in formulation.block.people
      where formulation.levels.profiles[person].alwaysAbove <= passed {
        let cap = master.pricing[person]?.mostMinutes(below: passed) ?? .max
        master.caps[person] = min(master.caps[person] ?? .max, cap)
      }
    }
    if !costs[index].isZero { master.hold(order.keys[index], costs[index], atMost: value) }
  }

  /// Looks for better rosters along the relaxation of this goal and, by lesser weight, of those after it.
  private mutating func dive(
    from index: Int, notAbove limit: Double, within share: PursuitBudget.Share
  ) throws(ModelError) {
    let guide = PatternCost(
      GoalWeights(order.keys, from: index).weights.map { (costs[$0.goal], $0.weight) })
    master.minimise(guide)
    var dive = PatternDive(
      master: master, generator: generator, goal: costs[index], limit: limit,
      target: value(index))
    if let found = try dive.run(within: share) { accept(found) }
  }

  /// Looks for better rosters in another way, where that was not done before; false where it was.
  private mutating func improve(
    _ index: Int, notBelow bound: Double
  ) throws(ModelError) -> Bool {
    guard let improvement, !budget.isOver else { return false }
    self.improvement = nil
    let open = goals.indices.dropFirst(results.count).map { goal in
      GoalResult(
        name: goals[goal].name, value: value(goal),
        bound: goal == index ? bound : formulation.leastPossible(order.keys[goal]),
        status: .feasible, seconds: 0)
    }
    let found = try improvement(
      BlockSolver.Solution(draft: formulation.draft(from: incumbent), results: results + open))
    looks = found.looks
    take(found.draft)
    return true
  }

  /// Decides what the dive left open, until the goal is at its bound or the bound is proved to be where
  /// the goal is. Returns the bound then.
  private mutating func branch(
    _ index: Int, above bound: Double, within share: PursuitBudget.Share
  ) throws(ModelError) -> Double {
    master.minimise(costs[index])
    master.setForgiving(true)
    defer { master.setForgiving(false) }
    for (order, nodes) in BranchOrder.attempts {
      let isComplete = try attempt(index, above: bound, within: share, order: order, nodes: nodes)
      if isComplete || value(index) <= bound { return value(index) }
      if budget.isOver(share) { break }
    }
    return bound
  }

  /// Branches in one order; says whether nothing better than the roster so far is left to find.
  private mutating func attempt(
    _ index: Int, above bound: Double, within share: PursuitBudget.Share, order: BranchOrder,
    nodes: Int
  ) throws(ModelError) -> Bool {
    var found: [RosterDraft] = []
    let goal = goals[index]
    let formulation = formulation
    let progress = progress
    let budget = budget
    var branching = PatternBranching(
      master: master, generator: generator, share: share, target: value(index),
      accept: { draft in
        let candidate = formulation.assignment(of: draft)
        guard formulation.model.violations(of: candidate).isEmpty else { return .infinity }
        found.append(draft)
        return goal.value(in: candidate)
      },
      report: { nodes, value in
        progress?(
          SolveProgress(
            goal: goal.name, incumbent: value, bound: bound, nodes: nodes, seconds: budget.seconds))
      }, bound: bound, order: order, mostNodes: nodes)
    let isComplete = try branching.search() && branching.isConclusive
    for draft in found { accept(draft) }
    return isComplete
  }

  /// Takes a roster where it is better than the one so far, and improves it in what the goal at hand
  /// does not see.
  private mutating func accept(_ draft: RosterDraft) {
    guard take(draft) else { return }
    take(exchange.improved(formulation.draft(from: incumbent), within: budget))
  }

  /// Takes a roster that keeps all rules and is better in the first goal in which it differs.
  @discardableResult
  private mutating func take(_ draft: RosterDraft) -> Bool {
    let candidate = formulation.assignment(of: draft)
    guard formulation.model.violations(of: candidate).isEmpty else { return false }
    let values = goals.map { ($0.value(in: candidate), $0.value(in: incumbent)) }
    // A goal settled is not given up for an unproved one before it: its proof would be another's.
    guard values.prefix(results.count).allSatisfy({ $0 <= $1 + Self.tolerance }) else {
      return false
    }
    guard let (new, old) = values.first(where: { abs($0 - $1) > Self.tolerance }), new < old
    else { return false }
    incumbent = candidate
    for pattern in formulation.patterns(in: candidate) { master.add(pattern) }
    return true
  }
}
