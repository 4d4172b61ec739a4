public import Plans
public import Scenarios

/// Weeks in a row that were planned together.
public struct WeeksPlan: Sendable {
  /// One of the weeks.
  public struct PlannedWeek: Sendable {
    /// The scenario in this week, with the weeks before it remembered as they were planned.
    public var scenario: Scenario
    /// Its plan.
    public var plan: Plan
  }

  /// The weeks, the earliest first.
  public var weeks: [PlannedWeek]
  /// The weeks after them that were only looked ahead to.
  public var ahead: [Week]
  /// What is reached of the roster's goals in all weeks together, those looked ahead to included, and what
  /// is proved of it; none without a roster.
  public var goals: [GoalProof]
}
