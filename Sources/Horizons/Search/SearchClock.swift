import Foundation
import IntegerProgramming

/// The time a search has.
struct SearchClock: Sendable {
  private let began = ContinuousClock.now
  /// What the processor had done at the beginning, where that is what counts.
  private let processorBegan: Double?
  private var limit: Double
  private let cancellation: Cancellation?

  init(_ options: HorizonOptions) {
    limit = options.timeLimit
    cancellation = options.cancellation
    processorBegan = options.countsProcessorTime ? Self.processorSeconds : nil
  }

  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// Seconds since the beginning.
  var seconds: Double {
    if let processorBegan { return Self.processorSeconds - processorBegan }
    return began.duration(to: .now) / .seconds(1)
  }

  /// Seconds that are left.
  var left: Double { max(0, limit - seconds) }

  /// Whether time is up, or somebody called a halt.
  var isOver: Bool { seconds >= limit || cancellation?.isCancelled ?? false }

  /// The part of the time that has gone; 0 where there is no limit.
  var partGone: Double { seconds / max(limit, .leastNonzeroMagnitude) }

  /// The same clock for a part of the time only.
  func part(_ part: Double) -> SearchClock {
    var clock = self
    clock.limit *= part
    return clock
  }

  /// Options for a solve that ends with the search; where the processor's time counts, it may take longer by
  /// the clock.
  var options: SolveOptions {
    let limit = processorBegan == nil ? left : Self.mostSharing * left
    return SolveOptions(timeLimit: limit, cancellation: cancellation)
  }

  /// How many others a busy machine may share its time among.
  private static let mostSharing = 10.0
}
