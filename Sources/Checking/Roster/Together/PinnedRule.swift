import Plans
import Scenarios

/// What the committee has agreed beforehand is in the roster.
struct PinnedRule: RosterRule {
  func findings(in roster: PlacedRoster, of courtyard: Courtyard) -> [Finding] {
    courtyard.scenario.pinned.compactMap { pinned in
      guard (0..<7).contains(courtyard.clock.dayIndex(of: pinned.day)) else { return nil }
      let start = courtyard.start(of: pinned)
      let isThere = roster.duties.contains { duty in
        duty.need.id == pinned.need && duty.duty.assignee.id == pinned.person
          && duty.span.lowerBound == start && pinned.role ?? duty.duty.role == duty.duty.role
      }
      guard !isThere else { return nil }
      return Finding(
        .pinnedMissing,
        zh: "已商定的值勤不在表中：\(pinned.person)，\(pinned.need)，\(pinned.day)。",
        en: "an agreed duty is missing: \(pinned.person) at \(pinned.need), \(pinned.day)")
    }
  }
}
