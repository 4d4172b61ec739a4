/// A date of the civil (Gregorian) calendar, without a time and without a zone.
public struct Day: Codable, Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Days since 1970-01-01, which was a Thursday.
  public let number: Int

  /// Creates the day that lies `number` days after 1970-01-01.
  public init(number: Int) {
    self.number = number
  }

  /// Creates a day from year, month (1-12) and day of the month; nil where the calendar has none.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    // Howard Hinnant, "chrono-compatible low-level date algorithms": years begin in March, so that
    // the leap day is the last one.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(number: era * 146_097 + dayOfEra - 719_468)
    let back = components
    guard back.month == month, back.day == day else { return nil }
  }

  /// Reads a date as it is written in files, `2026-11-23`; nil where it is none.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2],
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Year, month (1-12) and day of the month.
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The day of the week.
  public var weekday: Weekday {
    let offset = ((number + 3) % 7 + 7) % 7
    return Weekday.allCases[offset]
  }

  /// The day `days` later, or earlier where negative.
  public func advanced(by days: Int) -> Day { Day(number: number + days) }

  /// `2026-11-23`.
  public var description: String {
    let parts = components
    func padded(_ value: Int, _ width: Int) -> String {
      let text = String(value)
      return String(repeating: "0", count: max(0, width - text.count)) + text
    }
    return "\(padded(parts.year, 4))-\(padded(parts.month, 2))-\(padded(parts.day, 2))"
  }

  /// Orders days by the calendar.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

extension Day {
  /// 9999-12-31: for what has no end.
  public static let distantFuture = Day(number: 2_932_896)
}
