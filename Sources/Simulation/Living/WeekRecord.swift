internal import Ledger
internal import Plans
internal import Scenarios

/// A week that was lived through, as the ledger would have it.
struct WeekRecord {
  let scenario: Scenario
  let plan: Plan
  let slots: [Slot]

  /// What the ledger takes in: the plan, with what became of each duty.
  var published: LedgerHistory.PublishedWeek {
    var week = LedgerHistory.PublishedWeek(plan, of: scenario)
    week.roster?.duties = slots.compactMap { slot in
      guard let duty = slot.planned ?? slot.done else { return nil }
      var line = LedgerDuty(duty, in: plan.week, needName: duty.need, name: duty.assignee.id)
      line.outcome = slot.outcome
      return line
    }
    return week
  }
}
