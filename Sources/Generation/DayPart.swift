import Scenarios

/// A stretch of the day in which people are free or not, and in which work is wanted.
enum DayPart: Int, CaseIterable {
  case early, morning, afternoon, evening

  /// When it is, in minutes from midnight.
  var span: Range<Minutes> {
    switch self {
    case .early: 7 * 60..<10 * 60
    case .morning: 10 * 60..<13 * 60
    case .afternoon: 14 * 60..<18 * 60
    case .evening: 18 * 60..<22 * 60
    }
  }
}

/// A window on one day of the week.
struct DayWindow: Hashable {
  var day: Weekday
  var span: Range<Minutes>

  /// `Mon 07:00-10:00`, as scenario files have it.
  var text: String {
    "\(day.shortName.english) \(Self.time(span.lowerBound))-\(Self.time(span.upperBound))"
  }

  private static func time(_ minute: Minutes) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(minute / 60)):\(two(minute % 60))"
  }
}
