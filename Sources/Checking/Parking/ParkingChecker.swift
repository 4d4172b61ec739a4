public import Plans
public import Scenarios

/// Checks a parking allocation against its scenario, with no solver and none of the planner's code.
public struct ParkingChecker: Sendable {
  private let courtyard: Courtyard

  /// Prepares to check any number of allocations of one scenario.
  public init(_ scenario: Scenario) {
    courtyard = Courtyard(scenario)
  }

  /// Everything that is wrong with an allocation; empty for a right one. The duties are those of the
  /// same plan's roster, for the volunteers who come by car; nil where the plan has no roster.
  public func findings(in allocation: ParkingAllocation, beside duties: [Duty]? = nil) -> [Finding]
  {
    guard let lot = courtyard.scenario.parking else {
      return [
        Finding(
          .nothingToPark, zh: "方案里没有车位和车辆，却有停车分配。",
          en: "the scenario has no parking, but the plan has an allocation")
      ]
    }
    let table = ParkingTable(lot, in: courtyard, seed: allocation.seed)
    let placed = PlacedAllocation(allocation.given, table)
    let goals = ParkingGoals(allocation: placed).values()
    let visits = visits(in: allocation, placed, beside: duties)
    let lines = GivenLines(given: allocation.given, allocation: placed).findings()
    // Among lines that break a rule nobody can say what the draw should have given.
    let draw = lines.isEmpty ? drawFindings(in: allocation, placed, goals: goals.count) : []
    return lines + draw + WaitingList(allocation: placed).findings(in: allocation.waiting)
      + ReasonedList(allocation: placed).findings(in: allocation)
      + BlockedList(table: table).findings(in: allocation.blocked)
      + visits.findings()
      + StatedGoals(stated: allocation.goals, counted: goals + visitValues(of: visits, duties))
      .findings()
  }

  /// The goals of an allocation in the covenant's order, counted from its lines alone; lines that
  /// name a space or vehicle which the scenario lacks are left out. Empty without parking.
  /// The duties are those of the same plan's roster, nil where the plan has none.
  public func values(
    of allocation: ParkingAllocation, beside duties: [Duty]? = nil
  ) -> [GoalValue] {
    guard let lot = courtyard.scenario.parking else { return [] }
    let table = ParkingTable(lot, in: courtyard, seed: allocation.seed)
    let placed = PlacedAllocation(allocation.given, table)
    return ParkingGoals(allocation: placed).values()
      + visitValues(of: visits(in: allocation, placed, beside: duties), duties)
  }

  private func visits(
    in allocation: ParkingAllocation, _ placed: PlacedAllocation, beside duties: [Duty]?
  ) -> PlacedVisits {
    let goals = allocation.goals.filter { $0.name.hasPrefix("parking.visits.") }
    return PlacedVisits(
      courtyard: courtyard, allocation: placed, roster: duties ?? [], stated: allocation.visits,
      areProved: goals.allSatisfy { $0.status == .optimal })
  }

  private func visitValues(of visits: PlacedVisits, _ duties: [Duty]?) -> [GoalValue] {
    duties != nil && PlacedVisits.areAsked(in: courtyard.scenario) ? visits.values() : []
  }

  private func drawFindings(
    in allocation: ParkingAllocation, _ placed: PlacedAllocation, goals: Int
  ) -> [Finding] {
    let proved = allocation.goals.prefix(goals).map { $0.status == .optimal }
    let rule = DrawRule(
      allocation: placed, proved: proved, ranksDecideWho: allocation.lottery == nil)
    let lottery = allocation.lottery.map {
      LotteryRule(allocation: placed, lottery: $0, seed: allocation.seed).findings()
    }
    return rule.findings() + (lottery ?? [])
  }
}
