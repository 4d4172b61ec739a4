/// What became of one goal: the proof that can be shown.
public struct GoalResult: Hashable, Sendable {
  /// How far the goal was pursued.
  public enum Status: Hashable, Sendable {
    /// No solution that keeps the earlier goals does better, proved.
    case optimal
    /// The value is reached, but a better one has not been excluded.
    case feasible
    /// There was no time for this goal: the value is what the solution happens to have.
    case notReached
  }

  /// The name of the goal.
  public let name: String

  /// The value in the solution returned.
  public let value: Double

  /// What no solution that keeps the earlier goals can better, if known.
  public let bound: Double?

  /// How far the goal was pursued.
  public let status: Status

  /// Seconds spent on this goal.
  public let seconds: Double

  /// Creates a result, for solvers of one's own.
  public init(name: String, value: Double, bound: Double?, status: Status, seconds: Double) {
    self.name = name
    self.value = value
    self.bound = bound
    self.status = status
    self.seconds = seconds
  }

  /// `|value - bound| / |value|`; `nil` if no bound is known.
  public var gap: Double? {
    guard let bound else { return nil }
    let distance = abs(value - bound)
    return distance == 0 ? 0 : distance / max(abs(value), Double.leastNormalMagnitude)
  }
}

/// What was learned about a list of goals.
public enum LexicographicOutcome: Hashable, Sendable {
  /// A solution and the standing of every goal, in order; `stoppedBy` is the first limit met, and
  /// `nil` if every goal is proved.
  case solved(Assignment, [GoalResult], stoppedBy: Limit?)
  /// There is no solution, proved.
  case infeasible
  /// The goal of this name can be bettered without end.
  case unbounded(goal: String)
  /// No solution was found, and none was excluded.
  case undecided(stoppedBy: Limit)
}
