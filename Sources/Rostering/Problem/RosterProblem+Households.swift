import Scenarios

extension RosterProblem {
  /// The volunteers of a household whose duties could leave too few adults for one of its turns;
  /// none where adults were not counted or are enough in any case.
  func residents(neededBy member: TurnQueue.Member, of queue: TurnQueue) -> [Int] {
    let home = scenario.households[member.household]
    guard let adults = home.adults else { return [] }
    let residents = people.indices.filter { people[$0].volunteer.household == home.id }
    guard residents.count >= adults else { return [] }
    let turns = queue.turns.map(\.span)
    let busy = residents.filter { person in
      people[person].duties.contains { duty in
        turns.contains { $0.overlaps(duties[duty].span) }
      }
    }
    return busy.count >= adults ? busy : []
  }
}
