import IntegerProgramming

/// The moment by which an allocation has to be there, and the switch that may come before it.
struct Deadline {
  private let options: SolveOptions
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant

  /// The time starts to run.
  init(_ options: SolveOptions) {
    self.options = options
    start = clock.now
  }

  /// Seconds since the start.
  var elapsed: Double { (clock.now - start) / .seconds(1) }

  /// The options with the time that is left.
  var remaining: SolveOptions {
    var remaining = options
    remaining.timeLimit = max(0, options.timeLimit - elapsed)
    return remaining
  }

  /// The same without a limit of time; it can still be cancelled.
  var open: Deadline {
    var options = options
    options.timeLimit = .infinity
    return Deadline(options)
  }

  /// Whether there is no time left.
  var isReached: Bool {
    options.cancellation?.isCancelled == true || elapsed >= options.timeLimit
  }
}
