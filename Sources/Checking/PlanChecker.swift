public import Plans
public import Scenarios

/// Checks a whole plan: its week, its roster and its parking allocation, as far as it has them.
public struct PlanChecker: Sendable {
  private let week: Week
  private let roster: RosterChecker
  private let parking: ParkingChecker

  /// Prepares to check plans of a scenario.
  public init(_ scenario: Scenario) {
    week = scenario.week
    roster = RosterChecker(scenario)
    parking = ParkingChecker(scenario)
  }

  /// Everything that is wrong with a plan; empty for a right one.
  ///
  /// A part that the plan does not have was not asked for, and is not looked at.
  public func findings(in plan: Plan) -> [Finding] {
    // A plan of another week would break nearly every rule; only one thing is wrong with it.
    guard plan.week == week else {
      return [
        Finding(
          .wrongWeek, zh: "方案是\(plan.week)的，而规划的是\(week)。",
          en: "the plan is for \(plan.week), the scenario for \(week)")
      ]
    }
    return (plan.roster.map(roster.findings) ?? []) + (plan.parking.map(parking.findings) ?? [])
  }
}
