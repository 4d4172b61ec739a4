import IntegerProgramming

/// Improves the roster of a large block: some people's weeks are looked at anew, goal by goal, while the
/// others keep theirs, again and again (large-neighbourhood search: Shaw 1998; with parts solved to their
/// optimum POPMUSIC: Taillard and Voss 2002). Bounds proved before stay as they are.
struct NeighbourhoodSearch {
  let formulation: CompactFormulation
  let order: GoalOrder
  let budget: PursuitBudget
  /// How many people are looked at together, at first and at most.
  private let sizes: ClosedRange<Int>
  /// So many looks in vain, one after another, end the search.
  private let mostFailures: Int

  /// Blocks of fewer people are solved as a whole.
  static let leastPeople = 80
  /// The part of the time in which a large block is solved as a whole first, with neighbourhoods in between.
  static let partForTheWhole = 0.75
  /// The part of the time for neighbourhoods in between, at most, and after how many looks in vain they end.
  static let (partInBetween, mostFailuresInBetween) = (0.25, 40)

  /// So many groups of people are looked at at once, on as many threads as there are.
  private static let groups = 2
  /// Where a look took fewer seconds the next is at more people, where it took many at fewer.
  private static let (quick, slow) = (0.2, 0.8)
  private static let growth = 1.1
  /// Seconds for a look.
  private static let mostSeconds = 2.0

  private var problem: RosterProblem { formulation.problem }

  init(
    _ formulation: CompactFormulation, order: GoalOrder, budget: PursuitBudget,
    sizes: ClosedRange<Int> = 20...120, mostFailures: Int = 150
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
    var size = Double(sizes.lowerBound)
    while !solution.isProved, failures < mostFailures, !budget.isOver {
      let began = budget.seconds
      let groups = chooser.next(
        Self.groups, of: Int(size), in: RosterState(solution.draft, in: problem))
      let look = NeighbourhoodLook(
        formulation: formulation, order: order,
        proved: solution.results.prefix { $0.status == .optimal }.count, draft: solution.draft,
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
      let seconds = budget.seconds - began
      if seconds < Self.quick {
        size = min(size * Self.growth, Double(sizes.upperBound))
      } else if seconds > Self.slow {
        size = max(size / Self.growth, Double(sizes.lowerBound))
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
