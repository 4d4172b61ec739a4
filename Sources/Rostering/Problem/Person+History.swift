import Scenarios

extension Person {
  /// Collects what binds `volunteer`, their history included.
  init(
    _ volunteer: Volunteer, history: [PastDuty], in scenario: Scenario, night: NightHours,
    indexOfNeed: [Need.ID: Int]
  ) {
    self.volunteer = volunteer
    limits = WorkLimits(for: volunteer, in: scenario)
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
    counts = CountRule.rules(for: volunteer, after: past, in: scenario)

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
