public import Rostering

/// Why there is no plan.
public enum PlanningError: Error, Equatable, Sendable {
  /// There is no roster.
  case noRoster(RosterError)
  /// The solver failed; its message.
  case solverFailed(String)
}
