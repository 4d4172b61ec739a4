import IntegerProgramming

/// A look at some people's weeks anew while all others keep theirs.
struct NeighbourhoodLook: Sendable {
  let formulation: CompactFormulation
  let order: GoalOrder
  /// How many goals, the first ones, are proved for the whole roster: no part of it can be better in them.
  let proved: Int
  /// The roster as it is.
  let draft: RosterDraft
  /// How long to look.
  let options: SolveOptions

  /// Other duties for these people, where they are better by themselves; nil where none are found.
  func better(_ people: Set<Int>) throws(ModelError) -> [Int]? {
    let part = Neighbourhood(
      people, of: formulation.block, in: formulation.problem, around: draft)
    let own = CompactFormulation(part.problem, block: part.block, levels: formulation.levels)
    let start = own.assignment(of: part.draft)
    guard own.model.violations(of: start).isEmpty else { return nil }
    let values = own.goals(in: order).map { $0.value(in: start) }
    let known = zip(order.keys, values).prefix(proved).map { key, value in
      GoalResult(name: key.name, value: value, bound: value, status: .optimal, seconds: 0)
    }
    let exchange = ExchangeSearch(
      block: part.block, in: part.problem, thresholds: formulation.levels.thresholds)
    let found = try PatternSolver(
      formulation: own, order: order, exchange: exchange, budget: PursuitBudget(options),
      progress: nil
    ).solve(from: start, knowing: known)
    return Self.isLess(found.results.map(\.value), values)
      ? found.draft.duties : nil
  }

  /// Whether the first value that differs is less.
  static func isLess(_ values: [Double], _ others: [Double]) -> Bool {
    zip(values, others).first { abs($0 - $1) > PatternPursuit.tolerance }.map { $0 < $1 } ?? false
  }
}
