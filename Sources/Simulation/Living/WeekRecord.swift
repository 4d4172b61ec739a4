internal import Ledger
internal import Plans
internal import Scenarios

/// A week that was lived through, as the ledger would have it.
struct WeekRecord {
  let scenario: Scenario
  let plan: Plan
  let slots: [Slot]

  /// What the ledger takes in.
  var published: LedgerHistory.PublishedWeek {
    LedgerHistory.PublishedWeek(
      week: plan.week, roster: plan.roster.map { roster(of: $0) },
      parking: plan.parking.map(parking))
  }

  private func roster(of roster: Roster) -> LedgerRoster {
    let carried = Dictionary(
      roster.fairness.map { ($0.volunteer, $0.carriedOver) },
      uniquingKeysWith: { first, _ in first })
    return LedgerRoster(
      members: scenario.volunteers.map { volunteer in
        LedgerRoster.Member(
          id: volunteer.id, name: volunteer.name, share: volunteer.share,
          carriedOver: carried[volunteer.id] ?? 0, isAbsent: volunteer.isAbsent(in: plan.week))
      },
      duties: slots.compactMap { slot in
        guard let duty = slot.planned ?? slot.done else { return nil }
        var line = LedgerDuty(
          duty, in: plan.week, needName: duty.need, name: duty.assignee.id)
        line.outcome = slot.outcome
        return line
      }, memoryWeeks: scenario.covenant.memoryWeeks)
  }

  private func parking(of allocation: ParkingAllocation) -> LedgerParking {
    let vehicles = Dictionary(
      (scenario.parking?.vehicles ?? []).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    var seen: Set<Vehicle.ID> = []
    return LedgerParking(
      given: allocation.given.filter { seen.insert($0.vehicle).inserted }.map {
        LedgerParking.Given(
          vehicle: $0.vehicle, household: vehicles[$0.vehicle]?.household, space: $0.space)
      },
      waiting: allocation.waiting.map {
        LedgerParking.Waiting(
          vehicle: $0.vehicle, household: vehicles[$0.vehicle]?.household,
          roundsWaited: vehicles[$0.vehicle]?.roundsWaited ?? 0)
      })
  }
}
