import Scenarios

/// One way in which a volunteer may serve this week: the decision that a roster makes or does not.
struct PossibleDuty: Hashable, Sendable {
  /// The line of the week that would be filled.
  enum Seat: Hashable, Sendable {
    /// A role of a shift, both by index in the problem.
    case role(shift: Int, role: Int)
    /// A session of a task, by index in the problem; the span says when.
    case session(task: Int)
  }

  /// Who would serve, by index in the problem.
  let person: Int
  /// What would be filled.
  let seat: Seat
  /// The need, by index in the scenario.
  let need: Int
  /// When, in minutes from the first Monday 00:00.
  let span: Range<Minutes>
  /// Whether it touches the covenant's night hours.
  let isNight: Bool
  /// Where, by index in the scenario's places.
  let place: Int
  /// Whether it is agreed already and stays.
  var isPinned: Bool

  /// The day it begins on, 0 for the first Monday.
  var day: Int { span.lowerBound.floorDivided(by: minutesPerDay) }
  /// How long it takes.
  var minutes: Minutes { span.count }
}

extension Int {
  /// The quotient rounded towards negative infinity, as days before Monday need it.
  func floorDivided(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
