internal import Scenarios

/// A stretch of a plan's week as the three cells `date`, `start` and `end`.
///
/// An end that is not after its start is on the next day. What lasts longer than a day, as the hours
/// a task might have had, has both days in its date: `2026-11-24..2026-11-25`.
struct DatedSpan: Hashable {
  var date: String
  var start: String
  var end: String

  init(date: String, start: String, end: String) {
    self.date = date
    self.start = start
    self.end = end
  }

  init(_ span: Range<Minutes>, in week: Week) {
    let firstMidnight = DatedSpan.midnight(before: span.lowerBound)
    // The last minute of the span, so that an end at midnight belongs to the day that ends there.
    let lastMidnight = DatedSpan.midnight(before: max(span.lowerBound, span.upperBound - 1))
    let first = week.monday.advanced(by: firstMidnight / minutesPerDay)
    let last = week.monday.advanced(by: lastMidnight / minutesPerDay)
    date = span.count > minutesPerDay ? "\(first)..\(last)" : "\(first)"
    start = Figures.time(span.lowerBound - firstMidnight)
    end = Figures.time(span.upperBound - lastMidnight)
  }

  /// The stretch in minutes from Monday 00:00 of `week`; nil where a cell cannot be read.
  func span(in week: Week) -> Range<Minutes>? {
    guard let start = Figures.minutes(time: start), start < minutesPerDay,
      let end = Figures.minutes(time: end)
    else { return nil }
    let days = date.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
    if days.count == 2 {
      guard let first = Day(days[0]), let last = Day(days[1]) else { return nil }
      let lower = DatedSpan.midnight(of: first, in: week) + start
      let upper = DatedSpan.midnight(of: last, in: week) + end
      return lower < upper ? lower..<upper : nil
    }
    guard let day = Day(date) else { return nil }
    let midnight = DatedSpan.midnight(of: day, in: week)
    return midnight + start..<midnight + (end > start ? end : end + minutesPerDay)
  }

  private static func midnight(of day: Day, in week: Week) -> Minutes {
    (day.number - week.monday.number) * minutesPerDay
  }

  /// The midnight at or before a minute of the week, negative before Monday.
  private static func midnight(before minute: Minutes) -> Minutes {
    let day = minute >= 0 ? minute / minutesPerDay : (minute + 1) / minutesPerDay - 1
    return day * minutesPerDay
  }
}
