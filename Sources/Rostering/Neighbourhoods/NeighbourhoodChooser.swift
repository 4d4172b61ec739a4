import Foundation
import RandomStreams

/// Chooses whose weeks are looked at anew while all others keep theirs: people who could take duties from
/// each other, some of them because their load is high, and some because they have room up to a threshold
/// of evenness that they stay below: where few have any, they are needed for somebody else to pass one less.
struct NeighbourhoodChooser {
  private let problem: RosterProblem
  private let people: [Int]
  private let profiles: [EvennessLevels.Profile]
  private var choice: SplitMix64

  /// One in so many is chosen for a high load, the highest of so many drawn, or by turns for much room.
  private static let loadPart = 3
  private static let drawn = 4
  /// How much rather those with the most room are chosen: they are ranked, and a fraction is raised to this.
  private static let preference = 4.0
  /// How often a neighbour is looked for before anybody will do.
  private static let tries = 8

  /// Creates a chooser among the people of a block.
  init(_ people: [Int], in problem: RosterProblem, levels: EvennessLevels, seed: UInt64) {
    self.people = people
    self.problem = problem
    profiles = levels.profiles
    choice = SplitMix64(seed: seed)
  }

  /// The next people, in groups that have nobody in common.
  ///
  /// - Parameters:
  ///   - groups: how many groups; fewer where there are not so many people.
  ///   - size: how many people a group; all in one group where there are not more.
  ///   - state: the roster as it is.
  /// - Returns: people of the block.
  mutating func next(_ groups: Int, of size: Int, in state: RosterState) -> [Set<Int>] {
    guard size < people.count else { return [Set(people)] }
    let byRoom = byRoom(in: state)
    var taken: Set<Int> = []
    return (0..<min(groups, people.count / size)).map { _ in
      var chosen: [Int] = []
      while chosen.count < size {
        let person =
          if chosen.count.isMultiple(of: 2 * Self.loadPart) {
            someoneWithRoom(byRoom)
          } else if chosen.count.isMultiple(of: Self.loadPart) {
            someoneBusy(in: state)
          } else {
            neighbour(of: chosen, in: state)
          }
        if taken.insert(person).inserted { chosen.append(person) }
      }
      return Set(chosen)
    }
  }

  /// The people, those with the most room first; of equals the order is drawn.
  private mutating func byRoom(in state: RosterState) -> [Int] {
    let ranked = people.shuffled(using: &choice).map { person in
      (person: person, room: profiles[person].room(above: state.minutes[person]))
    }
    return ranked.enumerated().sorted {
      ($1.element.room, $0.offset) < ($0.element.room, $1.offset)
    }.map(\.element.person)
  }

  private mutating func someoneWithRoom(_ byRoom: [Int]) -> Int {
    let rank = pow(Double.random(in: 0..<1, using: &choice), Self.preference)
    return byRoom[Int(rank * Double(byRoom.count))]
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
