import Scenarios

/// A household that is exempt or away takes no turn.
struct HouseholdFreeRule: RosterRule {
  func findings(in roster: PlacedRoster, of courtyard: Courtyard) -> [Finding] {
    roster.duties.compactMap { duty in
      guard let household = duty.household, !duty.isPinned else { return nil }
      if courtyard.isExempt(household, at: duty.span) {
        return Finding(
          .householdExempt, at: duty.duty, zh: "该住户当天免轮值。",
          en: "the household is excused from turns on that day")
      }
      if courtyard.isAway(household, at: duty.span) {
        return Finding(.householdAway, at: duty.duty, zh: "该住户当时不在家。", en: "nobody is at home then")
      }
      return nil
    }
  }
}
