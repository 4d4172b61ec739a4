import Scenarios

/// The weeks that are planned as one, day after day from the first Monday; most often there is one.
struct Horizon: Hashable, Sendable {
  /// How many there are.
  let weeks: Int

  /// The days that the weeks close: what happens up to the last Sunday is settled.
  var days: ClosedRange<Int> { 0...7 * weeks - 1 }

  /// Any day there may be a duty on: a session may begin after the last Sunday's midnight.
  var everyDay: ClosedRange<Int> { 0...7 * weeks + 13 }

  /// The minutes of the weeks.
  var minutes: Range<Minutes> { 0..<weeks * minutesPerWeek }

  /// The minutes from the week before the first to the week after the last.
  var minutesAround: Range<Minutes> { -minutesPerWeek..<(weeks + 1) * minutesPerWeek }

  /// The week, from 0, in which a duty of a day counts: what begins after the last Sunday's midnight belongs
  /// to the last week.
  func week(of day: Int) -> Int { min(max(0, day.floorDivided(by: 7)), weeks - 1) }

  /// The weekend of a week.
  func weekend(of week: Int) -> ClosedRange<Int> { 7 * week + 5...7 * week + 6 }

  /// Whether a day is a Saturday or a Sunday of these weeks.
  func isWeekend(_ day: Int) -> Bool { days.contains(day) && day % 7 >= 5 }
}
