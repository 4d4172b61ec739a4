import Scenarios

/// Between two duties, or after one at night, lies at least so much rest; what was served before
/// this week counts.
struct RestRule: RosterRule {
  func findings(in roster: PlacedRoster, of courtyard: Courtyard) -> [Finding] {
    courtyard.scenario.covenant.rules.flatMap { rule -> [Finding] in
      guard case .rest(let least, let afterNightOnly) = rule.demands else { return [] }
      return roster.people.filter { courtyard.binds(rule, $0.volunteer) }.flatMap { person in
        let past = (courtyard.history[person.volunteer.id] ?? []).map(courtyard.clock.span)
        return person.duties.compactMap { duty -> Finding? in
          let before = (past + person.duties.map(\.span)).filter {
            $0.lowerBound < duty.span.lowerBound
              && (!afterNightOnly || courtyard.clock.isNight($0))
          }
          guard let end = before.map(\.upperBound).max(), duty.span.lowerBound - end < least
          else { return nil }
          let rest = max(0, duty.span.lowerBound - end)
          return Finding(
            .restBetween, clause: rule.clause, at: duty.duty,
            zh: "此前只休息了\(hours(rest))小时，至少要\(hours(least))小时。",
            en: "begins \(hours(rest)) h after another duty; \(hours(least)) h of rest are due")
        }
      }
    }
  }
}
