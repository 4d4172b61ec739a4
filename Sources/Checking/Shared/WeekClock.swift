import Scenarios

/// Dates as minutes from Monday 00:00 of the planned week, and back.
struct WeekClock: Sendable {
  let week: Week
  let night: Range<Minutes>
  let monday: Day

  init(week: Week, night: Range<Minutes>) {
    self.week = week
    self.night = night
    monday = week.monday
  }

  /// Days from Monday: 0 for Monday, -1 for the Sunday before.
  static func dayIndex(of minute: Minutes) -> Int {
    minute >= 0 ? minute / minutesPerDay : -((-minute + minutesPerDay - 1) / minutesPerDay)
  }

  /// Days from Monday of a date.
  func dayIndex(of day: Day) -> Int { day.number - monday.number }

  /// The minute a date begins at.
  func midnight(of day: Day) -> Minutes { dayIndex(of: day) * minutesPerDay }

  /// The date that a minute lies in.
  func day(at minute: Minutes) -> Day { monday.advanced(by: WeekClock.dayIndex(of: minute)) }

  /// When a duty of the history took place: negative, but for its end.
  func span(of duty: PastDuty) -> Range<Minutes> {
    let midnight = midnight(of: duty.day)
    return midnight + duty.start..<midnight + max(duty.start, duty.end)
  }

  /// The minutes of a span of dates, as far as they can touch a duty of this week.
  func minutes(of dates: DateSpan) -> [Range<Minutes>] {
    guard let hours = dates.hours else {
      return [midnight(of: dates.first)..<midnight(of: dates.last) + minutesPerDay]
    }
    // Hours reach at most two days on, and no duty of the week ends more than two days after it.
    let first = max(dayIndex(of: dates.first), -2)
    let last = min(dayIndex(of: dates.last), 9)
    guard first <= last else { return [] }
    return (first...last).map { day in
      let midnight = day * minutesPerDay
      return midnight + hours.lowerBound..<midnight + hours.upperBound
    }
  }

  /// Whether a span shares a minute with `hours` of any day.
  func touches(_ hours: Range<Minutes>, _ span: Range<Minutes>) -> Bool {
    daysAround(span).contains { day in
      let midnight = day * minutesPerDay
      return span.overlaps(midnight + hours.lowerBound..<midnight + hours.upperBound)
    }
  }

  /// Whether a span lies wholly within `hours` of one day.
  func lies(_ span: Range<Minutes>, within hours: Range<Minutes>) -> Bool {
    daysAround(span).contains { day in
      let midnight = day * minutesPerDay
      return midnight + hours.lowerBound <= span.lowerBound
        && span.upperBound <= midnight + hours.upperBound
    }
  }

  /// Whether a duty at this time is a night duty.
  func isNight(_ span: Range<Minutes>) -> Bool { touches(night, span) }

  /// Every day whose hours, which may run two midnights on, can touch the span.
  private func daysAround(_ span: Range<Minutes>) -> ClosedRange<Int> {
    WeekClock.dayIndex(of: span.lowerBound) - 2...WeekClock.dayIndex(of: span.upperBound)
  }
}
