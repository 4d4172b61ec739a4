/// What a search over many days has found.
public struct HorizonSolution: Sendable {
  /// How it ended.
  public enum Status: Hashable, Sendable {
    /// The roster is proved to be the best.
    case optimal
    /// There may be better ones.
    case feasible
    /// There is no roster that keeps every hard rule, proved.
    case infeasible
    /// None was found, and none was excluded.
    case undecided
  }

  /// How it ended.
  public var status: Status
  /// The roster; only its decided days count.
  public var roster: HorizonRoster?
  /// What the roster costs; where only the first days are decided, with what the relaxation expects of the
  /// others.
  public var value: Double?
  /// No roster costs less.
  public var bound: Double?
  /// Seconds until the relaxation was solved.
  public var rootSeconds: Double
}
