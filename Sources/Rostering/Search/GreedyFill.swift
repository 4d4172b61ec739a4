import Scenarios

/// Fills a block need by need, the most pressing and the scarcest first, each with whoever carries
/// least; where nobody is free, somebody is freed by handing on another duty (an ejection chain:
/// Glover 1996). A start for the exact search, and the whole answer where time is short.
struct GreedyFill {
  private let problem: RosterProblem
  private let block: Block
  private(set) var state: RosterState

  /// How many duties may be handed on to fill one place.
  private static let chain = 2

  init(_ agreed: RosterDraft, block: Block, in problem: RosterProblem) {
    self.problem = problem
    self.block = block
    state = RosterState(agreed, in: problem)
  }

  /// A place to fill: the duties that would fill it, and how many people it takes.
  private struct Opening {
    let duties: [Int]
    let people: Int
    let priority: Priority
    let isWhole: Bool
  }

  /// Fills minimums, then what is wanted besides; `isOver` stops early.
  mutating func fill(isOver: () -> Bool) {
    for stage in [minimums, extras] {
      for opening in stage {
        if isOver() { return }
        if opening.isWhole {
          fillWhole(opening)
        } else {
          for _ in 0..<opening.people where !place(opening.duties, chain: Self.chain) { break }
        }
      }
    }
    fillTurns()
  }

  private var minimums: [Opening] { openings { $0.minimum } }
  private var extras: [Opening] { openings { $0.wanted - $0.minimum } }

  private func openings(_ count: (HeadCount) -> Int) -> [Opening] {
    var openings: [Opening] = []
    for index in block.shifts {
      let shift = problem.shifts[index]
      let priority = problem.scenario.needs[shift.need].priority
      if shift.onlyComplete, count(HeadCount(minimum: 1, wanted: 1)) > 0 {
        openings.append(
          Opening(duties: [index], people: 1, priority: priority, isWhole: true))
      } else {
        for (role, duties) in zip(shift.roles, shift.duties) where count(role.people) > 0 {
          let people = count(role.people)
          openings.append(
            Opening(duties: duties, people: people, priority: priority, isWhole: false))
        }
      }
    }
    for index in block.tasks {
      let work = problem.tasks[index]
      let people = count(work.task.people) * work.task.times
      guard people > 0 else { continue }
      openings.append(
        Opening(
          duties: work.duties, people: people,
          priority: problem.scenario.needs[work.need].priority, isWhole: false))
    }
    return openings.enumerated().sorted { left, right in
      (left.element.priority, left.element.duties.count, left.offset)
        < (right.element.priority, right.element.duties.count, right.offset)
    }.map(\.element)
  }

  /// A team that goes only when complete: all minimums, or nobody.
  private mutating func fillWhole(_ opening: Opening) {
    let before = state
    for index in opening.duties {
      let shift = problem.shifts[index]
      for (role, duties) in zip(shift.roles, shift.duties) {
        let served = duties.count { duty in
          state.dutiesOfPerson[problem.duties[duty].person].contains(duty)
        }
        for _ in served..<max(served, role.people.minimum) {
          guard place(duties, chain: Self.chain) else {
            state = before
            return
          }
        }
      }
    }
  }

  /// Puts somebody on one of these duties.
  private mutating func place(_ duties: [Int], chain: Int) -> Bool {
    let open = duties.filter { state.hasRoom(for: problem.duties[$0]) }
    let ranked = open.map { duty -> (load: Double, duty: Int) in
      let possible = problem.duties[duty]
      return (
        state.relativeLoad(of: possible.person, with: possible.minutes) + strain(possible), duty
      )
    }.sorted { $0 < $1 }.map(\.duty)
    for duty in ranked where add(duty) { return true }
    guard chain > 0 else { return false }
    for duty in ranked where free(for: duty, chain: chain) { return true }
    return false
  }

  /// Adds to the load of those a family does not know: the last visitor comes first.
  private func strain(_ duty: PossibleDuty) -> Double {
    guard case .session(let task) = duty.seat, let last = problem.tasks[task].lastVisitor,
      last != duty.person
    else { return 0 }
    return Double(minutesPerWeek)
  }

  /// Adds a duty where nothing stands against it, with the partner's where two go together.
  private mutating func add(_ duty: Int) -> Bool {
    let possible = problem.duties[duty]
    switch state.obstacle(to: possible) {
    case nil:
      state.add(duty)
      return true
    case .partnerMissing:
      return addPair(duty)
    default:
      return false
    }
  }

  private mutating func addPair(_ duty: Int) -> Bool {
    let possible = problem.duties[duty]
    guard case .role(let shift, _) = possible.seat else { return false }
    let partners = Set(
      problem.together.flatMap { pair in
        pair.first == possible.person
          ? [pair.second] : pair.second == possible.person ? [pair.first] : []
      })
    // Three or more who go together are left to the exact search.
    guard partners.count == 1 else { return false }
    let before = state
    state.add(duty)
    for other in problem.shifts[shift].duties.flatMap({ $0 })
    where partners.contains(problem.duties[other].person) {
      let theirs = problem.duties[other]
      if state.hasRoom(for: theirs), state.obstacle(to: theirs) == nil {
        state.add(other)
        state.remove(duty)
        let fits = state.obstacle(to: possible) == nil
        state.add(duty)
        if fits { return true }
      }
    }
    state = before
    return false
  }

  /// Frees somebody for a duty by handing one of theirs to somebody else.
  private mutating func free(for duty: Int, chain: Int) -> Bool {
    let possible = problem.duties[duty]
    for other in state.dutiesOfPerson[possible.person]
    where state.isLoose(problem.duties[other]) {
      let before = state
      state.remove(other)
      if state.obstacle(to: possible) == nil {
        state.add(duty)
        if place(sameSeat(as: other), chain: chain - 1) { return true }
      }
      state = before
    }
    return false
  }

  /// The duties with which somebody else would do the same: of a team the same session.
  private func sameSeat(as index: Int) -> [Int] {
    let duty = problem.duties[index]
    return problem.duties(in: duty.seat).filter { other in
      let candidate = problem.duties[other]
      guard candidate.person != duty.person else { return false }
      if case .session(let task) = duty.seat, problem.tasks[task].isForTeams {
        return candidate.span == duty.span
      }
      return true
    }
  }

  /// Gives turns to the front of each queue, as far as adults are at home.
  private mutating func fillTurns() {
    for index in block.queues {
      let queue = problem.queues[index]
      var taken = Set(state.turns.filter { $0.queue == index }.map(\.member))
      for turn in queue.turns.indices {
        var open =
          queue.people.wanted - state.turns.count { $0.queue == index && $0.turn == turn }
        for member in queue.members.indices
        where open > 0 && !taken.contains(member) && queue.members[member].turns.contains(turn) {
          let candidate = RosterDraft.TakenTurn(queue: index, member: member, turn: turn)
          guard state.leavesAdultAtHome(for: candidate) else { continue }
          state.turns.append(candidate)
          taken.insert(member)
          open -= 1
        }
      }
    }
  }
}
