import RandomStreams

/// Chooses whose weeks are looked at anew while all others keep theirs: people who could take duties from
/// each other, some of them because their load is high.
struct NeighbourhoodChooser {
  private let problem: RosterProblem
  private let people: [Int]
  private var choice: SplitMix64

  /// One in so many is chosen for a high load: the highest of so many drawn.
  private static let highPart = 3
  private static let drawn = 4
  /// How often a neighbour is looked for before anybody will do.
  private static let tries = 8

  /// Creates a chooser among the people of a block.
  init(_ people: [Int], in problem: RosterProblem, seed: UInt64) {
    self.people = people
    self.problem = problem
    choice = SplitMix64(seed: seed)
  }

  /// The next people.
  ///
  /// - Parameters:
  ///   - size: how many; all where there are not more.
  ///   - state: the roster as it is.
  /// - Returns: people of the block.
  mutating func next(size: Int, in state: RosterState) -> Set<Int> {
    guard size < people.count else { return Set(people) }
    var chosen: [Int] = []
    var members: Set<Int> = []
    while chosen.count < size {
      let isForLoad = chosen.count.isMultiple(of: Self.highPart)
      let person = isForLoad ? someoneBusy(in: state) : neighbour(of: chosen, in: state)
      if members.insert(person).inserted { chosen.append(person) }
    }
    return members
  }

  private mutating func anybody() -> Int {
    people[Int.random(in: people.indices, using: &choice)]
  }

  private mutating func someoneBusy(in state: RosterState) -> Int {
    var busiest = anybody()
    for _ in 1..<Self.drawn {
      let other = anybody()
      if state.relativeLoad(of: other) > state.relativeLoad(of: busiest) { busiest = other }
    }
    return busiest
  }

  /// Somebody who may serve what one of these serves.
  private mutating func neighbour(of chosen: [Int], in state: RosterState) -> Int {
    for _ in 0..<Self.tries {
      guard let person = chosen.randomElement(using: &choice),
        let duty = state.dutiesOfPerson[person].randomElement(using: &choice),
        let other = problem.duties(in: problem.duties[duty].seat).randomElement(using: &choice)
      else { continue }
      let candidate = problem.duties[other].person
      if !chosen.contains(candidate) { return candidate }
    }
    return anybody()
  }
}
