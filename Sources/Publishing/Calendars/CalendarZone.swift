internal import Foundation
internal import Scenarios

/// The time zone of a calendar (RFC 5545, 3.6.5): its offsets around one week.
///
/// Each change of the clocks is written by its date, so that no rule has to be known for years to
/// come; a zone whose clocks did not change for more than a year has one offset since 1970.
struct CalendarZone {
  private let identifier: String
  private let zone: TimeZone
  private let week: Week

  /// Clocks that did not change for so long do not change.
  private static let daysLookedBack = 400
  private static let secondsPerDay = 86_400

  init(_ identifier: String, around week: Week) {
    self.identifier = identifier
    zone = TimeZone(identifier: identifier) ?? .gmt
    self.week = week
  }

  var lines: [CalendarLine] {
    let parts = observances.flatMap { observance -> [CalendarLine] in
      let name = observance.isDaylight ? "DAYLIGHT" : "STANDARD"
      return [
        CalendarLine("BEGIN", name),
        CalendarLine("DTSTART", Self.localTime(observance.start)),
        CalendarLine("TZOFFSETFROM", Self.offset(observance.before)),
        CalendarLine("TZOFFSETTO", Self.offset(observance.after)),
        CalendarLine("TZNAME", Self.offset(observance.after)),
        CalendarLine("END", name),
      ]
    }
    return [CalendarLine("BEGIN", "VTIMEZONE"), CalendarLine("TZID", identifier)] + parts
      + [CalendarLine("END", "VTIMEZONE")]
  }

  /// A stretch in which clocks stay as they are.
  private struct Observance {
    /// When it begins, in seconds since 1970 on a clock that is `before` ahead of UTC.
    var start: Int
    var before: Int
    var after: Int
    var isDaylight: Bool
  }

  private var observances: [Observance] {
    // Duties may begin on the day before the week and end on the day after it.
    let first = instant(week.monday.advanced(by: -1))
    let last = instant(week.monday.advanced(by: 9))
    var changes = [Date]()
    var instant = instant(week.monday.advanced(by: -Self.daysLookedBack))
    while let change = zone.nextDaylightSavingTimeTransition(after: instant), change < last,
      change > instant
    {
      changes.append(change)
      instant = change
    }
    let from = changes.lastIndex { $0 <= first } ?? 0
    guard !changes.isEmpty, changes[from] <= first else {
      let offset = zone.secondsFromGMT(for: first)
      let always = Observance(
        start: 0, before: offset, after: offset, isDaylight: zone.isDaylightSavingTime(for: first))
      return [always] + changes.map(observance)
    }
    return changes[from...].map(observance)
  }

  private func observance(beginningAt change: Date) -> Observance {
    let before = zone.secondsFromGMT(for: change.addingTimeInterval(-1))
    return Observance(
      start: Int(change.timeIntervalSince1970) + before, before: before,
      after: zone.secondsFromGMT(for: change), isDaylight: zone.isDaylightSavingTime(for: change))
  }

  /// Midnight of a day in UTC: near enough to look around.
  private func instant(_ day: Day) -> Date {
    Date(timeIntervalSince1970: Double(day.number * Self.secondsPerDay))
  }

  /// `19700101T000000`.
  private static func localTime(_ seconds: Int) -> String {
    let day = Int((Double(seconds) / Double(secondsPerDay)).rounded(.down))
    let rest = seconds - day * secondsPerDay
    return CalendarTime.text(Day(number: day), minute: rest / 60, second: rest % 60)
  }

  /// `+0800`.
  private static func offset(_ seconds: Int) -> String {
    let minutes = abs(seconds) / 60
    return (seconds < 0 ? "-" : "+") + Figures.time(minutes).filter { $0 != ":" }
  }
}

/// Dates and times as calendars write them.
enum CalendarTime {
  /// `20261123T070000`; minutes past the day's end are on days after it.
  static func text(_ day: Day, minute: Minutes, second: Int = 0) -> String {
    let days = Int((Double(minute) / Double(minutesPerDay)).rounded(.down))
    let date = day.advanced(by: days).description.filter { $0 != "-" }
    let time = Figures.time(minute - days * minutesPerDay).filter { $0 != ":" }
    return "\(date)T\(time)\(second < 10 ? "0" : "")\(second)"
  }
}
