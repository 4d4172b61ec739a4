import Scenarios

/// The most that one person is asked for in a week or a day: the covenant's limits and their own.
struct LimitsRule: RosterRule {
  func findings(in roster: PlacedRoster, of courtyard: Courtyard) -> [Finding] {
    roster.people.flatMap { person -> [Finding] in
      courtyard.scenario.covenant.rules.filter { courtyard.binds($0, person.volunteer) }
        .compactMap { limit($0, person, courtyard) } + personalLimits(person)
    }
  }

  private func limit(
    _ rule: Rule, _ person: PlacedRoster.PersonWeek, _ courtyard: Courtyard
  ) -> Finding? {
    switch rule.demands {
    case .hoursPerWeek(let most):
      beyondHours(.hoursPerWeek, most, person, clause: rule.clause)
    case .dutiesPerWeek(let most):
      beyond(.dutiesPerWeek, most, person.duties, clause: rule.clause, zh: "一周", en: "in the week")
    case .nightsPerWeek(let most):
      beyond(
        .nightsPerWeek, most, person.duties.filter { courtyard.clock.isNight($0.span) },
        clause: rule.clause, zh: "一周夜间", en: "at night in the week")
    case .dutiesPerDay(let most):
      Set(person.duties.map(\.dayIndex)).sorted().lazy.compactMap { day in
        beyond(
          .dutiesPerDay, most, person.duties.filter { $0.dayIndex == day }, clause: rule.clause,
          zh: "一天", en: "in one day")
      }.first
    default: nil
    }
  }

  private func personalLimits(_ person: PlacedRoster.PersonWeek) -> [Finding] {
    [
      person.volunteer.hoursPerWeek.flatMap {
        beyondHours(.personalHours, $0, person, clause: nil)
      },
      person.volunteer.dutiesPerWeek.flatMap {
        beyond(.personalDuties, $0, person.duties, clause: nil, zh: "一周", en: "in the week")
      },
    ].compactMap(\.self)
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
  /// Whether a volunteer is among those whom a limit or a rest is for, wherever they live.
  func binds(_ volunteer: Volunteer) -> Bool {
    switch scope {
    case .everyone: true
    case .group(let group): volunteer.groups.contains(group)
    case .skill(let skill): volunteer.skills.contains { $0.skill == skill }
    case .volunteer(let id): volunteer.id == id
    }
  }
}
