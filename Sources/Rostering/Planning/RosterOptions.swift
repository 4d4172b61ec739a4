public import IntegerProgramming

/// How long and with how many threads a roster is sought.
public struct RosterOptions: Sendable {
  /// Seconds for all goals together; infinite for no limit.
  public var timeLimit: Double
  /// How many parts of the week are solved at once. The roster does not depend on it, unless the
  /// time runs out.
  public var threads: Int
  /// Stops the search from another thread; the best roster so far is returned.
  public var cancellation: Cancellation?
  /// Called about five times a second, on any of the threads.
  public var progress: (@Sendable (SolveProgress) -> Void)?

  /// Creates options; without arguments there is a minute's limit and one thread.
  public init(
    timeLimit: Double = 60, threads: Int = 1, cancellation: Cancellation? = nil,
    progress: (@Sendable (SolveProgress) -> Void)? = nil
  ) {
    self.timeLimit = timeLimit
    self.threads = threads
    self.cancellation = cancellation
    self.progress = progress
  }
}
