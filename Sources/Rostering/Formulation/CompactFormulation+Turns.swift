import IntegerProgramming
import Scenarios

extension CompactFormulation {
  /// Household turns of one queue: `docs/model.md`, 1.2 and the goal of turns.
  mutating func addTurns(_ index: Int, at position: Int) {
    let queue = problem.queues[index]
    let need = problem.scenario.needs[queue.need]
    let name = need.id + (queue.unit.map { "/\($0)" } ?? "")
    let pins = Set(queue.pinned)
    takes.append(
      queue.members.enumerated().map { member, home in
        queue.turns.indices.map { turn in
          let isPinned = pins.contains(.init(member: member, turn: turn))
          guard isPinned || home.turns.contains(turn) else { return nil }
          let id = problem.scenario.households[home.household].id
          let variable = model.addVariable("takes/\(name)/\(id)/\(turn)", .binary)
          if isPinned { model.fix(variable, at: 1) }
          structural.append(variable)
          return variable
        }
      })
    for turn in queue.turns.indices {
      addHeadCount(
        taken(turn: turn, at: position), queue.people, times: 1, priority: need.priority,
        name: "\(name)/\(queue.turns[turn].span.lowerBound)")
    }
    for member in queue.members.indices {
      addCosts(of: member, in: queue, at: position, name: name)
      addAdults(of: member, in: queue, at: position, name: name)
    }
    addNeverTwiceInARow(queue, pins: pins, at: position, name: name)
  }

  private func taken(turn: Int, at position: Int) -> LinearExpression {
    takes[position].compactMap { $0[turn] }.sum()
  }

  /// The first turn of a household costs its rank, each one after that a whole queue more.
  private mutating func addCosts(
    of member: Int, in queue: TurnQueue, at position: Int, name: String
  ) {
    let turns = takes[position][member].compactMap { $0 }
    guard !turns.isEmpty else { return }
    let pinned = queue.pinned.count { $0.member == member }
    let most = max(queue.turnsPerHousehold, pinned)
    let taken = turns.sum()
    var counted = taken
    for number in 0..<min(most, turns.count) {
      let cost = queue.members[member].rank + number * queue.members.count
      let variable = addIndicator(
        "turn/\(name)/\(member)/\(number)",
        whenPositive: [taken - LinearExpression(Double(number))])
      objectives.add(variable, times: Double(cost), to: .turns)
      counted -= variable
    }
    model.add((counted == 0).named("turns/\(name)/\(member)"))
  }

  /// While the household has a turn, one of its adults at least has no other duty.
  private mutating func addAdults(
    of member: Int, in queue: TurnQueue, at position: Int, name: String
  ) {
    let home = queue.members[member]
    let residents = problem.residents(neededBy: home, of: queue)
    guard let adults = problem.scenario.households[home.household].adults, !residents.isEmpty
    else { return }
    for (turn, variable) in takes[position][member].enumerated() {
      guard let variable else { continue }
      let span = queue.turns[turn].span
      let duties = residents.flatMap { problem.people[$0].duties }
        .filter { problem.duties[$0].span.overlaps(span) }
      // Whoever is on duty at some minute of the turn is so when one of these duties begins, or at
      // the start of the turn.
      let moments = Set(duties.map { max(span.lowerBound, problem.duties[$0].span.lowerBound) })
      for moment in moments.sorted() {
        let busy = duties.filter { problem.duties[$0].span.contains(moment) }
        guard Set(busy.map { problem.duties[$0].person }).count >= adults else { continue }
        var present = sum(busy)
        present.add(variable, times: Double(residents.count - adults + 1))
        model.add(
          (present <= Double(residents.count)).named("adults/\(name)/\(member)/\(turn)/\(moment)"))
      }
    }
  }

  /// Who held the latest turn before these weeks waits until everybody who may has had one since. Who holds
  /// it before a later week is settled when that week's turns are given out.
  private mutating func addNeverTwiceInARow(
    _ queue: TurnQueue, pins: Set<TurnQueue.Pin>, at position: Int, name: String
  ) {
    for member in queue.members.indices where queue.members[member].hadLatestTurn {
      for (turn, variable) in takes[position][member].enumerated() {
        guard let variable, !pins.contains(.init(member: member, turn: turn)),
          queue.turns[turn].span.lowerBound < minutesPerWeek
        else { continue }
        for other in queue.members.indices
        where !queue.members[other].hadLatestTurn && queue.members[other].turns.contains(turn) {
          let start = queue.turns[turn].span.lowerBound
          let soFar = queue.turns.indices.filter { queue.turns[$0].span.lowerBound <= start }
          var missing = LinearExpression(variable)
          missing -= soFar.compactMap { takes[position][other][$0] }.sum()
          model.add((missing <= 0).named("in-turn/\(name)/\(member)/\(other)/\(turn)"))
        }
      }
    }
  }
}
