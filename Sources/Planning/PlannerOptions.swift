public import IntegerProgramming
public import Parking
public import Rostering

/// How a week's plan is sought.
public struct PlannerOptions: Sendable {
  /// Seconds for roster and parking together; infinite for no limit.
  public var timeLimit: Double
  /// Steps of work for the roster, as `RosterOptions.workLimit` counts them; nil for no limit. With it
  /// and no time limit equal scenarios have equal plans on every machine.
  public var workLimit: Int?
  /// Steps of work for each search for an allocation of the parking; nil for no limit. A goal whose
  /// search is stopped is not proved, and those after it are not sought.
  public var parkingWorkLimit: Int?
  /// How the parts of a roster are solved.
  public var strategy: RosterStrategy
  /// Is told which strategies were chosen for the roster, and why, before it is solved.
  public var explain: (@Sendable (StrategyChoice) -> Void)?
  /// How many parts of a roster are solved at once. The plan does not depend on it, unless the time
  /// runs out.
  public var threads: Int
  /// The number drawn in public; it decides only among allocations equal in all goals.
  public var seed: UInt64
  /// How the draw among equals is made.
  public var method: DrawMethod
  /// Rosters that were found before with the same limits; nil to look for every one.
  public var cache: RosterCache?
  /// Stops the search from another thread; the best plan so far is returned.
  public var cancellation: Cancellation?
  /// Called about five times a second, on any of the threads.
  public var progress: (@Sendable (SolveProgress) -> Void)?

  /// Creates options; without more there is a minute's limit, one thread and a draw by ranks.
  public init(
    seed: UInt64, method: DrawMethod = .ranks, timeLimit: Double = 60,
    workLimit: Int? = nil, parkingWorkLimit: Int? = nil, strategy: RosterStrategy = .auto,
    explain: (@Sendable (StrategyChoice) -> Void)? = nil, threads: Int = 1,
    cache: RosterCache? = nil, cancellation: Cancellation? = nil,
    progress: (@Sendable (SolveProgress) -> Void)? = nil
  ) {
    self.seed = seed
    self.method = method
    self.timeLimit = timeLimit
    self.workLimit = workLimit
    self.parkingWorkLimit = parkingWorkLimit
    self.strategy = strategy
    self.explain = explain
    self.threads = threads
    self.cache = cache
    self.cancellation = cancellation
    self.progress = progress
  }
}
