import Scenarios

extension RosterProblem {
  /// Minutes that must lie between the end of one duty and the start of a later one of the same
  /// person: the walk, and the rest that is due.
  func pause(after before: PossibleDuty, before after: PossibleDuty) -> Minutes {
    let rest = people[before.person].limits.rest(afterNight: before.isNight)?.value ?? 0
    return max(walks[before.place, after.place], rest)
  }

  /// Whether one person cannot do both.
  func conflict(_ left: PossibleDuty, _ right: PossibleDuty) -> Bool {
    let (first, second) =
      left.span.lowerBound <= right.span.lowerBound ? (left, right) : (right, left)
    if first.span.upperBound + pause(after: first, before: second) > second.span.lowerBound {
      return true
    }
    if forbiddenSuccession(first, second) != nil { return true }
    // A task is done once a day.
    if case .session = left.seat { return left.seat == right.seat && left.day == right.day }
    return false
  }
}
