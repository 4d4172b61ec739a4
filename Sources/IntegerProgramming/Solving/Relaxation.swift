/// The solved linear relaxation of a model: integer variables may be fractional.
public struct Relaxation: Hashable, Sendable {
  /// The least value of the objective, a lower bound for every integer solution.
  public let objective: Double

  /// The values of the variables.
  public let assignment: Assignment

  /// For each constraint, by its position in the model, how much the objective changes per unit
  /// its binding bound is raised.
  public let duals: [Double]

  /// For each variable, by its index, how much the objective changes per unit it is raised, other
  /// non-basic variables staying where they are. Zero for basic ones; positive at a lower bound,
  /// negative at an upper bound.
  public let reducedCosts: [Double]
}

/// What was learned about a relaxation.
public enum RelaxationOutcome: Hashable, Sendable {
  /// Solved, with duals.
  case optimal(Relaxation)
  /// Not even the relaxation has a solution.
  case infeasible
  /// The relaxation has solutions of every value however low.
  case unbounded
  /// Stopped before it was solved.
  case undecided(stoppedBy: Limit)
}
