import Scenarios

extension CountRule {
  /// The rules of the covenant that count something in a person's weeks, but for those that
  /// ``WorkLimits`` and ``Person/successions`` hold.
  ///
  /// - Parameters:
  ///   - volunteer: whom they bind.
  ///   - past: the volunteer's duties before these weeks, by time.
  ///   - scenario: the covenant, the season and the first week.
  ///   - horizon: how many weeks there are.
  /// - Returns: one for each bound of each clause, in the covenant's order.
  static func rules(
    for volunteer: Volunteer, after past: [Person.PastSpan], in scenario: Scenario,
    horizon: Horizon
  ) -> [CountRule] {
    func maker(_ rule: Rule, _ kind: DutyKind) -> Maker {
      Maker(rule: rule, kind: kind, past: past, scenario: scenario, horizon: horizon)
    }
    return scenario.covenant.rules.filter { $0.binds(volunteer, in: scenario) }.flatMap { rule in
      switch rule.demands {
      case .limit(let limit) where !WorkLimits.holds(limit, weight: rule.weight):
        return maker(rule, limit.kind).rules(limit)
      case .succession(let never, let dayAfter) where rule.weight != nil:
        return [maker(rule, never).succession(dayAfter: dayAfter)]
      case .wholeWeekends(let kind):
        return [maker(rule, kind).make(.brokenWeekend, .atMost(0), stated: 0)]
      case .request(let kind, let day, let isFor):
        guard let days = days(of: day, in: scenario, horizon) else { return [] }
        return [
          maker(rule, kind).make(
            .duties, isFor ? .atLeast(1) : .atMost(0), days: days, isWeekly: day == nil,
            stated: isFor ? 1 : 0)
        ]
      default: return []
      }
    }
  }

  /// The days of these weeks that a request is about; nil where it is about another week.
  private static func days(
    of day: Day?, in scenario: Scenario, _ horizon: Horizon
  ) -> ClosedRange<Int>? {
    guard let day else { return horizon.everyDay }
    let index = day.number - scenario.week.monday.number
    return horizon.days.contains(index) ? index...index : nil
  }

  /// Makes the rules of one clause.
  private struct Maker {
    let rule: Rule
    let kind: DutyKind
    let past: [Person.PastSpan]
    let scenario: Scenario
    let horizon: Horizon

    func make(
      _ subject: Subject, _ bound: Bound, days: ClosedRange<Int>? = nil, isWeekly: Bool = false,
      before: Int? = nil, stated: Int
    ) -> CountRule {
      CountRule(
        subject: subject, kind: kind, horizon: horizon, isWeekly: isWeekly,
        days: days ?? horizon.everyDay, bound: bound, before: before, weight: rule.weight,
        clause: rule.clause, stated: stated)
    }

    func rules(_ limit: Limit) -> [CountRule] {
      switch limit.quantity {
      case .hoursPerWeek: both(.minutes, limit, isWeekly: true)
      case .dutiesPerWeek: both(.duties, limit, isWeekly: true)
      case .dutiesPerDay: both(.dutiesOfDay, limit)
      case .hoursPerSeason:
        season(.minutes, limit) { $0.reduce(0) { $0 + $1.span.count } }
      case .dutiesPerSeason: season(.duties, limit) { $0.count }
      case .weekendsPerSeason:
        season(.weekend, limit) { past in
          Set(past.compactMap { duty in weekOfWeekend(duty.day) }).count
        }
      case .daysInARow: both(.daysInARow, limit, before: daysBefore)
      case .freeDaysInARow: both(.freeDaysInARow, limit, before: freeDaysBefore)
      case .dutiesInARow: both(.dutiesInARow, limit, before: dutiesBefore)
      }
    }

    /// The week, counted from the first one, of which a day is in the weekend; nil on other days.
    private func weekOfWeekend(_ day: Int) -> Int? {
      let week = day.floorDivided(by: 7)
      return horizon.weekend(of: week).contains(day) ? week : nil
    }

    func succession(dayAfter: DutyKind) -> CountRule {
      let isOnSunday = past.contains { $0.day == -1 && fits(dayAfter, $0) }
      return make(
        .succession(dayAfter: dayAfter), .atMost(0), before: isOnSunday ? 1 : 0, stated: 0)
    }

    private func both(
      _ subject: Subject, _ limit: Limit, isWeekly: Bool = false, before: Int? = nil
    ) -> [CountRule] {
      var rules: [CountRule] = []
      if let most = limit.atMost {
        rules.append(
          make(subject, .atMost(most), isWeekly: isWeekly, before: before, stated: most))
      }
      if let least = limit.atLeast, least > 0 {
        rules.append(
          make(subject, .atLeast(least), isWeekly: isWeekly, before: before, stated: least))
      }
      return rules
    }

    /// What the season has left of its most; and of its least, where it ends in these weeks.
    private func season(
      _ subject: Subject, _ limit: Limit, sum: ([Person.PastSpan]) -> Int
    ) -> [CountRule] {
      guard let season = scenario.covenant.season else { return [] }
      let monday = scenario.week.monday.number
      let (first, last) = (season.lowerBound.number - monday, season.upperBound.number - monday)
      guard first <= horizon.days.upperBound, last >= 0 else { return [] }
      let before = sum(past.filter { $0.day >= first && fits(kind, $0) })
      let days = max(first, 0)...min(last, horizon.everyDay.upperBound)
      var rules: [CountRule] = []
      if let most = limit.atMost {
        let left = max(0, most - before)
        // A week has one weekend.
        if subject != .weekend || left < horizon.weeks {
          rules.append(make(subject, .atMost(left), days: days, stated: most))
        }
      }
      if let least = limit.atLeast, least > before, horizon.days.contains(last) {
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
