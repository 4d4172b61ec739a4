public import Plans
public import Scenarios

/// Checks a whole plan: its week, its roster and its parking allocation, as far as it has them.
public struct PlanChecker: Sendable {
  private let scenario: Scenario
  private let parking: ParkingChecker
  private let standing: ParkingAllocation?

  /// Prepares to check plans of a scenario.
  ///
  /// - Parameters:
  ///   - scenario: the scenario.
  ///   - standing: an allocation of an earlier week that still stands, from which the watchers of a
  ///     plan without one of its own are counted.
  public init(_ scenario: Scenario, standing: ParkingAllocation? = nil) {
    self.scenario = scenario
    self.standing = standing
    parking = ParkingChecker(scenario)
  }

  /// Everything that is wrong with a plan; empty for a right one.
  ///
  /// A part that the plan does not have was not asked for, and is not looked at.
  public func findings(in plan: Plan) -> [Finding] {
    // A plan of another week would break nearly every rule; only one thing is wrong with it.
    guard plan.week == scenario.week else {
      return [
        Finding(
          .wrongWeek, zh: "方案是\(plan.week)的，而规划的是\(scenario.week)。",
          en: "the plan is for \(plan.week), the scenario for \(scenario.week)")
      ]
    }
    return (plan.roster.map { findings(in: $0, beside: plan.parking ?? standing) } ?? [])
      + (plan.parking.map { parking.findings(in: $0, beside: plan.roster?.duties) } ?? [])
  }

  /// The roster with the watches that follow from the allocation of the same plan.
  private func findings(in roster: Roster, beside parking: ParkingAllocation?) -> [Finding] {
    guard let parking else {
      guard !WatchCounts.areDerived(in: scenario) else {
        return [
          Finding(
            .watchWithoutParking, zh: "看车人数要由停车分配推算，方案里却没有停车分配。",
            en: "head counts of watches follow from the parking, which the plan does not have")
        ]
      }
      return RosterChecker(scenario).findings(in: roster)
    }
    return RosterChecker(scenario, given: parking.given).findings(in: roster)
  }
}
