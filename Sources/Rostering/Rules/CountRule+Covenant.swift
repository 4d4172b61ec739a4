import Scenarios

extension CountRule {
  /// The rules of the covenant that count something in a person's week, but for those that
  /// ``WorkLimits`` and ``Person/successions`` hold.
  ///
  /// - Parameters:
  ///   - volunteer: whom they bind.
  ///   - past: the volunteer's duties before this week, by time.
  ///   - scenario: the covenant, the season and the week.
  /// - Returns: one for each bound of each clause, in the covenant's order.
  static func rules(
    for volunteer: Volunteer, after past: [Person.PastSpan], in scenario: Scenario
  ) -> [CountRule] {
    scenario.covenant.rules.filter { $0.binds(volunteer, in: scenario) }.flatMap { rule in
      switch rule.demands {
      case .limit(let limit) where !WorkLimits.holds(limit, weight: rule.weight):
        return Maker(rule: rule, kind: limit.kind, past: past, scenario: scenario).rules(limit)
      case .succession(let never, let dayAfter) where rule.weight != nil:
        return [
          Maker(rule: rule, kind: never, past: past, scenario: scenario)
            .succession(dayAfter: dayAfter)
        ]
      case .wholeWeekends(let kind):
        return [
          Maker(rule: rule, kind: kind, past: past, scenario: scenario)
            .make(.brokenWeekend, .atMost(0), stated: 0)
        ]
      case .request(let kind, let day, let isFor):
        guard let days = dayOfWeek(day, in: scenario) else { return [] }
        return [
          Maker(rule: rule, kind: kind, past: past, scenario: scenario)
            .make(
              .duties, isFor ? .atLeast(1) : .atMost(0), days: days, stated: isFor ? 1 : 0)
        ]
      default: return []
      }
    }
  }

  /// The days of this week that a request is about; nil where it is about another week.
  private static func dayOfWeek(_ day: Day?, in scenario: Scenario) -> ClosedRange<Int>? {
    guard let day else { return everyDay }
    let index = day.number - scenario.week.monday.number
    return week.contains(index) ? index...index : nil
  }

  /// Makes the rules of one clause.
  private struct Maker {
    let rule: Rule
    let kind: DutyKind
    let past: [Person.PastSpan]
    let scenario: Scenario

    func make(
      _ subject: Subject, _ bound: Bound, days: ClosedRange<Int> = CountRule.everyDay,
      before: Int? = nil, stated: Int
    ) -> CountRule {
      CountRule(
        subject: subject, kind: kind, days: days, bound: bound, before: before,
        weight: rule.weight, clause: rule.clause, stated: stated)
    }

    func rules(_ limit: Limit) -> [CountRule] {
      switch limit.quantity {
      case .hoursPerWeek: both(.minutes, limit, days: CountRule.everyDay)
      case .dutiesPerWeek: both(.duties, limit, days: CountRule.everyDay)
      case .dutiesPerDay: both(.dutiesOfDay, limit, days: CountRule.everyDay)
      case .hoursPerSeason:
        season(.minutes, limit) { $0.reduce(0) { $0 + $1.span.count } }
      case .dutiesPerSeason: season(.duties, limit) { $0.count }
      case .weekendsPerSeason:
        season(.weekend, limit) { past in
          Set(past.compactMap { duty in weekOfWeekend(duty.day) }).count
        }
      case .daysInARow: both(.daysInARow, limit, days: CountRule.everyDay, before: daysBefore)
      case .freeDaysInARow:
        both(.freeDaysInARow, limit, days: CountRule.everyDay, before: freeDaysBefore)
      case .dutiesInARow:
        both(.dutiesInARow, limit, days: CountRule.everyDay, before: dutiesBefore)
      }
    }

    /// The week, counted from this one, of which a day is in the weekend; nil on other days.
    private func weekOfWeekend(_ day: Int) -> Int? {
      let week = day.floorDivided(by: 7)
      return CountRule.weekend.contains(day - 7 * week) ? week : nil
    }

    func succession(dayAfter: DutyKind) -> CountRule {
      let isOnSunday = past.contains { $0.day == -1 && fits(dayAfter, $0) }
      return make(
        .succession(dayAfter: dayAfter), .atMost(0), before: isOnSunday ? 1 : 0, stated: 0)
    }

    private func both(
      _ subject: Subject, _ limit: Limit, days: ClosedRange<Int>, before: Int? = nil
    ) -> [CountRule] {
      var rules: [CountRule] = []
      if let most = limit.atMost {
        rules.append(make(subject, .atMost(most), days: days, before: before, stated: most))
      }
      if let least = limit.atLeast, least > 0 {
        rules.append(make(subject, .atLeast(least), days: days, before: before, stated: least))
      }
      return rules
    }

    /// What the season has left of its most; and of its least, in the week in which it ends.
    private func season(
      _ subject: Subject, _ limit: Limit, sum: ([Person.PastSpan]) -> Int
    ) -> [CountRule] {
      guard let season = scenario.covenant.season else { return [] }
      let monday = scenario.week.monday.number
      let (first, last) = (season.lowerBound.number - monday, season.upperBound.number - monday)
      guard first <= CountRule.week.upperBound, last >= 0 else { return [] }
      let before = sum(past.filter { $0.day >= first && fits(kind, $0) })
      let days = max(first, 0)...min(last, CountRule.everyDay.upperBound)
      var rules: [CountRule] = []
      if let most = limit.atMost {
        let left = max(0, most - before)
        // A week has one weekend.
        if subject != .weekend || left == 0 {
          rules.append(make(subject, .atMost(left), days: days, stated: most))
        }
      }
      if let least = limit.atLeast, least > before, CountRule.week.contains(last) {
        rules.append(make(subject, .atLeast(least - before), days: days, stated: least))
      }
      return rules
    }

    private func fits(_ kind: DutyKind, _ past: Person.PastSpan) -> Bool {
      kind.includes(
        past.need.map { scenario.needs[$0] }, start: past.span.lowerBound, isNight: past.isNight)
    }

    /// Days in a row with a duty of the kind, up to the Sunday before.
    private var daysBefore: Int {
      let days = Set(past.filter { fits(kind, $0) }.map(\.day))
      var run = 0
      while days.contains(-1 - run) { run += 1 }
      return run
    }

    /// Days in a row without one; nil where there never was one.
    private var freeDaysBefore: Int? {
      past.filter { fits(kind, $0) }.map(\.day).max().map { -1 - $0 }
    }

    /// Duties of the kind in a row, with none of another kind after them.
    private var dutiesBefore: Int {
      past.reversed().prefix { fits(kind, $0) }.count
    }
  }
}
