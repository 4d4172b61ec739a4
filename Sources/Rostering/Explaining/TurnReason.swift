import Scenarios

/// Puts into words why a turn lacks households. Who is exempt or away is never said.
struct TurnReason {
  let problem: RosterProblem
  let draft: RosterDraft

  /// The reason for one turn of a queue.
  func reason(queue index: Int, turn: Int) -> Bilingual {
    let queue = problem.queues[index]
    let able = queue.members.indices.filter { queue.members[$0].turns.contains(turn) }
    let elsewhere = able.count { member in
      draft.turns.contains { $0.queue == index && $0.member == member && $0.turn != turn }
    }
    guard !able.isEmpty else {
      return Bilingual(
        zh: "\(queue.members.count)户中本次没有可安排的住户",
        en: "of \(queue.members.count) households none can be asked this time")
    }
    return Bilingual(
      zh: "\(queue.members.count)户中本次可安排\(able.count)户，其中\(elsewhere)户本周已轮到，其余要么已在本次，要么家中大人都在值班",
      en: "of \(queue.members.count) households \(able.count) can be asked; \(elsewhere) of them "
        + "have another turn this week, the others are here or have all adults on duty")
  }
}
