/// What was reached of one goal, and what is proved about it.
public struct GoalProof: Hashable, Sendable {
  /// How far the proof went.
  public enum Status: String, Hashable, Sendable {
    /// No plan could do better without giving up an earlier goal.
    case optimal
    /// The time ran out; the optimum lies between bound and value.
    case feasible
    /// The time ran out before this goal was looked at.
    case notReached = "not-reached"
  }

  /// The goal's name, `roster.evenness.over-6h` for one: see `docs/model.md`.
  public var name: String
  /// What the plan reaches.
  public var value: Double
  /// What no plan can beat, with all earlier goals as they are; nil where nothing is known.
  public var bound: Double?
  /// How far the proof went.
  public var status: Status
  /// The seconds it took.
  public var seconds: Double

  /// The relative distance between value and bound: 0 when proved, nil where there is no bound.
  public var gap: Double? {
    guard let bound else { return nil }
    return status == .optimal ? 0 : abs(value - bound) / max(1, abs(value))
  }

  /// Creates a proof.
  public init(name: String, value: Double, bound: Double?, status: Status, seconds: Double) {
    self.name = name
    self.value = value
    self.bound = bound
    self.status = status
    self.seconds = seconds
  }
}
