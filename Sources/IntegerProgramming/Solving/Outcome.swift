/// What stopped a search before it was finished.
public enum Limit: Hashable, Sendable {
  /// The time limit.
  case time
  /// The answer is within the gap that was asked for.
  case gap
  /// The number of search nodes.
  case nodes
  /// The work that was allowed, ``SolveOptions/workLimit``.
  case work
  /// ``Cancellation/cancel()`` was called.
  case cancelled
  /// GLPK failed and could not be repaired; what was known before is returned.
  case failure
}

/// What was learned about a model and one objective, always minimised.
public enum Outcome: Hashable, Sendable {
  /// A best solution and its value, proved.
  case optimal(Assignment, objective: Double)
  /// A solution, perhaps not the best; no solution has a value below `bestBound`.
  case feasible(Assignment, objective: Double, bestBound: Double?, stoppedBy: Limit)
  /// There is no solution, proved.
  case infeasible
  /// Solutions exist, of every value however low.
  case unbounded
  /// No solution was found, and none was excluded.
  case undecided(bestBound: Double?, stoppedBy: Limit)

  /// The solution, if there is one.
  public var assignment: Assignment? {
    switch self {
    case .optimal(let assignment, _), .feasible(let assignment, _, _, _): assignment
    case .infeasible, .unbounded, .undecided: nil
    }
  }

  /// The value of the solution, if there is one.
  public var objective: Double? {
    switch self {
    case .optimal(_, let objective), .feasible(_, let objective, _, _): objective
    case .infeasible, .unbounded, .undecided: nil
    }
  }
}
