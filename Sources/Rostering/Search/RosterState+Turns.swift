import Scenarios

extension RosterState {
  /// Whether an adult stays at home for a turn.
  func leavesAdultAtHome(for turn: RosterDraft.TakenTurn) -> Bool {
    let queue = problem.queues[turn.queue]
    let member = queue.members[turn.member]
    let busy = problem.residents(neededBy: member, of: queue).filter { person in
      duties(of: person).contains { $0.span.overlaps(queue.turns[turn.turn].span) }
    }
    return busy.count < problem.scenario.households[member.household].adults ?? .max
  }

  /// Whether an adult stays at home for every turn that these people's households take.
  func leavesAdultsAtHome(_ people: [Int]) -> Bool {
    guard !turns.isEmpty else { return true }
    let homes = people.compactMap { problem.people[$0].volunteer.household }
    guard !homes.isEmpty else { return true }
    return turns.allSatisfy { turn in
      let member = problem.queues[turn.queue].members[turn.member]
      return !homes.contains(problem.scenario.households[member.household].id)
        || leavesAdultAtHome(for: turn)
    }
  }
}
