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

  /// When a goal should be done: it may take somewhat more than an equal part of what is left, as goals
  /// settled at once leave theirs to the others.
  func share(ofGoal index: Int, of count: Int) -> Double {
    let now = seconds
    return min(limit, now + max(0, limit - now) * 1.5 / (Double(count - index) + 0.5))
  }

  /// Options for a solve that ends by `deadline`.
  func options(until deadline: Double) -> SolveOptions {
    SolveOptions(timeLimit: max(0, deadline - seconds), cancellation: cancellation)
  }
}
