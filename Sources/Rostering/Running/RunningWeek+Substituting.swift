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
    let places = places(like: duty, without: unavailable)
    for place in places where state.obstacle(to: place) == nil {
      let substitute = self.duty(place)
      add([substitute])
      return Substitution(duty: substitute, moves: [])
    }
    for place in places {
      if let substitution = free(for: place, now: now, without: unavailable) {
        return substitution
      }
    }
    return nil
  }

  /// What others may do in the same seat at the same time, those who carry least first; their other
  /// duties are not looked at.
  private func places(like duty: Duty, without unavailable: Unavailability) -> [PossibleDuty] {
    guard case .volunteer(let id) = duty.assignee, let seat = seat(of: duty) else { return [] }
    let candidates = problem.people.indices.compactMap { index -> PossibleDuty? in
      let person = problem.people[index]
      guard person.volunteer.id != id,
        !unavailable.contains(person.volunteer.id, during: duty.span)
      else { return nil }
      let eligibility = Eligibility(person: person, problem: problem)
      let place = possible(index, in: seat, during: duty.span)
      switch seat {
      case .role(let shift, let role):
        guard eligibility.allows(problem.shifts[shift], role: role) else { return nil }
      case .session(let task):
        let work = problem.tasks[task]
        let session = TaskWork.Session(span: place.span, isNight: place.isNight)
        guard eligibility.mayServe(work), eligibility.allows(session, of: work) else { return nil }
      }
      return place
    }
    let alone = candidates.first.map(hasLonelyNewcomers) ?? false
    return candidates.map { place -> (isNoHelp: Int, load: Double, place: PossibleDuty) in
      let isExperienced = problem.volunteer(of: place).experience == .experienced
      return (
        alone && !isExperienced ? 1 : 0,
        state.relativeLoad(of: place.person, with: place.minutes), place
      )
    }.sorted {
      ($0.isNoHelp, $0.load, $0.place.person) < ($1.isNoHelp, $1.load, $1.place.person)
    }.map(\.place)
  }

  /// Whether newcomers are left there with nobody experienced, where the covenant minds.
  private func hasLonelyNewcomers(beside duty: PossibleDuty) -> Bool {
    guard problem.newcomersClauses[duty.need] != nil else { return false }
    let present = state.beside(duty).map { problem.volunteer(of: $0).experience }
    return present.contains(.newcomer) && !present.contains(.experienced)
  }

  /// Frees somebody for a place by handing one later duty of theirs to somebody else.
  private mutating func free(
    for place: PossibleDuty, now: Minutes, without unavailable: Unavailability
  ) -> Substitution? {
    for given in state.duties(of: place.person) {
      guard given.span.lowerBound >= now, mayMove(given) else { continue }
      let before = self
      let from = duty(given)
      release(from)
      if state.obstacle(to: place) == nil {
        let substitute = duty(place)
        add([substitute])
        let takers = places(like: from, without: unavailable)
        if let taker = takers.first(where: {
          $0.person != place.person && state.obstacle(to: $0) == nil
        }) {
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
    guard problem.newcomersClauses[duty.need] != nil,
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
