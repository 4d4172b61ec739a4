/// A part of every year, from a day of a month to another, both included; it may run over New Year.
public struct Season: Codable, Hashable, Sendable {
  /// A day that comes every year.
  public struct Date: Codable, Hashable, Comparable, Sendable {
    /// 1 to 12.
    public var month: Int
    /// 1 to 31.
    public var day: Int

    /// Creates a date.
    public init(month: Int, day: Int) {
      self.month = month
      self.day = day
    }

    /// Orders dates by the calendar.
    public static func < (left: Date, right: Date) -> Bool {
      (left.month, left.day) < (right.month, right.day)
    }
  }

  /// The first day.
  public var first: Date
  /// The last day.
  public var last: Date

  /// Creates a season.
  public init(from first: Date, through last: Date) {
    self.first = first
    self.last = last
  }

  /// Whether a day lies in it.
  public func contains(_ day: Day) -> Bool {
    let parts = day.components
    let date = Date(month: parts.month, day: parts.day)
    return first <= last ? first <= date && date <= last : first <= date || date <= last
  }
}
