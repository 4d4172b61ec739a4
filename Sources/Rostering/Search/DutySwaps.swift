import Scenarios

/// Lets two people change places where both duties take equally long, so that nobody's load changes
/// and wishes or last week's habits gain.
struct DutySwaps {
  private let problem: RosterProblem
  private let block: Block
  private(set) var state: RosterState
  /// For each seat and start the duty of each person who could take it.
  private let places: [Place: [Int: Int]]
  /// For each duty whether the person had it last week.
  private let isHabit: [Bool]
  private let wishesFirst: Bool

  /// A seat at a time.
  private struct Place: Hashable {
    let seat: PossibleDuty.Seat
    let start: Minutes
  }

  /// Passes over all pairs; few are needed before nothing moves.
  private static let mostPasses = 10

  init(_ state: RosterState, block: Block, in problem: RosterProblem) {
    self.state = state
    self.block = block
    self.problem = problem
    var places: [Place: [Int: Int]] = [:]
    let lastWeek = LastWeek(problem.scenario)
    var isHabit = Array(repeating: false, count: problem.duties.count)
    for person in block.people {
      for index in problem.people[person].duties {
        let duty = problem.duties[index]
        places[Place(seat: duty.seat, start: duty.span.lowerBound), default: [:]][person] = index
        isHabit[index] = lastWeek.had(duty, in: problem)
      }
    }
    self.places = places
    self.isHabit = isHabit
    let goals = problem.scenario.covenant.goals
    wishesFirst =
      (goals.firstIndex(of: .wishes) ?? .max) <= (goals.firstIndex(of: .stability) ?? .max)
  }

  /// Swaps until no swap helps, or `isOver`.
  mutating func improve(isOver: () -> Bool) {
    for _ in 0..<Self.mostPasses {
      var improved = false
      for person in block.people {
        for index in state.dutiesOfPerson[person] where improve(index, isOver: isOver) {
          improved = true
        }
        if isOver() { return }
      }
      if !improved { return }
    }
  }

  private mutating func improve(_ index: Int, isOver: () -> Bool) -> Bool {
    let duty = problem.duties[index]
    guard state.isLoose(duty) else { return false }
    let takers = place(of: duty)
    for other in block.people where other != duty.person {
      guard let theirs = takers[other] else { continue }
      if isOver() { return false }
      for exchange in state.dutiesOfPerson[other] {
        let given = problem.duties[exchange]
        guard given.minutes == duty.minutes, state.isLoose(given),
          let ours = place(of: given)[duty.person]
        else { continue }
        if swap((index, theirs), (exchange, ours)) { return true }
      }
    }
    return false
  }

  private func place(of duty: PossibleDuty) -> [Int: Int] {
    places[Place(seat: duty.seat, start: duty.span.lowerBound)] ?? [:]
  }

  /// Hands the first of each pair on as the second; takes it back where it breaks a rule or gains
  /// nothing.
  private mutating func swap(_ one: (old: Int, new: Int), _ other: (old: Int, new: Int)) -> Bool {
    let people = [problem.duties[one.old].person, problem.duties[other.old].person]
    let before = state
    let costBefore = cost(of: people)
    state.remove(one.old)
    state.remove(other.old)
    if state.obstacle(to: problem.duties[one.new]) == nil {
      state.add(one.new)
      if state.obstacle(to: problem.duties[other.new]) == nil {
        state.add(other.new)
        let costAfter = cost(of: people)
        if costAfter < costBefore { return true }
      }
    }
    state = before
    return false
  }

  /// Wishes not met and duties that are no habit, the weightier first.
  private func cost(of people: [Int]) -> (Int, Int) {
    var unmet = 0
    var changes = 0
    for person in people {
      let duties = state.duties(of: person)
      unmet += problem.people[person].volunteer.wishes.count { wish in
        !wish.isAboutPartner && duties.contains { problem.fits(wish, $0) } == wish.avoids
      }
      changes += state.dutiesOfPerson[person].count { !isHabit[$0] }
    }
    return wishesFirst ? (unmet, changes) : (changes, unmet)
  }
}
