extension WeekHours {
  /// The same hours on each of several days in a row.
  public struct Line: Codable, Hashable, Sendable {
    /// The days.
    public var days: ClosedRange<Weekday>
    /// Minutes after midnight of each day; past 1,440 into the next one.
    public var hours: Range<Minutes>

    /// Creates a line.
    public init(days: ClosedRange<Weekday>, hours: Range<Minutes>) {
      self.days = days
      self.hours = hours
    }
  }

  /// The hours as people write them, `Mon-Fri 19:00-07:00`, by the first day, then the start.
  ///
  /// A stretch of up to a day is one line on the day it begins; a longer one is cut at its
  /// midnights. Days in a row with the same hours make one line.
  public var lines: [Line] {
    var starts: [Range<Minutes>: [Int]] = [:]
    for stretch in stretches {
      for piece in Self.pieces(of: stretch) {
        let day = piece.lowerBound / minutesPerDay
        let midnight = day * minutesPerDay
        let hours = piece.lowerBound - midnight..<piece.upperBound - midnight
        starts[hours, default: []].append(day)
      }
    }
    var lines: [Line] = []
    for (hours, days) in starts {
      for run in Self.runs(days.sorted()) {
        guard let first = Weekday(rawValue: run.lowerBound),
          let last = Weekday(rawValue: run.upperBound)
        else { continue }
        lines.append(Line(days: first...last, hours: hours))
      }
    }
    return lines.sorted {
      ($0.days.lowerBound, $0.hours.lowerBound, $0.hours.upperBound)
        < ($1.days.lowerBound, $1.hours.lowerBound, $1.hours.upperBound)
    }
  }

  /// The hours of some lines together.
  public init(lines: [Line]) {
    self.init(
      lines.flatMap { line in
        Weekday.allCases.filter { line.days.contains($0) }.map {
          WeekWindow($0, start: line.hours.lowerBound, end: line.hours.upperBound)
        }
      })
  }

  /// The ranges with the two at either end joined where they meet: that one runs past the week's end.
  private var stretches: [Range<Minutes>] {
    guard let first = ranges.first, let last = ranges.last, ranges.count > 1,
      first.lowerBound == 0, last.upperBound == minutesPerWeek
    else { return ranges }
    return ranges.dropFirst().dropLast()
      + [last.lowerBound..<minutesPerWeek + first.upperBound]
  }

  /// A stretch of up to a day as it is, a longer one cut at its midnights; each begins in the week.
  private static func pieces(of stretch: Range<Minutes>) -> [Range<Minutes>] {
    guard stretch.count > minutesPerDay || stretch.count == minutesPerWeek else { return [stretch] }
    var pieces: [Range<Minutes>] = []
    var start = stretch.lowerBound
    while start < stretch.upperBound {
      let midnight = (start / minutesPerDay + 1) * minutesPerDay
      let end = min(midnight, stretch.upperBound)
      let day = start % minutesPerWeek
      pieces.append(day..<day + end - start)
      start = end
    }
    return pieces
  }

  private static func runs(_ days: [Int]) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for day in days {
      if let last = runs.last, last.upperBound + 1 == day {
        runs[runs.count - 1] = last.lowerBound...day
      } else {
        runs.append(day...day)
      }
    }
    return runs
  }
}
