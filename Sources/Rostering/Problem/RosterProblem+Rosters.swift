import Plans
import Scenarios

extension RosterProblem {
  /// What rosters of the weeks, one after the other, serve of this problem.
  func draft(of rosters: [Roster]) -> RosterDraft {
    let writer = RosterWriter(problem: self)
    var draft = RosterDraft()
    var wanted: Set<Duty> = []
    for (week, roster) in rosters.enumerated() {
      wanted.formUnion(roster.duties.map { $0.moved(by: week * minutesPerWeek) })
      draft.turns += turns(in: roster.duties, ofWeek: week)
    }
    draft.duties = duties.indices.filter { wanted.contains(writer.duty(duties[$0])) }
    return draft
  }

  /// The turns of a week's roster, as this problem counts them.
  func turns(in duties: [Duty], ofWeek week: Int) -> [RosterDraft.TakenTurn] {
    duties.compactMap { duty in
      guard case .household(let id) = duty.assignee else { return nil }
      let span = duty.moved(by: week * minutesPerWeek).span
      for (index, queue) in queues.enumerated()
      where scenario.needs[queue.need].id == duty.need && queue.unit == duty.unit {
        guard let turn = queue.turns.firstIndex(where: { $0.span == span }),
          let member = queue.members.firstIndex(where: {
            scenario.households[$0.household].id == id
          })
        else { continue }
        return RosterDraft.TakenTurn(queue: index, member: member, turn: turn)
      }
      return nil
    }
  }
}

extension Duty {
  /// The same duty so many minutes later.
  func moved(by minutes: Minutes) -> Duty {
    var duty = self
    duty.span = span.lowerBound + minutes..<span.upperBound + minutes
    return duty
  }
}
