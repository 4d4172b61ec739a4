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

  /// So many groups of people are looked at at once, on as many threads as there are.
  private static let groups = 2
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
      formulation.block.people, in: problem, levels: formulation.levels,
      seed: UInt64(solution.looks))
    var failures = 0
    while !solution.isProved, failures < mostFailures, !budget.isOver {
      let size = min(sizes.upperBound, sizes.lowerBound + failures / Self.failuresPerSize)
      let groups = chooser.next(
        Self.groups, of: size, in: RosterState(solution.draft, in: problem))
      let look = NeighbourhoodLook(
        formulation: formulation, order: order, draft: solution.draft,
        options: SolveOptions(
          timeLimit: min(Self.mostSeconds, budget.left), cancellation: budget.cancellation))
      let found = Parallel.map(groups, threads: budget.threads) { people in
        Result { () throws(ModelError) in try look.better(people) }
      }
      for (people, found) in zip(groups, found) {
        solution.looks += 1
        failures += 1
        guard let duties = try found.get() else { continue }
        if take(duties, of: people, in: &solution) { failures = 0 }
      }
    }
    return solution
  }

  /// Gives people these duties instead of theirs; false where that breaks a rule or is no better.
  private func take(
    _ duties: [Int], of people: Set<Int>, in solution: inout BlockSolver.Solution
  ) -> Bool {
    var draft = solution.draft
    draft.duties.removeAll { people.contains(problem.duties[$0].person) }
    draft.duties += duties
    guard let values = values(of: draft),
      NeighbourhoodLook.isLess(values, solution.results.map(\.value))
    else { return false }
    solution.draft = draft
    solution.results = zip(solution.results, values).map { result, value in
      GoalResult(
        name: result.name, value: value, bound: result.bound,
        status: result.bound.map { value <= $0 } ?? false ? .optimal : .feasible,
        seconds: result.seconds)
    }
    return true
  }

  /// The values of all goals; nil where a rule is broken.
  private func values(of draft: RosterDraft) -> [Double]? {
    let candidate = formulation.assignment(of: draft)
    guard formulation.model.violations(of: candidate).isEmpty else { return nil }
    return formulation.goals(in: order).map { $0.value(in: candidate) }
  }
}
