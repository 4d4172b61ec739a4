import Scenarios

/// The covenant's night, which decides what a night duty is.
struct NightHours: Hashable, Sendable {
  /// Minutes after midnight, past 1,440 into the morning.
  let hours: Range<Minutes>

  /// Whether `span` shares a minute with the night of any day.
  func touch(_ span: Range<Minutes>) -> Bool {
    guard !span.isEmpty, !hours.isEmpty else { return false }
    // A night that began up to two days earlier may still last.
    let firstDay = span.lowerBound.floorDivided(by: minutesPerDay) - 2
    let lastDay = span.upperBound.floorDivided(by: minutesPerDay)
    return (firstDay...lastDay).contains { day in
      let midnight = day * minutesPerDay
      return (midnight + hours.lowerBound..<midnight + hours.upperBound).overlaps(span)
    }
  }
}
