import IntegerProgramming

/// The time that a block has, shared among its goals.
struct PursuitClock: Sendable {
  private let began = ContinuousClock.now
  private let limit: Double
  /// Stops everything from another thread.
  let cancellation: Cancellation?

  init(_ options: SolveOptions) {
    limit = options.timeLimit
    cancellation = options.cancellation
  }

  /// Seconds since the beginning.
  var seconds: Double { began.duration(to: .now) / .seconds(1) }

  /// Whether time is up, or somebody called a halt.
  var isOver: Bool { seconds >= limit || cancellation?.isCancelled ?? false }

  /// When a goal should be done: it may take an equal part of what is left, so that goals settled
  /// at once leave theirs to the others.
  func share(ofGoal index: Int, of count: Int) -> Double {
    let now = seconds
    return min(limit, now + max(0, limit - now) / Double(max(1, count - index)))
  }

  /// Options for a solve that ends by `deadline`.
  func options(until deadline: Double) -> SolveOptions {
    SolveOptions(timeLimit: max(0, deadline - seconds), cancellation: cancellation)
  }
}
