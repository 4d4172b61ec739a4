import Scenarios

/// Where one volunteer's week goes against one rule that counts.
struct Breaches {
  let roster: PlacedRoster
  let courtyard: Courtyard

  /// Whether a rule is one of those that count.
  static func covers(_ rule: Rule) -> Bool {
    switch rule.demands {
    case .limit, .succession, .wholeWeekends, .request: true
    case .rest, .ageLimit, .newcomersBesideExperienced, .keepApart, .goTogether: false
    }
  }

  /// Every breach, in the order of time.
  func of(_ rule: Rule, by volunteer: Volunteer) -> [Breach] {
    switch rule.demands {
    case .limit(let limit):
      let counted = CountedDays(volunteer, limit.kind, in: roster, of: courtyard)
      return TotalBreaches(limit: limit, counted: counted, courtyard: courtyard).breaches()
        + RunBreaches(limit: limit, counted: counted).breaches()
    case .succession(let never, let dayAfter):
      return successions(volunteer, never: never, dayAfter: dayAfter)
    case .wholeWeekends(let kind): return brokenWeekends(volunteer, kind)
    case .request(let kind, let day, let isFor): return request(volunteer, kind, day, isFor)
    case .rest, .ageLimit, .newcomersBesideExperienced, .keepApart, .goTogether: return []
    }
  }

  private func successions(
    _ volunteer: Volunteer, never: DutyKind, dayAfter: DutyKind
  ) -> [Breach] {
    let earlier = CountedDays(volunteer, dayAfter, in: roster, of: courtyard).days
    return CountedDays(volunteer, never, in: roster, of: courtyard).duties
      .filter { earlier.contains($0.dayIndex - 1) }
      .map {
        Breach(
          .forbiddenSuccession, 1, at: $0, zh: "不能排在前一天那种班之后。",
          en: "may not come the day after a duty of that kind")
      }
  }

  private func brokenWeekends(_ volunteer: Volunteer, _ kind: DutyKind) -> [Breach] {
    let counted = CountedDays(volunteer, kind, in: roster, of: courtyard)
    let days = [5, 6].compactMap(counted.duty(on:))
    guard days.count == 1 else { return [] }
    return [
      Breach(
        .brokenWeekend, 1, at: days[0], zh: "周末只有一天有，应两天都有或都没有。",
        en: "is on one day of the weekend; it has to be on both or neither")
    ]
  }

  private func request(
    _ volunteer: Volunteer, _ kind: DutyKind, _ day: Day?, _ isFor: Bool
  ) -> [Breach] {
    let clock = courtyard.clock
    if let day, !(0..<7).contains(clock.dayIndex(of: day)) { return [] }
    let duties = CountedDays(volunteer, kind, in: roster, of: courtyard).duties.filter { duty in
      day.map { clock.dayIndex(of: $0) == duty.dayIndex } ?? true
    }
    if isFor {
      return duties.isEmpty
        ? [Breach(.request, 1, zh: "要求排的没有排。", en: "lacks a duty that was asked for")] : []
    }
    return duties.map {
      Breach(.request, 1, at: $0, zh: "要求不排的排了。", en: "was asked to be spared")
    }
  }
}
