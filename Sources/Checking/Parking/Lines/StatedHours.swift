import Scenarios

/// The same hours on each of several days in a row, as an allocation states them.
struct StatedHours: Hashable {
  var days: ClosedRange<Weekday>
  /// Minutes after midnight of each day; past 1,440 into the next one.
  var hours: Range<Minutes>
}

extension WeekMinutes {
  /// The minutes as lines: each stretch of at most a day on the day it begins, longer ones cut at
  /// their midnights, days in a row with the same hours together. By first day, then hours.
  var stated: [StatedHours] {
    var daysOf: [Range<Minutes>: Set<Int>] = [:]
    for piece in stretches.flatMap(Self.pieces) {
      let day = piece.lowerBound / minutesPerDay
      let midnight = day * minutesPerDay
      let hours = piece.lowerBound - midnight..<piece.upperBound - midnight
      daysOf[hours, default: []].insert(day % Weekday.allCases.count)
    }
    let lines = daysOf.flatMap { hours, days in
      Weekday.allCases.filter { days.contains($0.rawValue) && !days.contains($0.rawValue - 1) }
        .map { first in
          var last = first
          while days.contains(last.rawValue + 1), let next = Weekday(rawValue: last.rawValue + 1) {
            last = next
          }
          return StatedHours(days: first...last, hours: hours)
        }
    }
    return lines.sorted {
      ($0.days.lowerBound, $0.hours.lowerBound, $0.hours.upperBound)
        < ($1.days.lowerBound, $1.hours.lowerBound, $1.hours.upperBound)
    }
  }

  private static func pieces(of stretch: Range<Minutes>) -> [Range<Minutes>] {
    guard stretch.count > minutesPerDay else { return [stretch] }
    let days = stretch.lowerBound / minutesPerDay...(stretch.upperBound - 1) / minutesPerDay
    return days.map { day in
      stretch.clamped(to: day * minutesPerDay..<(day + 1) * minutesPerDay)
    }
  }
}
