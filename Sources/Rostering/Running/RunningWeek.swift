public import Plans
public import Scenarios

/// A week that has begun: who serves what as things stand, who could step in, and when work that
/// comes up could be done. It keeps the rules that the plan kept.
public struct RunningWeek: Sendable {
  /// The week as it was planned, with the needs that came up since.
  public private(set) var scenario: Scenario
  /// The duties as they stand.
  public private(set) var duties: Set<Duty>

  var problem: RosterProblem
  var state: RosterState
  private var indexOfDuty: [Duty: Int] = [:]
  private var indexOfVolunteer: [Volunteer.ID: Int] = [:]

  /// Begins a week.
  ///
  /// - Parameters:
  ///   - scenario: the week as it was planned, with the number of watchers settled.
  ///   - duties: the duties of its roster.
  public init(_ scenario: Scenario, duties: [Duty]) {
    self.scenario = scenario
    self.duties = Set(duties)
    problem = RosterProblem(scenario.agreeing(on: duties))
    state = RosterState(RosterDraft(), in: problem)
    rebuild()
  }

  /// Begins a week of which nothing is planned yet but what is agreed.
  public init(agreedOnlyIn scenario: Scenario) {
    let problem = RosterProblem(scenario)
    let writer = RosterWriter(problem: problem)
    let turns = problem.queues.indices.flatMap { queue in
      problem.queues[queue].pinned.map {
        RosterDraft.TakenTurn(queue: queue, member: $0.member, turn: $0.turn)
      }
    }
    // Of an agreement without a role the first that will do.
    let open = problem.openPins.compactMap(\.first)
    let pinned = problem.duties.indices.filter { problem.duties[$0].isPinned }
    self.init(
      scenario, duties: writer.duties(of: RosterDraft(duties: pinned + open, turns: turns)))
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
    problem = RosterProblem(scenario.agreeing(on: duties.sorted()))
    rebuild()
  }

  /// Has duties served that are agreed just now.
  mutating func add(_ agreed: [Duty]) {
    duties.formUnion(agreed)
    if agreed.contains(where: { indexOfDuty[$0] == nil && turn(of: $0) == nil }) {
      problem = RosterProblem(scenario.agreeing(on: duties.sorted()))
      rebuild()
    } else {
      for duty in agreed {
        if let index = indexOfDuty[duty] {
          state.add(index)
        } else if let turn = turn(of: duty) {
          state.turns.append(turn)
        }
      }
    }
  }

  private mutating func rebuild() {
    let writer = RosterWriter(problem: problem)
    indexOfDuty = [:]
    for (index, possible) in problem.duties.enumerated() {
      indexOfDuty[writer.duty(possible)] = index
    }
    indexOfVolunteer = [:]
    for (index, person) in problem.people.enumerated() {
      indexOfVolunteer[person.volunteer.id] = index
    }
    var draft = RosterDraft()
    for duty in duties.sorted() {
      if let index = indexOfDuty[duty] {
        draft.duties.append(index)
      } else if let turn = turn(of: duty) {
        draft.turns.append(turn)
      }
    }
    state = RosterState(draft, in: problem)
  }

  /// The possible duty that a duty is; nil for turns, and for what nobody may do.
  func index(of duty: Duty) -> Int? { indexOfDuty[duty] }

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

  /// A possible duty as others see it.
  func duty(_ index: Int) -> Duty { RosterWriter(problem: problem).duty(problem.duties[index]) }
}

extension Scenario {
  /// The scenario with all these duties agreed, so that a problem made of it lists them whatever
  /// else it leaves out.
  fileprivate func agreeing(on duties: [Duty]) -> Scenario {
    var scenario = self
    scenario.pinned = duties.compactMap { duty in
      guard case .volunteer(let volunteer) = duty.assignee else { return nil }
      let day = duty.span.lowerBound / minutesPerDay
      return PinnedDuty(
        need: duty.need, person: volunteer, day: week.monday.advanced(by: day),
        start: duty.span.lowerBound - day * minutesPerDay, role: duty.role)
    }
    return scenario
  }
}
