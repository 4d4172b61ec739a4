import Scenarios

/// Who did what in the seven days before these weeks: the habits that all of them are held against.
struct LastWeek {
  private struct Habit: Hashable {
    let person: String
    let need: Need.ID
    /// Minutes from Monday; nil where any time will do.
    let start: Minutes?
  }

  private var habits: Set<Habit> = []

  init(_ scenario: Scenario) {
    let monday = scenario.week.monday.number
    for past in scenario.history where (monday - 7..<monday).contains(past.day.number) {
      let start = (past.day.number - monday + 7) * minutesPerDay + past.start
      habits.insert(Habit(person: past.person, need: past.need, start: start))
      habits.insert(Habit(person: past.person, need: past.need, start: nil))
    }
  }

  /// Whether the same person had this duty last week: at the same time, or for a task at any.
  func had(_ duty: PossibleDuty, in problem: RosterProblem) -> Bool {
    let start: Minutes? =
      switch duty.seat {
      case .role:
        duty.span.lowerBound
          - problem.horizon.week(of: duty.day) * minutesPerWeek
      case .session: nil
      }
    return habits.contains(
      Habit(person: problem.volunteer(of: duty).id, need: problem.need(of: duty).id, start: start))
  }
}
