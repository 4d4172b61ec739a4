public import Plans
public import Scenarios

/// Whether households took their turns in the order in which it was theirs.
public struct TurnOrder {
  private let problem: RosterProblem

  /// Prepares to look at a week's turns.
  public init(_ scenario: Scenario) {
    problem = RosterProblem(scenario, listsDuties: false)
  }

  /// How many of these turns were taken although a household whose turn was longer ago could have
  /// taken it and took none.
  public func outOfOrder(_ duties: [Duty]) -> Int {
    problem.queues.reduce(0) { count, queue in
      let taken = duties.compactMap { duty -> (member: Int, turn: Int)? in
        guard case .household(let household) = duty.assignee, duty.unit == queue.unit,
          duty.need == problem.scenario.needs[queue.need].id,
          let turn = queue.turns.firstIndex(where: { $0.span == duty.span }),
          let member = queue.members.firstIndex(where: {
            problem.scenario.households[$0.household].id == household
          })
        else { return nil }
        return (member, turn)
      }
      let served = Set(taken.map(\.member))
      return count
        + taken.count { turn in
          (0..<turn.member).contains { other in
            !served.contains(other) && queue.members[other].turns.contains(turn.turn)
          }
        }
    }
  }
}
