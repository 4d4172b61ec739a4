public import IntegerProgramming

/// How long, how hard and with how many threads a roster is sought.
public struct RosterOptions: Sendable {
  /// Seconds for all goals together; infinite for no limit.
  public var timeLimit: Double
  /// Steps of work for all goals together, as `LinearProgram.work` counts them; nil for no limit. Where
  /// it stops the search, it does so at the same place on every machine and with any number of threads,
  /// so that with an infinite time limit equal scenarios have equal rosters everywhere.
  public var workLimit: Int?
  /// How the parts of the week are solved.
  public var strategy: RosterStrategy
  /// Is told once, before anything is solved, which strategies were chosen and why.
  public var explain: (@Sendable (StrategyChoice) -> Void)?
  /// How many parts of the week are solved at once. The roster does not depend on it, unless the
  /// time runs out.
  public var threads: Int
  /// Stops the search from another thread; the best roster so far is returned.
  public var cancellation: Cancellation?
  /// Called about five times a second, on any of the threads.
  public var progress: (@Sendable (SolveProgress) -> Void)?

  /// Creates options; without arguments there is a minute's limit and one thread.
  public init(
    timeLimit: Double = 60, workLimit: Int? = nil, strategy: RosterStrategy = .auto,
    explain: (@Sendable (StrategyChoice) -> Void)? = nil, threads: Int = 1,
    cancellation: Cancellation? = nil,
    progress: (@Sendable (SolveProgress) -> Void)? = nil
  ) {
    self.timeLimit = timeLimit
    self.workLimit = workLimit
    self.strategy = strategy
    self.explain = explain
    self.threads = threads
    self.cancellation = cancellation
    self.progress = progress
  }
}
