public import Plans
public import Scenarios

/// A week of a run, for whoever looks on.
public struct SimulatedWeek: Sendable {
  /// The variant.
  public var variant: Variant.ID
  /// The number of the run, from 1.
  public var run: Int
  /// The week as it was planned, as the committee would have written it.
  public var scenario: Scenario
  /// The plan.
  public var plan: Plan
  /// The seed of its draws.
  public var seed: UInt64
  /// What happened, in order.
  public var incidents: [Incident]
  /// What was measured.
  public var values: [Measure: Double]
}
