internal import CGLPKGuard

/// A moment on the clock that never goes back, and the switch that may come before it.
struct Deadline {
  /// Seconds by `cg_now()`; infinite for none.
  var instant: Double
  var cancellation: Cancellation?

  init(instant: Double, cancellation: Cancellation? = nil) {
    self.instant = instant
    self.cancellation = cancellation
  }

  init(of options: SolveOptions) {
    self.init(instant: cg_now() + options.timeLimit, cancellation: options.cancellation)
  }

  static var now: Double { cg_now() }

  var remaining: Double { instant - cg_now() }

  /// The limit that has been reached, if any.
  var reached: Limit? {
    if cancellation?.isCancelled == true { return .cancelled }
    return remaining <= 0 ? .time : nil
  }

  /// What is left, as GLPK takes it. Never 0, which GLPK reads as "give up at once", and never
  /// negative, which makes it abort.
  var milliseconds: Int32 {
    let left = (remaining * 1000).rounded(.up)
    return left >= Double(Int32.max) ? Int32.max : Int32(max(1, left))
  }

  func earlier(_ other: Double) -> Deadline {
    Deadline(instant: min(instant, other), cancellation: cancellation)
  }
}
