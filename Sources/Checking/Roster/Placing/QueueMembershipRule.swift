import Plans
import Scenarios

/// A turn is taken by a household of the stairwell, or of the place, whose turn it is.
struct QueueMembershipRule: RosterRule {
  func findings(in roster: PlacedRoster, of courtyard: Courtyard) -> [Finding] {
    roster.duties.compactMap { duty in
      guard let household = duty.household,
        !courtyard.isInQueue(household, of: duty.need, unit: duty.duty.unit)
      else { return nil }
      return Finding(
        .outsideQueue, at: duty.duty, zh: "该住户不属于这个单元（或地点）的轮值队列。",
        en: "the household is not in the queue of this unit or place")
    }
  }
}
