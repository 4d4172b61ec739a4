public import Checking
public import Planning
public import Scenarios

/// Why a run cannot go on.
public struct SimulationError: Error, Sendable {
  /// What is the matter.
  public enum Reason: Sendable {
    /// There is no plan for the week.
    case noPlan(PlanningError)
    /// The plan breaks a rule; the first finding.
    case wrongPlan(Finding)
  }

  /// The variant.
  public var variant: Variant.ID
  /// The number of the run.
  public var run: Int
  /// The week.
  public var week: Week
  /// What is the matter.
  public var reason: Reason
}
