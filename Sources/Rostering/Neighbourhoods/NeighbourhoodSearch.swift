import IntegerProgramming

/// Improves the roster of a large block: some people's weeks are looked at anew, goal by goal, while the
/// others keep theirs, again and again (large-neighbourhood search: Shaw 1998; with parts solved to their
/// optimum POPMUSIC: Taillard and Voss 2002). Bounds proved before stay as they are.
struct NeighbourhoodSearch {
  let formulation: CompactFormulation
  let order: GoalOrder
  let budget: PursuitBudget
  /// How many people are looked at together, at first and after many failures.
  private let sizes: ClosedRange<Int>
  /// So many looks in vain, one after another, end the search.
  private let mostFailures: Int

  /// Blocks of fewer people are solved as a whole.
  static let leastPeople = 80
  /// The part of the time in which a large block is solved as a whole first.
  static let partForTheWhole = 0.6

  /// After so many failures one more is looked at.
  private static let failuresPerSize = 4
  /// Seconds for a look.
  private static let mostSeconds = 4.0

  private var problem: RosterProblem { formulation.problem }

  init(
    _ formulation: CompactFormulation, order: GoalOrder, budget: PursuitBudget,
    sizes: ClosedRange<Int> = 20...40, mostFailures: Int = 150
  ) {
    self.formulation = formulation
    self.order = order
    self.budget = budget
    self.sizes = sizes
    self.mostFailures = mostFailures
  }

  /// A solution at least as good as one that keeps all rules, with the same bounds.
  func improved(_ solution: BlockSolver.Solution) throws(ModelError) -> BlockSolver.Solution {
    var solution = solution
    var chooser = NeighbourhoodChooser(
      formulation.block.people, in: problem, seed: UInt64(solution.looks))
    var failures = 0
    while !solution.isProved, failures < mostFailures, !budget.isOver {
      let size = min(sizes.upperBound, sizes.lowerBound + failures / Self.failuresPerSize)
      let people = chooser.next(size: size, in: RosterState(solution.draft, in: problem))
      solution.looks += 1
      failures += 1
      guard let draft = try better(people, in: solution.draft) else { continue }
      let values = values(of: draft)
      guard let values, Self.isLess(values, solution.results.map(\.value)) else { continue }
      failures = 0
      solution.draft = draft
      solution.results = zip(solution.results, values).map { result, value in
        GoalResult(
          name: result.name, value: value, bound: result.bound,
          status: result.bound.map { value <= $0 } ?? false ? .optimal : .feasible,
          seconds: result.seconds)
      }
    }
    return solution
  }

  /// The roster with other weeks for some people, where they are better by themselves.
  private func better(
    _ people: Set<Int>, in draft: RosterDraft
  ) throws(ModelError) -> RosterDraft? {
    let part = Neighbourhood(people, of: formulation.block, in: problem, around: draft)
    let own = CompactFormulation(part.problem, block: part.block, levels: formulation.levels)
    let start = own.assignment(of: part.draft)
    guard own.model.violations(of: start).isEmpty else { return nil }
    let exchange = ExchangeSearch(
      block: part.block, in: part.problem, thresholds: formulation.levels.thresholds)
    let options = SolveOptions(
      timeLimit: min(Self.mostSeconds, budget.left), cancellation: budget.cancellation)
    let found = try PatternSolver(
      formulation: own, order: order, exchange: exchange, budget: PursuitBudget(options),
      progress: nil
    ).solve(from: start)
    guard
      Self.isLess(found.results.map(\.value), own.goals(in: order).map { $0.value(in: start) })
    else { return nil }
    var whole = draft
    whole.duties.removeAll { people.contains(problem.duties[$0].person) }
    whole.duties += found.draft.duties
    return whole
  }

  /// The values of all goals; nil where a rule is broken.
  private func values(of draft: RosterDraft) -> [Double]? {
    let candidate = formulation.assignment(of: draft)
    guard formulation.model.violations(of: candidate).isEmpty else { return nil }
    return formulation.goals(in: order).map { $0.value(in: candidate) }
  }

  /// Whether the first value that differs is less.
  private static func isLess(_ values: [Double], _ others: [Double]) -> Bool {
    zip(values, others).first { abs($0 - $1) > PatternPursuit.tolerance }.map { $0 < $1 } ?? false
  }
}
