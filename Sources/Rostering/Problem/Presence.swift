import Scenarios

/// When somebody is free to serve, as disjoint spans in order.
struct Presence: Hashable, Sendable {
  /// Minutes from the first Monday 00:00, from the week before the first to the week after the last.
  let spans: [Range<Minutes>]

  /// The presence of a volunteer: ordinary weeks and exceptions, less absences.
  init(of volunteer: Volunteer, from week: Week, _ horizon: Horizon) {
    var present: [Range<Minutes>] = []
    if let windows = volunteer.available {
      for window in windows {
        // Last Sunday's late hours reach into Monday, and Sunday's duties into the Monday after.
        for number in -1...horizon.weeks {
          let offset = number * minutesPerWeek
          let span = window.span
          present.append(span.lowerBound + offset..<span.upperBound + offset)
        }
      }
    } else {
      present = [horizon.minutesAround]
    }
    present += volunteer.also.flatMap { $0.minutes(from: week, horizon) }
    let away = volunteer.away.flatMap { $0.minutes(from: week, horizon) }
    spans = Presence.union(of: present).flatMap { Presence.subtract(away, from: $0) }
  }

  /// The presence of a household: any time but its absences.
  init(of household: Household, from week: Week, _ horizon: Horizon) {
    spans = Presence.subtract(
      household.away.flatMap { $0.minutes(from: week, horizon) }, from: horizon.minutesAround)
  }

  /// Which of the spans holds all of `span`; nil where none does.
  func index(containing span: Range<Minutes>) -> Int? {
    spans.firstIndex { $0.lowerBound <= span.lowerBound && span.upperBound <= $0.upperBound }
  }

  private static func union(of spans: [Range<Minutes>]) -> [Range<Minutes>] {
    var merged: [Range<Minutes>] = []
    for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, span.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, span.upperBound)
      } else {
        merged.append(span)
      }
    }
    return merged
  }

  private static func subtract(
    _ absences: [Range<Minutes>], from span: Range<Minutes>
  ) -> [Range<Minutes>] {
    var left: [Range<Minutes>] = []
    var start = span.lowerBound
    for absence in union(of: absences) where absence.overlaps(span) {
      if absence.lowerBound > start { left.append(start..<absence.lowerBound) }
      start = max(start, absence.upperBound)
    }
    if start < span.upperBound { left.append(start..<span.upperBound) }
    return left
  }
}

extension DateSpan {
  /// The span in minutes from the Monday of the first week, one stretch a day, and only near the weeks.
  func minutes(from week: Week, _ horizon: Horizon) -> [Range<Minutes>] {
    let near = -7...7 * horizon.weeks + 6
    let from = max(first.number - week.monday.number, near.lowerBound)
    let to = min(last.number - week.monday.number, near.upperBound)
    guard from <= to else { return [] }
    guard let hours else { return [from * minutesPerDay..<(to + 1) * minutesPerDay] }
    return (from...to).map {
      $0 * minutesPerDay + hours.lowerBound..<$0 * minutesPerDay + hours.upperBound
    }
  }
}
