import Scenarios

/// Hours, duties and weekends of a week or a season, and duties of a day.
struct TotalBreaches {
  let limit: Limit
  let counted: CountedDays
  let courtyard: Courtyard

  func breaches() -> [Breach] {
    switch limit.quantity {
    case .hoursPerWeek: hours(counted.duties, before: 0, .hoursPerWeek, isClosed: true)
    case .dutiesPerWeek:
      number(
        counted.duties, before: 0, limit.kind == .demand(.night) ? .nightsPerWeek : .dutiesPerWeek,
        isClosed: true)
    case .dutiesPerDay: duties(ofDay: counted.duties)
    case .hoursPerSeason:
      season { duties, past, isClosed in
        hours(
          duties, before: past.reduce(0) { $0 + courtyard.clock.span(of: $1).count },
          .hoursPerSeason, isClosed: isClosed)
      }
    case .dutiesPerSeason:
      season { duties, past, isClosed in
        number(duties, before: past.count, .dutiesPerSeason, isClosed: isClosed)
      }
    case .weekendsPerSeason: season(weekends)
    case .daysInARow, .freeDaysInARow, .dutiesInARow: []
    }
  }

  /// What lies in the season, where this week does: of this week, before it, and whether the season ends
  /// in it.
  private func season(
    _ count: (_ duties: [PlacedDuty], _ past: [PastDuty], _ isClosed: Bool) -> [Breach]
  ) -> [Breach] {
    guard let season = courtyard.scenario.covenant.season else { return [] }
    let monday = courtyard.clock.monday
    let sunday = monday.advanced(by: 6)
    guard season.overlaps(monday...sunday) else { return [] }
    return count(
      counted.duties.filter { season.contains(monday.advanced(by: $0.dayIndex)) },
      counted.past.filter { $0.counts && season.contains($0.duty.day) }.map(\.duty),
      season.upperBound <= sunday)
  }

  private func hours(
    _ duties: [PlacedDuty], before: Minutes, _ rule: FindingRule, isClosed: Bool
  ) -> [Breach] {
    var breaches: [Breach] = []
    let total = duties.reduce(0) { $0 + $1.span.count }
    func begunHours(_ minutes: Minutes) -> Int { minutes / 60 + (minutes % 60 > 0 ? 1 : 0) }
    if let most = limit.atMost, total > max(0, most - before) {
      let left = max(0, most - before)
      var sum = 0
      let tooLong = duties.first { duty in
        sum += duty.span.count
        return sum > left
      }
      breaches.append(
        Breach(
          rule, begunHours(total - left), at: tooLong,
          zh: "共\(Checking.hours(before + total))小时，上限\(Checking.hours(most))小时。",
          en: "has \(Checking.hours(before + total)) h; \(Checking.hours(most)) h is the most"))
    }
    if isClosed, let least = limit.atLeast, before + total < least {
      breaches.append(
        Breach(
          .tooLittle, begunHours(least - before - total),
          zh: "共\(Checking.hours(before + total))小时，至少要\(Checking.hours(least))小时。",
          en: "has \(Checking.hours(before + total)) h; \(Checking.hours(least)) h is the least"))
    }
    return breaches
  }

  private func number(
    _ duties: [PlacedDuty], before: Int, _ rule: FindingRule, isClosed: Bool
  ) -> [Breach] {
    var breaches: [Breach] = []
    if let most = limit.atMost, duties.count > max(0, most - before) {
      let left = max(0, most - before)
      breaches.append(
        Breach(
          rule, duties.count - left, at: duties[left],
          zh: "共\(before + duties.count)次，上限\(most)次。",
          en: "has \(before + duties.count) duties; \(most) is the most"))
    }
    if isClosed, let least = limit.atLeast, before + duties.count < least {
      breaches.append(
        Breach(
          .tooLittle, least - before - duties.count,
          zh: "共\(before + duties.count)次，至少要\(least)次。",
          en: "has \(before + duties.count) duties; \(least) is the least"))
    }
    return breaches
  }

  private func duties(ofDay duties: [PlacedDuty]) -> [Breach] {
    guard let most = limit.atMost else { return [] }
    return Dictionary(grouping: duties, by: \.dayIndex).sorted { $0.key < $1.key }
      .filter { $0.value.count > most }.map { day in
        Breach(
          .dutiesPerDay, day.value.count - most, at: day.value[most],
          zh: "一天有\(day.value.count)次，上限\(most)次。",
          en: "has \(day.value.count) duties in one day; \(most) is the most")
      }
  }

  /// Saturdays and Sundays, by the Monday before them.
  private func weekends(
    _ duties: [PlacedDuty], _ past: [PastDuty], _ isClosed: Bool
  ) -> [Breach] {
    let before = Set(
      past.filter { $0.day.weekday >= .saturday }.map { Week(containing: $0.day) }
    ).count
    let first = duties.first { (5...6).contains($0.dayIndex) }
    let number = before + (first == nil ? 0 : 1)
    var breaches: [Breach] = []
    if let most = limit.atMost, let first, before >= most {
      breaches.append(
        Breach(
          .weekendsPerSeason, 1, at: first, zh: "是本季第\(number)个有班的周末，上限\(most)个。",
          en: "makes \(number) weekends of the season; \(most) is the most"))
    }
    if isClosed, let least = limit.atLeast, number < least {
      breaches.append(
        Breach(
          .tooLittle, least - number, zh: "本季有\(number)个周末，至少要\(least)个。",
          en: "has \(number) weekends of the season; \(least) is the least"))
    }
    return breaches
  }
}
