import Scenarios

/// The most that one person is willing to do in a week.
struct PersonalLimitsRule: RosterRule {
  func findings(in roster: PlacedRoster, of courtyard: Courtyard) -> [Finding] {
    roster.people.flatMap { person in
      [
        person.volunteer.hoursPerWeek.flatMap {
          beyondHours(.personalHours, $0, person, clause: nil)
        },
        person.volunteer.dutiesPerWeek.flatMap {
          beyond(.personalDuties, $0, person.duties, clause: nil, zh: "一周", en: "in the week")
        },
      ].compactMap(\.self)
    }
  }

  private func beyond(
    _ rule: FindingRule, _ most: Int, _ duties: [PlacedDuty], clause: String?, zh: String,
    en: String
  ) -> Finding? {
    guard let tooMany = duties.dropFirst(max(0, most)).first else { return nil }
    return Finding(
      rule, clause: clause, at: tooMany.duty, zh: "\(zh)有\(duties.count)次，上限\(most)次。",
      en: "has \(duties.count) duties \(en); \(most) is the most")
  }

  private func beyondHours(
    _ rule: FindingRule, _ most: Minutes, _ person: PlacedRoster.PersonWeek, clause: String?
  ) -> Finding? {
    var sum = 0
    var tooLong: PlacedDuty?
    for duty in person.duties {
      sum += duty.span.count
      if sum > most, tooLong == nil { tooLong = duty }
    }
    return tooLong.map { duty in
      Finding(
        rule, clause: clause, at: duty.duty, zh: "一周共\(hours(sum))小时，上限\(hours(most))小时。",
        en: "has \(hours(sum)) h in the week; \(hours(most)) h is the most")
    }
  }
}

extension Rule {
  /// Whether a limit or a rest binds a volunteer.
  func binds(_ volunteer: Volunteer) -> Bool {
    switch scope {
    case .everyone: true
    case .group(let group): volunteer.groups.contains(group)
    case .skill(let skill): volunteer.skills.contains { $0.skill == skill }
    case .volunteer(let id): volunteer.id == id
    }
  }
}
