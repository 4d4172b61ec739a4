import Scenarios

extension Person {
  /// Collects what binds `volunteer`, their history included.
  init(
    _ volunteer: Volunteer, history: [PastDuty], in scenario: Scenario, night: NightHours
  ) {
    self.volunteer = volunteer
    limits = WorkLimits(for: volunteer, in: scenario)
    let monday = scenario.week.monday.number
    past =
      history
      .filter { $0.day.number < monday }
      .map { duty in
        let midnight = (duty.day.number - monday) * minutesPerDay
        let span = midnight + duty.start..<midnight + max(duty.start, duty.end)
        return PastSpan(span: span, isNight: night.touch(span))
      }
      .sorted {
        ($0.span.lowerBound, $0.span.upperBound) < ($1.span.lowerBound, $1.span.upperBound)
      }

    let remembered = -scenario.covenant.memoryWeeks * minutesPerWeek
    carriedOver =
      volunteer.carriedOver
      ?? past.filter { $0.span.lowerBound >= remembered }.reduce(0) { $0 + $1.span.count }

    let days = Set(past.map { $0.span.lowerBound.floorDivided(by: minutesPerDay) })
    var run = 0
    while days.contains(-1 - run) { run += 1 }
    daysInARowBefore = run
  }
}
