import Scenarios

/// The most that one person is willing to do in a week.
struct PersonalLimitsRule: RosterRule {
  func findings(in roster: PlacedRoster, of courtyard: Courtyard) -> [Finding] {
    roster.people.flatMap { person in
      [
        person.volunteer.hoursPerWeek.flatMap { beyondHours($0, person) },
        person.volunteer.dutiesPerWeek.flatMap { beyondDuties($0, person) },
      ].compactMap(\.self)
    }
  }

  private func beyondDuties(_ most: Int, _ person: PlacedRoster.PersonWeek) -> Finding? {
    let duties = person.duties
    guard let tooMany = duties.dropFirst(max(0, most)).first else { return nil }
    return Finding(
      .personalDuties, at: tooMany.duty, zh: "一周有\(duties.count)次，上限\(most)次。",
      en: "has \(duties.count) duties in the week; \(most) is the most")
  }

  private func beyondHours(_ most: Minutes, _ person: PlacedRoster.PersonWeek) -> Finding? {
    var sum = 0
    var tooLong: PlacedDuty?
    for duty in person.duties {
      sum += duty.span.count
      if sum > most, tooLong == nil { tooLong = duty }
    }
    return tooLong.map { duty in
      Finding(
        .personalHours, at: duty.duty, zh: "一周共\(hours(sum))小时，上限\(hours(most))小时。",
        en: "has \(hours(sum)) h in the week; \(hours(most)) h is the most")
    }
  }
}
