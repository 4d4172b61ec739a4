/// A stretch of time that comes again every week: `Mon 07:00-09:00`, `Sat 22:00-02:00`.
///
/// A window that ends "before" it starts runs past midnight into the next day, so `end` may be as
/// late as 2,880. `Mon-Fri 07:00-09:00` is read as five windows.
public struct WeekWindow: Codable, Hashable, Comparable, Sendable {
  /// The day the window begins on.
  public let weekday: Weekday
  /// Minutes after midnight of that day, 0 to 1,439.
  public let start: Minutes
  /// Minutes after midnight of that day, more than `start`, at most `start` + 1,440.
  public let end: Minutes

  /// Creates a window.
  ///
  /// - Precondition: `start` lies within the day and before `end`.
  public init(_ weekday: Weekday, start: Minutes, end: Minutes) {
    precondition((0..<minutesPerDay).contains(start) && end > start, "a window has a length")
    self.weekday = weekday
    self.start = start
    self.end = end
  }

  /// The window in minutes from Monday 00:00.
  public var span: Range<Minutes> {
    let midnight = weekday.rawValue * minutesPerDay
    return midnight + start..<midnight + end
  }

  /// Orders windows by the time they begin, then by the time they end.
  public static func < (left: WeekWindow, right: WeekWindow) -> Bool {
    (left.span.lowerBound, left.span.upperBound) < (right.span.lowerBound, right.span.upperBound)
  }
}
