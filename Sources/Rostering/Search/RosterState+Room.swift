import Scenarios

extension RosterState {
  /// Whether a seat still takes somebody: `docs/model.md`, 1.1 and, for one person's tasks, 1.3.
  func hasRoom(for duty: PossibleDuty) -> Bool {
    let all = dutiesOfNeed[duty.need].map { problem.duties[$0] }
    let served = all.filter { $0.seat == duty.seat }
    switch duty.seat {
    case .role(let shift, let role):
      return served.count < problem.shifts[shift].roles[role].people.wanted
    case .session(let task):
      let work = problem.tasks[task]
      let session = served.filter { $0.span == duty.span }
      if work.isForTeams, !session.isEmpty {
        return session.count < work.task.people.wanted
          && !session.contains { $0.person == duty.person }
      }
      // What is done once counts in whichever week it is done.
      let days = Set((work.task.isOnce ? all : served).map(\.day))
      return days.count < work.task.times && !days.contains(duty.day)
        && (!work.task.samePerson || served.allSatisfy { $0.person == duty.person })
    }
  }

  /// Whether a duty can be taken from somebody without breaking what others rely on.
  func isLoose(_ duty: PossibleDuty) -> Bool {
    let isAgreed = problem.openPins.contains { keeping in
      keeping.contains { problem.duties[$0] == duty }
    }
    if duty.isPinned || isAgreed { return false }
    if case .session(let task) = duty.seat, problem.tasks[task].task.samePerson { return false }
    if problem.together.contains(where: { $0.first == duty.person || $0.second == duty.person }) {
      return false
    }
    guard problem.newcomersClauses[duty.need] != nil,
      problem.volunteer(of: duty).experience == .experienced
    else { return true }
    return !beside(duty).contains { problem.volunteer(of: $0).experience == .newcomer }
  }
}
