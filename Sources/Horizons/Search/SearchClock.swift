import IntegerProgramming

/// The time a search has.
struct SearchClock: Sendable {
  private let began = ContinuousClock.now
  private let limit: Double
  private let cancellation: Cancellation?

  init(_ options: HorizonOptions) {
    limit = options.timeLimit
    cancellation = options.cancellation
  }

  /// Seconds since the beginning.
  var seconds: Double { began.duration(to: .now) / .seconds(1) }

  /// Seconds that are left.
  var left: Double { max(0, limit - seconds) }

  /// Whether time is up, or somebody called a halt.
  var isOver: Bool { seconds >= limit || cancellation?.isCancelled ?? false }

  /// Options for a solve that ends with the search.
  var options: SolveOptions { SolveOptions(timeLimit: left, cancellation: cancellation) }
}
