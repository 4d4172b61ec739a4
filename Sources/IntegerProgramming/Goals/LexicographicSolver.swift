/// Solves goals in order: each as well as the ones before it allow.
///
/// The method is preemptive goal programming (Charnes and Cooper 1961; Ignizio 1976): after each
/// goal its value becomes a constraint on the rest. Between goals, whole variables are fixed by
/// reduced cost (Dantzig, Fulkerson and Johnson 1954), and a bottleneck goal is a threshold search
/// (Edmonds and Fulkerson 1970). Nothing here loses an optimum.
public struct LexicographicSolver: Sendable {
  /// Creates a solver; it has no state.
  public init() {}

  /// Solves goals in order, over one model.
  ///
  /// The time limit is for all goals together. A goal that resists gets a fair part of what is
  /// left, so that it does not starve the others; later goals then keep the value it has reached.
  ///
  /// - Parameters:
  ///   - goals: what to achieve, the most important first. An empty list asks for any solution.
  ///   - model: the variables and constraints.
  ///   - options: limits, a start, reporting. Gap and nodes are limits for each goal.
  /// - Returns: the solution and the standing of every goal, or why there is none.
  /// - Throws: ``ModelError`` for broken data, or when the solver failed before it had a solution.
  public func solve(
    _ goals: [Goal], in model: Model, options: SolveOptions = SolveOptions()
  ) throws(ModelError) -> LexicographicOutcome {
    try GLPKThread.run { () throws(ModelError) -> LexicographicOutcome in
      var pursuit = try GoalPursuit(goals, in: model, options: options)
      return try pursuit.run()
    }
  }
}
