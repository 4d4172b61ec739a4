public import IntegerProgramming

/// Finds the best days for everybody by column generation, and proves how good they are.
///
/// A column is all the days of one person; a shortest path in the diagram of their rules finds the ones
/// that help; the master problem holds what people share. A dive makes it whole, neighbourhoods improve
/// it, branching proves it.
public struct HorizonSolver: Sendable {
  /// Creates a solver; it keeps nothing.
  public init() {}

  /// What somebody missing from a minimum costs in the search, in prices of one missing from those
  /// wanted. Much more makes the prices of the relaxation jump.
  private static let gapFactor = 20

  /// Solves a problem.
  ///
  /// - Parameters:
  ///   - problem: what is to be decided.
  ///   - options: how long and how far.
  /// - Returns: a roster with its value and a bound.
  /// - Throws: ``ModelError`` where GLPK fails and cannot be repaired.
  public func solve(
    _ problem: HorizonProblem, options: HorizonOptions = HorizonOptions()
  ) throws(ModelError) -> HorizonSolution {
    try GLPKThread.run { () throws(ModelError) -> HorizonSolution in
      let clock = SearchClock(options)
      let usual = Double(Self.gapFactor * (1 + (problem.needs.map(\.shortPrice).max() ?? 0)))
      var found = try solve(problem, gapPrice: usual, clock, options, isFirst: true)
      if found.hasGap, try isWithoutRoster(problem, clock, options) {
        found.solution.status = .infeasible
      } else if found.hasGap {
        // Somebody is missing from a minimum at the least cost, but that may be cheaper than what
        // would help. Not at a price above all others together.
        found = try solve(problem, gapPrice: Double(problem.costLimit), clock, options)
        if found.hasProvedGap { found.solution.status = .infeasible }
      }
      return found.solution
    }
  }

  /// Whether somebody is missing from a minimum even where nothing else counts. The bound rises by whole people,
  /// so this is far quicker than with all prices.
  private func isWithoutRoster(
    _ problem: HorizonProblem, _ clock: SearchClock, _ options: HorizonOptions
  ) throws(ModelError) -> Bool {
    try solve(problem.withoutPrices, gapPrice: 1, clock, options).hasProvedGap
  }

  private func solve(
    _ problem: HorizonProblem, gapPrice: Double, _ clock: SearchClock, _ options: HorizonOptions,
    isFirst: Bool = false
  ) throws(ModelError) -> HorizonSearch.Finding {
    guard
      let master = HorizonMaster(problem, threads: options.threads, gapPrice: gapPrice)
    else { return HorizonSearch.Finding(.infeasible) }
    return try HorizonSearch(master: master, clock: clock, options: options, stopsAtGap: isFirst)
      .run()
  }
}
