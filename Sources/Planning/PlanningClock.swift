internal import IntegerProgramming
internal import Rostering

/// Shares the time limit among the parts of a plan.
struct PlanningClock {
  private let options: PlannerOptions
  private let clock = ContinuousClock()
  private let began = ContinuousClock().now

  init(_ options: PlannerOptions) {
    self.options = options
  }

  /// What of the time limit is left, but never less than a tenth of it: what comes later is not to
  /// be done without thought because something earlier was hard.
  private var timeLeft: Double {
    let gone = began.duration(to: clock.now) / .seconds(1)
    return max(options.timeLimit - gone, options.timeLimit / 10)
  }

  var solveOptions: SolveOptions {
    SolveOptions(
      timeLimit: timeLeft, workLimit: options.parkingWorkLimit,
      cancellation: options.cancellation, progress: options.progress)
  }

  var rosterOptions: RosterOptions {
    RosterOptions(
      timeLimit: timeLeft, workLimit: options.workLimit, strategy: options.strategy,
      explain: options.explain, threads: options.threads,
      cancellation: options.cancellation,
      progress: options.progress)
  }
}
