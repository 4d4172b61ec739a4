/// A week of ISO 8601: it belongs to the year that holds its Thursday.
public struct Week: Codable, Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year of the week, which may differ from the year of its first or last days.
  public let year: Int
  /// The number in that year, 1 to 53.
  public let number: Int

  /// Creates a week; nil where the year has no such week.
  public init?(year: Int, number: Int) {
    guard (1...9998).contains(year), (1...53).contains(number) else { return nil }
    self.year = year
    self.number = number
    guard Week(containing: monday) == self else { return nil }
  }

  /// The week that `day` lies in.
  public init(containing day: Day) {
    let monday = day.advanced(by: -day.weekday.rawValue)
    let year = monday.advanced(by: 3).components.year
    self.year = year
    self.number = (monday.number - Week.firstMonday(of: year).number) / 7 + 1
  }

  /// Reads a week as ``description`` writes it, `2026-W48`; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].first == "W", let year = Int(parts[0]),
      let number = Int(parts[1].dropFirst())
    else { return nil }
    self.init(year: year, number: number)
    // Only one way of writing it: no signs, no missing zeros.
    guard description == text else { return nil }
  }

  /// The Monday the week begins with.
  public var monday: Day { Week.firstMonday(of: year).advanced(by: 7 * (number - 1)) }

  /// The date of a weekday in this week.
  public func day(_ weekday: Weekday) -> Day { monday.advanced(by: weekday.rawValue) }

  /// The week before this one.
  public var previous: Week { Week(containing: monday.advanced(by: -7)) }

  /// The week so many weeks after this one.
  public func advanced(by weeks: Int) -> Week {
    Week(containing: monday.advanced(by: 7 * weeks))
  }

  /// `2026-W48`.
  public var description: String { "\(year)-W\(number < 10 ? "0" : "")\(number)" }

  /// Orders weeks by time.
  public static func < (left: Week, right: Week) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }

  private static func firstMonday(of year: Int) -> Day {
    // The week with January 4th in it is the first. That day exists in every year.
    let fourth = Day(year: year, month: 1, day: 4) ?? Day(number: 0)
    return fourth.advanced(by: -fourth.weekday.rawValue)
  }
}
