internal import Plans
internal import Scenarios

/// One calendar: what it is called and its events, live and void.
struct PostedCalendar {
  /// An event as RFC 5545 has it.
  struct Event {
    var uid: String
    var span: Range<Minutes>
    var summary: String
    var location: String?
    var description: String
    var isCancelled = false
    var hasAlarm = false
  }

  var name: String
  /// By time, then by uid.
  var events: [Event]
  /// The courtyard: who publishes it.
  var organiser: String
  var week: Week
  var timeZone: String
  /// The SEQUENCE of all its events.
  var revision: Int

  /// How long before a duty a calendar reminds of it.
  private static let alarm = "-PT1H"

  var bytes: [UInt8] {
    let isVoid = events.allSatisfy(\.isCancelled)
    let head = [
      CalendarLine("BEGIN", "VCALENDAR"), CalendarLine("VERSION", "2.0"),
      CalendarLine("PRODID", CalendarWords.product), CalendarLine("CALSCALE", "GREGORIAN"),
      // A calendar of nothing but what is off takes it away (RFC 5546, 3.2.5).
      CalendarLine("METHOD", isVoid ? "CANCEL" : "PUBLISH"),
      CalendarLine("NAME", text: name), CalendarLine("X-WR-CALNAME", text: name),
      CalendarLine("X-WR-TIMEZONE", timeZone),
    ]
    let lines =
      head + CalendarZone(timeZone, around: week).lines + events.flatMap(lines)
      + [CalendarLine("END", "VCALENDAR")]
    return lines.flatMap(\.bytes)
  }

  private func lines(of event: Event) -> [CalendarLine] {
    func time(_ name: String, _ minute: Minutes) -> CalendarLine {
      CalendarLine(
        name, CalendarTime.text(week.monday, minute: minute), parameters: [("TZID", timeZone)])
    }
    var lines = [
      CalendarLine("BEGIN", "VEVENT"), CalendarLine("UID", event.uid),
      CalendarLine("DTSTAMP", stamp), CalendarLine("LAST-MODIFIED", stamp),
      CalendarLine("SEQUENCE", "\(revision)"),
      // Whoever publishes must be named, and has no address (RFC 5546, 3.2.1).
      CalendarLine("ORGANIZER", "invalid:nomail", parameters: [("CN", organiser)]),
      time("DTSTART", event.span.lowerBound), time("DTEND", event.span.upperBound),
      CalendarLine("SUMMARY", text: event.summary),
    ]
    if let location = event.location { lines.append(CalendarLine("LOCATION", text: location)) }
    if !event.description.isEmpty {
      lines.append(CalendarLine("DESCRIPTION", text: event.description))
    }
    lines.append(CalendarLine("STATUS", event.isCancelled ? "CANCELLED" : "CONFIRMED"))
    lines.append(CalendarLine("TRANSP", event.hasAlarm ? "OPAQUE" : "TRANSPARENT"))
    if event.hasAlarm {
      lines += [
        CalendarLine("BEGIN", "VALARM"), CalendarLine("ACTION", "DISPLAY"),
        CalendarLine("TRIGGER", Self.alarm), CalendarLine("DESCRIPTION", text: event.summary),
        CalendarLine("END", "VALARM"),
      ]
    }
    return lines + [CalendarLine("END", "VEVENT")]
  }

  /// When it was made, as far as anybody has to know: midnight of the Monday before the week, and a
  /// minute later for each revision. The clock would make other bytes of the same plan.
  private var stamp: String {
    CalendarTime.text(week.previous.monday, minute: revision) + "Z"
  }
}
