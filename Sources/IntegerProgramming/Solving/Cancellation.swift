internal import CGLPKGuard

/// A switch that stops a solve from another thread.
///
/// The solver looks at it at every node of the search and between stretches of the simplex method,
/// and then returns the best answer it has. Once thrown, it stays thrown.
public final class Cancellation: Sendable {
  // An atomic in C, because the search callback reads it there. It lives as long as this object,
  // which every solve that uses it holds on to.
  nonisolated(unsafe) let flag: OpaquePointer?

  /// Creates a switch that has not been thrown.
  public init() {
    flag = cg_flag_create()
  }

  deinit {
    cg_flag_destroy(flag)
  }

  /// Asks every solve that uses this switch to stop.
  public func cancel() {
    cg_flag_raise(flag)
  }

  /// Whether the switch has been thrown.
  public var isCancelled: Bool {
    cg_flag_is_raised(flag) != 0
  }
}
