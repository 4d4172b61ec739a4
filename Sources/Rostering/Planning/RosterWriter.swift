import Plans
import Scenarios

/// Turns the decisions of a draft into the lines of a roster.
struct RosterWriter {
  let problem: RosterProblem

  /// The duties in printed order.
  func duties(of draft: RosterDraft) -> [Duty] {
    let served = draft.duties.map { index in
      let duty = problem.duties[index]
      return Duty(
        need: problem.need(of: duty).id, span: duty.span,
        assignee: .volunteer(problem.volunteer(of: duty).id), role: role(of: duty))
    }
    let taken = draft.turns.map { turn in
      let queue = problem.queues[turn.queue]
      let home = problem.scenario.households[queue.members[turn.member].household]
      return Duty(
        need: problem.scenario.needs[queue.need].id, span: queue.turns[turn.turn].span,
        assignee: .household(home.id), role: "household", unit: queue.unit)
    }
    return (served + taken).sorted()
  }

  private func role(of duty: PossibleDuty) -> Role.ID {
    switch duty.seat {
    case .role(let shift, let role): problem.shifts[shift].roles[role].id
    case .session: "member"
    }
  }
}
