import Plans
import Scenarios

/// Turns the decisions of a draft into the lines of a roster.
struct RosterWriter {
  let problem: RosterProblem

  /// The role of those who do a task.
  static let taskRole: Role.ID = "member"

  /// The duties in printed order.
  func duties(of draft: RosterDraft) -> [Duty] {
    let served = draft.duties.map { duty(problem.duties[$0]) }
    let taken = draft.turns.map { turn in
      let queue = problem.queues[turn.queue]
      let home = problem.scenario.households[queue.members[turn.member].household]
      return Duty(
        need: problem.scenario.needs[queue.need].id, span: queue.turns[turn.turn].span,
        assignee: .household(home.id), role: "household", unit: queue.unit)
    }
    return (served + taken).sorted()
  }

  /// One line of a roster.
  func duty(_ possible: PossibleDuty) -> Duty {
    Duty(
      need: problem.need(of: possible).id, span: possible.span,
      assignee: .volunteer(problem.volunteer(of: possible).id), role: role(of: possible))
  }

  private func role(of duty: PossibleDuty) -> Role.ID {
    switch duty.seat {
    case .role(let shift, let role): problem.shifts[shift].roles[role].id
    case .session: Self.taskRole
    }
  }
}
