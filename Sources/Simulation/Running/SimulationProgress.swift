/// How far a simulation has come.
public struct SimulationProgress: Hashable, Sendable {
  /// Weeks that are done, of all variants and runs.
  public var weeksDone: Int
  /// Weeks that there are.
  public var weeks: Int
  /// Runs that are finished, of all variants.
  public var runsDone: Int
  /// Seconds since it began.
  public var seconds: Double

  /// Seconds that it will still take if it goes on like this; nil while nothing is known.
  public var secondsLeft: Double? {
    weeksDone > 0 ? seconds / Double(weeksDone) * Double(weeks - weeksDone) : nil
  }
}
