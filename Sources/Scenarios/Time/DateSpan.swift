/// Days, or the same hours on each of several days: an absence, an exception, a closure.
public struct DateSpan: Codable, Hashable, Comparable, Sendable {
  /// The first day.
  public let first: Day
  /// The last day, which belongs to the span.
  public let last: Day
  /// Minutes after midnight on each day, possibly past midnight; nil for whole days.
  public let hours: Range<Minutes>?

  /// Creates a span.
  ///
  /// - Precondition: `first` is not after `last`.
  public init(_ first: Day, through last: Day, hours: Range<Minutes>? = nil) {
    precondition(first <= last, "a span of days has a first and a last day")
    self.first = first
    self.last = last
    self.hours = hours
  }

  /// Orders spans by their first day, then the last one, then the hours.
  public static func < (left: DateSpan, right: DateSpan) -> Bool {
    let leftHours = left.hours ?? 0..<minutesPerDay
    let rightHours = right.hours ?? 0..<minutesPerDay
    return (left.first, left.last, leftHours.lowerBound, leftHours.upperBound)
      < (right.first, right.last, rightHours.lowerBound, rightHours.upperBound)
  }
}
