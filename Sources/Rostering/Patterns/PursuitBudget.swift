import IntegerProgramming

/// The time, the work and the threads that a block may take, what it has taken, and how its goals share the rest.
///
/// Time is measured and depends on the machine; work is counted, in the steps of `LinearProgram.work`, and
/// does not.
final class PursuitBudget {
  /// Where a goal has to be done.
  struct Share {
    /// Seconds since the beginning.
    let seconds: Double
    /// Steps since the beginning.
    let work: Int
  }

  private let began = ContinuousClock.now
  private let timeLimit: Double
  private let workLimit: Int
  private let isWorkLimited: Bool
  /// Stops everything from another thread.
  let cancellation: Cancellation?
  /// How many threads may work at once.
  let threads: Int
  /// Steps so far.
  private(set) var work = 0

  init(_ options: SolveOptions) {
    timeLimit = options.timeLimit
    workLimit = options.workLimit ?? .max
    isWorkLimited = options.workLimit != nil
    cancellation = options.cancellation
    threads = options.threads
  }

  /// Seconds since the beginning.
  var seconds: Double { began.duration(to: .now) / .seconds(1) }

  /// Seconds that are left.
  var left: Double { timeLimit == .infinity ? .infinity : max(0, timeLimit - seconds) }

  /// Notes work that was done.
  func count(_ steps: Int) { work += steps }

  /// Whether time or work is used up, or somebody called a halt.
  var isOver: Bool {
    work >= workLimit || cancellation?.isCancelled ?? false
      || timeLimit < .infinity && seconds >= timeLimit
  }

  /// Whether what is used up is everything, or a goal's share.
  func isOver(_ share: Share) -> Bool {
    isOver || work >= share.work || share.seconds < .infinity && seconds >= share.seconds
  }

  /// Where a goal should be done: it may take more than an equal part of what is left, as goals settled at
  /// once leave theirs to the others. A goal may take a larger part of the work, of which there is little: what
  /// comes first in the covenant is to be good.
  func share(ofGoal index: Int, of count: Int) -> Share {
    let left = Double(count - index) + 0.5
    let (part, workPart) = (min(1, 1.5 / left), min(1, 5 / left))
    let now = seconds
    let seconds = timeLimit == .infinity ? timeLimit : now + max(0, timeLimit - now) * part
    let steps =
      isWorkLimited
      ? work + Int((Double(max(0, workLimit - work)) * workPart).rounded(.down)) : .max
    return Share(seconds: min(timeLimit, seconds), work: steps)
  }

  /// Options for a solve that ends within a share.
  func options(within share: Share) -> SolveOptions {
    SolveOptions(
      timeLimit: share.seconds == .infinity ? .infinity : max(0, share.seconds - seconds),
      workLimit: isWorkLimited ? max(0, share.work - work) : nil, cancellation: cancellation)
  }
}
