internal import Scenarios

/// The same hours on each of several days as the cells `start` and `end`.
///
/// An end that is not after its start is on the next day: `19:00`, `07:00`. All day is `00:00`,
/// `24:00`.
struct DailyHours: Hashable {
  var start: String
  var end: String

  init(start: String, end: String) {
    self.start = start
    self.end = end
  }

  /// Writes minutes after midnight, those past 1,440 as times of the next day.
  init(_ hours: Range<Minutes>) {
    start = Figures.time(hours.lowerBound)
    end = Figures.time(
      hours.upperBound > minutesPerDay ? hours.upperBound - minutesPerDay : hours.upperBound)
  }

  /// The hours in minutes after midnight.
  ///
  /// - Throws: the cell that is no time, the start as 0 and the end as 1.
  func hours() throws(CellFault) -> Range<Minutes> {
    guard let first = Figures.minutes(time: start), first < minutesPerDay else {
      throw CellFault(column: 0, expected: FindingWords.time)
    }
    guard let last = Figures.minutes(time: end) else {
      throw CellFault(column: 1, expected: FindingWords.time)
    }
    return first..<(last > first ? last : last + minutesPerDay)
  }
}
