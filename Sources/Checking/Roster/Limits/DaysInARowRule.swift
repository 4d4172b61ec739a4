import Scenarios

/// At most so many days in a row with a duty, the days before this week included.
struct DaysInARowRule: RosterRule {
  func findings(in roster: PlacedRoster, of courtyard: Courtyard) -> [Finding] {
    courtyard.scenario.covenant.rules.flatMap { rule -> [Finding] in
      guard case .daysInARow(let most) = rule.demands else { return [] }
      return roster.people.filter { courtyard.binds(rule, $0.volunteer) }.compactMap { person in
        finding(person, most, rule, courtyard)
      }
    }
  }

  private func finding(
    _ person: PlacedRoster.PersonWeek, _ most: Int, _ rule: Rule, _ courtyard: Courtyard
  ) -> Finding? {
    let past = (courtyard.history[person.volunteer.id] ?? []).map {
      courtyard.clock.dayIndex(of: $0.day)
    }
    let days = Set(past + person.duties.map(\.dayIndex))
    for duty in person.duties {
      var run = 1
      while days.contains(duty.dayIndex - run) { run += 1 }
      if run > most {
        return Finding(
          .daysInARow, clause: rule.clause, at: duty.duty, zh: "已连续\(run)天值勤，上限\(most)天。",
          en: "is the \(run)th day in a row; \(most) is the most")
      }
    }
    return nil
  }
}
