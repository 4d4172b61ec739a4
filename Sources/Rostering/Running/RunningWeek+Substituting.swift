public import Plans
public import Scenarios

extension RunningWeek {
  /// Finds somebody free and qualified for a duty that was released, with as few changes to the plan
  /// as can be, and of several the one who carries least. At most one duty is handed on for it.
  ///
  /// - Parameters:
  ///   - duty: the duty, with the assignee it was taken from.
  ///   - now: minutes from Monday 00:00; duties that begin before it are not handed on.
  ///   - unavailable: who cannot serve although the plan says so.
  /// - Returns: who steps in, already entered; nil where nobody can.
  public mutating func substitute(
    for duty: Duty, now: Minutes, without unavailable: Unavailability
  ) -> Substitution? {
    if case .household = duty.assignee { return nextHousehold(for: duty) }
    let places = openPlaces(like: duty, without: unavailable)
    for index in places where state.obstacle(to: problem.duties[index]) == nil {
      let substitute = self.duty(index)
      add([substitute])
      return Substitution(duty: substitute, moves: [])
    }
    for index in places {
      if let substitution = free(for: index, now: now, without: unavailable) { return substitution }
    }
    return nil
  }

  /// What others could do in the same seat at the same time, those who carry least first.
  private func openPlaces(like duty: Duty, without unavailable: Unavailability) -> [Int] {
    guard let released = index(of: duty) else { return [] }
    let seat = problem.duties[released].seat
    let candidates = problem.duties(in: seat).filter { index in
      let candidate = problem.duties[index]
      return candidate.span == duty.span && candidate.person != problem.duties[released].person
        && !state.dutiesOfPerson[candidate.person].contains(index)
        && !unavailable.contains(problem.volunteer(of: candidate).id, during: candidate.span)
    }
    let alone = hasLonelyNewcomers(beside: problem.duties[released])
    return candidates.map { index -> (isNoHelp: Int, load: Double, index: Int) in
      let candidate = problem.duties[index]
      let isExperienced = problem.volunteer(of: candidate).experience == .experienced
      return (
        alone && !isExperienced ? 1 : 0,
        state.relativeLoad(of: candidate.person, with: candidate.minutes), index
      )
    }.sorted { $0 < $1 }.map(\.index)
  }

  /// Whether newcomers are left there with nobody experienced, where the covenant minds.
  private func hasLonelyNewcomers(beside duty: PossibleDuty) -> Bool {
    guard problem.newcomersClause != nil else { return false }
    let present = state.beside(duty).map { problem.volunteer(of: $0).experience }
    return present.contains(.newcomer) && !present.contains(.experienced)
  }

  /// Frees somebody for a place by handing one later duty of theirs to somebody else.
  private mutating func free(
    for index: Int, now: Minutes, without unavailable: Unavailability
  ) -> Substitution? {
    let possible = problem.duties[index]
    for other in state.dutiesOfPerson[possible.person] {
      let given = problem.duties[other]
      guard given.span.lowerBound >= now, mayMove(given) else { continue }
      let before = self
      let from = duty(other)
      release(from)
      if state.obstacle(to: possible) == nil {
        let substitute = duty(index)
        add([substitute])
        for taker in openPlaces(like: from, without: unavailable)
        where problem.duties[taker].person != possible.person
          && state.obstacle(to: problem.duties[taker]) == nil
        {
          let to = duty(taker)
          add([to])
          return Substitution(duty: substitute, moves: [.init(from: from, to: to)])
        }
      }
      self = before
    }
    return nil
  }

  /// Whether a duty can be handed on: not where a family knows the visitor, two go together, or a
  /// newcomer relies on it.
  private func mayMove(_ duty: PossibleDuty) -> Bool {
    if case .session(let task) = duty.seat, problem.tasks[task].task.samePerson { return false }
    if problem.together.contains(where: { $0.first == duty.person || $0.second == duty.person }) {
      return false
    }
    guard problem.newcomersClause != nil,
      problem.volunteer(of: duty).experience == .experienced
    else { return true }
    return !state.beside(duty).contains { problem.volunteer(of: $0).experience == .newcomer }
  }

  /// The household next in the queue that may take the turn.
  private mutating func nextHousehold(for duty: Duty) -> Substitution? {
    guard let turn = turn(of: duty) else { return nil }
    let queue = problem.queues[turn.queue]
    let taken = Set(state.turns.filter { $0.queue == turn.queue }.map(\.member))
    for member in queue.members.indices
    where member != turn.member && !taken.contains(member)
      && queue.members[member].turns.contains(turn.turn)
      && isAtHome(queue.members[member], of: queue, turn: turn.turn)
    {
      var substitute = duty
      substitute.assignee = .household(
        problem.scenario.households[queue.members[member].household].id)
      add([substitute])
      return Substitution(duty: substitute, moves: [])
    }
    return nil
  }

  private func isAtHome(_ member: TurnQueue.Member, of queue: TurnQueue, turn: Int) -> Bool {
    let busy = problem.residents(neededBy: member, of: queue).filter { person in
      state.duties(of: person).contains { $0.span.overlaps(queue.turns[turn].span) }
    }
    return busy.count < problem.scenario.households[member.household].adults ?? .max
  }
}
