import Scenarios

extension Person {
  /// Collects what binds `volunteer`, their history included.
  init(
    _ volunteer: Volunteer, history: [PastDuty], in scenario: Scenario, horizon: Horizon,
    night: NightHours, indexOfNeed: [Need.ID: Int]
  ) {
    self.volunteer = volunteer
    var limits = WorkLimits(for: volunteer, in: scenario)
    mostMinutes = limits.minutesPerWeek.map { $0.value * horizon.weeks }
    mostDuties = limits.dutiesPerWeek.map { $0.value * horizon.weeks }
    let weekly = horizon.weeks > 1 ? limits.takeWeekly(over: horizon) : []
    self.limits = limits
    successions = scenario.covenant.rules.compactMap { rule in
      guard case .succession(let never, let dayAfter) = rule.demands, rule.weight == nil,
        rule.binds(volunteer, in: scenario)
      else { return nil }
      return Succession(never: never, dayAfter: dayAfter, clause: rule.clause)
    }
    let monday = scenario.week.monday.number
    let past =
      history
      .filter { $0.day.number < monday }
      .map { duty in
        let midnight = (duty.day.number - monday) * minutesPerDay
        let span = midnight + duty.start..<midnight + max(duty.start, duty.end)
        return PastSpan(span: span, isNight: night.touch(span), need: indexOfNeed[duty.need])
      }
      .sorted {
        ($0.span.lowerBound, $0.span.upperBound) < ($1.span.lowerBound, $1.span.upperBound)
      }
    self.past = past
    counts =
      weekly + CountRule.rules(for: volunteer, after: past, in: scenario, horizon: horizon)

    let remembered = -scenario.covenant.memoryWeeks * minutesPerWeek
    carriedOver =
      volunteer.carriedOver
      ?? past.filter { $0.span.lowerBound >= remembered }.reduce(0) { $0 + $1.span.count }

    let days = Set(past.map(\.day))
    var run = 0
    while days.contains(-1 - run) { run += 1 }
    daysInARowBefore = run
  }
}
