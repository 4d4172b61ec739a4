public import IntegerProgramming

/// How a roster over many days is sought.
public struct HorizonOptions: Sendable {
  /// Seconds for everything.
  public var timeLimit: Double
  /// Whether those are seconds of the processor, over all threads of the process, and not of the clock: on a
  /// busy machine the search is then as long as on a quiet one.
  public var countsProcessorTime: Bool
  /// How many threads price; the roster does not depend on it unless time runs out.
  public var threads: Int
  /// Stops the search from another thread; the best so far is returned.
  public var cancellation: Cancellation?
  /// How many days, from the first, are decided; the days after them only count for what they will
  /// cost, as the relaxation sees it. Nil for all, 0 for nothing but the relaxation's value.
  public var decidedDays: Int?
  /// What random choices begin from.
  public var seed: UInt64
  /// Called with a line when something has been reached.
  public var progress: (@Sendable (String) -> Void)?

  /// Creates options.
  public init(
    timeLimit: Double = 60, countsProcessorTime: Bool = false, threads: Int = 1,
    cancellation: Cancellation? = nil, decidedDays: Int? = nil, seed: UInt64 = 1,
    progress: (@Sendable (String) -> Void)? = nil
  ) {
    self.timeLimit = timeLimit
    self.countsProcessorTime = countsProcessorTime
    self.threads = threads
    self.cancellation = cancellation
    self.decidedDays = decidedDays
    self.seed = seed
    self.progress = progress
  }
}
