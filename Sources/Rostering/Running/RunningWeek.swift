public import Plans
public import Scenarios

/// A week that has begun: who serves what as things stand, who could step in, and when work that
/// comes up could be done. It keeps the rules that the plan kept.
public struct RunningWeek: Sendable {
  /// The duties as they stand.
  public private(set) var duties: Set<Duty>

  private var scenario: Scenario
  /// The week, with no more duties in it than were ever served.
  var problem: RosterProblem
  var state: RosterState
  private var indexOfDuty: [Duty: Int] = [:]

  /// Begins a week.
  ///
  /// - Parameters:
  ///   - scenario: the week as it was planned, with the number of watchers settled.
  ///   - duties: the duties of its roster.
  public init(_ scenario: Scenario, duties: [Duty]) {
    self.scenario = scenario
    self.duties = []
    problem = RosterProblem(scenario, listsDuties: false)
    state = RosterState(RosterDraft(), in: problem)
    add(duties)
  }

  /// Begins a week of which nothing is planned yet but what is agreed.
  public init(agreedOnlyIn scenario: Scenario) {
    self.init(scenario, duties: [])
    add(scenario.pinned.compactMap(duty))
  }

  /// Takes a duty from whoever was to do it.
  public mutating func release(_ duty: Duty) {
    guard duties.remove(duty) != nil else { return }
    if let index = indexOfDuty[duty] {
      state.remove(index)
    } else if let turn = turn(of: duty) {
      state.turns.removeAll { $0 == turn }
    }
  }

  /// Has a need come up: it can be booked from now on.
  mutating func add(_ need: Need) {
    scenario.needs.append(need)
    scenario.needs.sort { $0.id < $1.id }
    problem = RosterProblem(scenario, listsDuties: false)
    indexOfDuty = [:]
    let standing = duties
    duties = []
    add(standing.sorted())
  }

  /// Has duties served. What the week does not have is left out.
  mutating func add(_ agreed: [Duty]) {
    var turns = state.turns
    for duty in agreed where !duties.contains(duty) {
      if let turn = turn(of: duty) {
        turns.append(turn)
      } else if indexOfDuty[duty] == nil {
        guard let possible = possible(duty) else { continue }
        indexOfDuty[duty] = problem.duties.count
        problem.duties.append(possible)
      }
      duties.insert(duty)
    }
    state = RosterState(
      RosterDraft(duties: duties.sorted().compactMap { indexOfDuty[$0] }, turns: turns),
      in: problem)
  }

  // MARK: Duties and what they are in the problem

  /// A possible duty as others see it.
  func duty(_ possible: PossibleDuty) -> Duty { RosterWriter(problem: problem).duty(possible) }

  /// The seat that a duty fills; nil where the week has none like it.
  func seat(of duty: Duty) -> PossibleDuty.Seat? {
    for (index, shift) in problem.shifts.enumerated()
    where shift.span == duty.span && problem.scenario.needs[shift.need].id == duty.need {
      guard let role = shift.roles.firstIndex(where: { $0.id == duty.role }) else { continue }
      return .role(shift: index, role: role)
    }
    return problem.tasks.firstIndex { problem.scenario.needs[$0.need].id == duty.need }
      .map { .session(task: $0) }
  }

  /// What somebody would do in a seat at a time.
  func possible(_ person: Int, in seat: PossibleDuty.Seat, during span: Range<Minutes>)
    -> PossibleDuty
  {
    let need =
      switch seat {
      case .role(let shift, _): problem.shifts[shift].need
      case .session(let task): problem.tasks[task].need
      }
    return PossibleDuty(
      person: person, seat: seat, need: need, span: span, isNight: problem.night.touch(span),
      place: RosterProblem.place(of: problem.scenario.needs[need], in: problem.scenario),
      isPinned: false)
  }

  private func possible(_ duty: Duty) -> PossibleDuty? {
    guard case .volunteer(let id) = duty.assignee,
      let person = problem.people.firstIndex(where: { $0.volunteer.id == id }),
      let seat = seat(of: duty)
    else { return nil }
    return possible(person, in: seat, during: duty.span)
  }

  /// The turn that a household's duty is.
  func turn(of duty: Duty) -> RosterDraft.TakenTurn? {
    guard case .household(let household) = duty.assignee else { return nil }
    for (index, queue) in problem.queues.enumerated()
    where queue.unit == duty.unit && problem.scenario.needs[queue.need].id == duty.need {
      guard let turn = queue.turns.firstIndex(where: { $0.span == duty.span }),
        let member = queue.members.firstIndex(where: {
          problem.scenario.households[$0.household].id == household
        })
      else { continue }
      return RosterDraft.TakenTurn(queue: index, member: member, turn: turn)
    }
    return nil
  }

  /// The duty that an agreement of a volunteer is; where it names no role, in the first one.
  private func duty(_ pin: PinnedDuty) -> Duty? {
    guard problem.people.contains(where: { $0.volunteer.id == pin.person }) else { return nil }
    let start = (pin.day.number - scenario.week.monday.number) * minutesPerDay + pin.start
    let shift = problem.shifts.first {
      problem.scenario.needs[$0.need].id == pin.need && $0.span.lowerBound == start
    }
    if let shift, let role = pin.role ?? shift.roles.first?.id {
      return Duty(need: pin.need, span: shift.span, assignee: .volunteer(pin.person), role: role)
    }
    return problem.tasks.first { problem.scenario.needs[$0.need].id == pin.need }.map { work in
      Duty(
        need: pin.need, span: start..<start + work.task.duration,
        assignee: .volunteer(pin.person), role: RosterWriter.taskRole)
    }
  }
}
