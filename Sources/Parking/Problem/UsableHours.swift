import Scenarios

extension ParkingSpace {
  /// The minutes of an ordinary week at which the space can be used in a certain one: its hours
  /// without those in which it is closed.
  func usableHours(in week: Week) -> WeekHours {
    (usable.map { WeekHours($0) } ?? .always)
      .subtracting(WeekHours(spans: closedSpans(in: week, within: 0..<minutesPerWeek)))
  }

  /// When the space is closed, in minutes from a week's Monday 00:00, which may lie past the week.
  func closedSpans(in week: Week, within line: Range<Minutes>) -> [Range<Minutes>] {
    closed.flatMap { $0.spans(from: week.monday, within: line) }
  }
}

extension DateSpan {
  /// What lies of it on a line of minutes that begins at a day's 00:00.
  fileprivate func spans(from zero: Day, within line: Range<Minutes>) -> [Range<Minutes>] {
    let hours = hours ?? 0..<minutesPerDay
    // Hours run past midnight, so those of earlier days may reach into the line.
    let reach = hours.upperBound / minutesPerDay + 1
    let from = max(first.number - zero.number, line.lowerBound / minutesPerDay - reach)
    let to = min(last.number - zero.number, line.upperBound / minutesPerDay)
    guard from <= to else { return [] }
    return (from...to).map { day in
      let midnight = day * minutesPerDay
      return (midnight + hours.lowerBound..<midnight + hours.upperBound).clamped(to: line)
    }.filter { !$0.isEmpty }
  }
}
