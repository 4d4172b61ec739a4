internal import Scenarios

/// Work that was asked for and is not done.
struct OpenRequest: Hashable, Sendable {
  /// The need it becomes, with an id of its own.
  var need: Need
  /// When it was asked for, in minutes from the first Monday of the simulation.
  var asked: Minutes
  /// When it is too late, in the same minutes; nil for never.
  var deadline: Minutes?
  /// Whether it breaks into a running week.
  var isUrgent: Bool
  /// In how many more weeks it is to be done.
  var weeksLeft: Int
  /// Whether it is done once: then it counts how long that took.
  var isSingle: Bool

  /// The need as a week has it that begins so many minutes after the first one: only before its
  /// deadline; nil where that has passed.
  func need(inWeekFrom start: Minutes) -> Need? {
    guard let deadline else { return need }
    return need.ending(by: deadline - start)
  }
}
