public import Plans
public import Scenarios

/// Checks a parking allocation against its scenario, with no solver and none of the planner's code.
public struct ParkingChecker: Sendable {
  private let courtyard: Courtyard

  /// Prepares to check any number of allocations of one scenario.
  public init(_ scenario: Scenario) {
    courtyard = Courtyard(scenario)
  }

  /// Everything that is wrong with an allocation; empty for a right one.
  public func findings(in allocation: ParkingAllocation) -> [Finding] {
    guard let lot = courtyard.scenario.parking else {
      return [
        Finding(
          .nothingToPark, zh: "方案里没有车位和车辆，却有停车分配。",
          en: "the scenario has no parking, but the plan has an allocation")
      ]
    }
    let table = ParkingTable(lot, in: courtyard, seed: allocation.seed)
    let placed = PlacedAllocation(allocation.given, table)
    let lines = GivenLines(given: allocation.given, table: table).findings()
    // Among lines that break a rule nobody can say what the draw should have given.
    let isProved = allocation.goals.allSatisfy { $0.status == .optimal }
    let draw = lines.isEmpty ? DrawRule(placed, isProved: isProved).findings() : []
    return lines + draw + WaitingList(allocation: placed).findings(in: allocation.waiting)
      + StatedGoals(stated: allocation.goals, counted: ParkingGoals(allocation: placed).values())
      .findings()
  }

  /// The goals of an allocation in the covenant's order, counted from its lines alone; lines that
  /// name a space or vehicle which the scenario lacks are left out. Empty without parking.
  public func values(of allocation: ParkingAllocation) -> [GoalValue] {
    guard let lot = courtyard.scenario.parking else { return [] }
    let table = ParkingTable(lot, in: courtyard, seed: allocation.seed)
    return ParkingGoals(allocation: PlacedAllocation(allocation.given, table)).values()
  }
}
