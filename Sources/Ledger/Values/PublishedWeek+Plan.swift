public import Plans
public import Scenarios

extension LedgerHistory.PublishedWeek {
  /// A week as the ledger has it when everything is done as its plan says.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - scenario: what it was made from.
  public init(_ plan: Plan, of scenario: Scenario) {
    self.init(
      week: plan.week, roster: plan.roster.map { LedgerRoster($0, of: plan.week, in: scenario) },
      parking: plan.parking.map { LedgerParking($0, in: scenario) })
  }
}

extension LedgerRoster {
  fileprivate init(_ roster: Roster, of week: Week, in scenario: Scenario) {
    let carried = Dictionary(
      roster.fairness.map { ($0.volunteer, $0.carriedOver) },
      uniquingKeysWith: { first, _ in first })
    self.init(
      members: scenario.volunteers.map { volunteer in
        Member(
          id: volunteer.id, name: volunteer.name, share: volunteer.share,
          carriedOver: carried[volunteer.id] ?? 0, isAbsent: volunteer.isAbsent(in: week))
      },
      duties: roster.duties.map {
        LedgerDuty($0, in: week, needName: $0.need, name: $0.assignee.id)
      }, memoryWeeks: scenario.covenant.memoryWeeks)
  }
}

extension LedgerParking {
  fileprivate init(_ allocation: ParkingAllocation, in scenario: Scenario) {
    let vehicles = Dictionary(
      (scenario.parking?.vehicles ?? []).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    var seen: Set<Vehicle.ID> = []
    self.init(
      given: allocation.given.filter { seen.insert($0.vehicle).inserted }.map {
        Given(vehicle: $0.vehicle, household: vehicles[$0.vehicle]?.household, space: $0.space)
      },
      waiting: allocation.waiting.map {
        Waiting(
          vehicle: $0.vehicle, household: vehicles[$0.vehicle]?.household,
          roundsWaited: vehicles[$0.vehicle]?.roundsWaited ?? 0)
      })
  }
}
