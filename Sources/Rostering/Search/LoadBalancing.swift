import Scenarios

/// Hands duties from those who carry most to those who carry less, as long as that helps.
struct LoadBalancing {
  private let problem: RosterProblem
  private let block: Block
  private(set) var state: RosterState

  /// Passes over all people; few are needed before nothing moves.
  private static let mostPasses = 50

  init(_ state: RosterState, block: Block, in problem: RosterProblem) {
    self.state = state
    self.block = block
    self.problem = problem
  }

  /// Moves duties until no move evens anything out, or `isOver`.
  mutating func balance(isOver: () -> Bool) {
    for _ in 0..<Self.mostPasses {
      var moved = false
      let heaviest = block.people.map { (load: -state.relativeLoad(of: $0), person: $0) }
        .sorted { $0 < $1 }.map(\.person)
      for person in heaviest {
        for duty in state.dutiesOfPerson[person] {
          if isOver() { return }
          if handOn(duty) { moved = true }
        }
      }
      if !moved { return }
    }
  }

  private mutating func handOn(_ index: Int) -> Bool {
    let duty = problem.duties[index]
    guard state.isLoose(duty) else { return false }
    let load = state.relativeLoad(of: duty.person)
    state.remove(index)
    let candidates = sameTime(as: duty).map { other in
      (
        load: state.relativeLoad(
          of: problem.duties[other].person, with: problem.duties[other].minutes), duty: other
      )
    }.sorted { $0 < $1 }
    for (reached, other) in candidates where reached < load {
      let candidate = problem.duties[other]
      if state.hasRoom(for: candidate), state.obstacle(to: candidate) == nil {
        state.add(other)
        return true
      }
    }
    state.add(index)
    return false
  }

  /// What others could do in the same seat at the same time.
  private func sameTime(as duty: PossibleDuty) -> [Int] {
    problem.duties(in: duty.seat).filter {
      problem.duties[$0].person != duty.person && problem.duties[$0].span == duty.span
    }
  }
}
