import Foundation
import RandomStreams
import Scenarios

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
  /// One group in so many is of people from everywhere, the others are of people close to each other.
  private static let closePart = 4
  /// How much rather those with the most room, or the highest load, are chosen: they are ranked, and a fraction is
  /// raised to this.
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
    let byRoom = ranked(by: people.map { room(of: $0, in: state) })
    let byLoad = ranked(by: people.map { state.relativeLoad(of: $0) })
    var taken: Set<Int> = []
    return (0..<min(groups, people.count / size)).map { _ in
      Int.random(in: 0..<Self.closePart, using: &choice) == 0
        ? scattered(size, byRoom, in: state, &taken) : close(size, byLoad, in: state, &taken)
    }
  }

  private mutating func scattered(
    _ size: Int, _ byRoom: [Int], in state: RosterState, _ taken: inout Set<Int>
  ) -> Set<Int> {
    var chosen: [Int] = []
    while chosen.count < size {
      let person =
        if chosen.count.isMultiple(of: 2 * Self.loadPart) {
          oneOfTheFirst(byRoom)
        } else if chosen.count.isMultiple(of: Self.loadPart) {
          someoneBusy(in: state)
        } else {
          neighbour(of: chosen, besides: taken, in: state)
        }
      if taken.insert(person).inserted { chosen.append(person) }
    }
    return Set(chosen)
  }

  /// Somebody busy and those around, the busy and those with room before others.
  private mutating func close(
    _ size: Int, _ byLoad: [Int], in state: RosterState, _ taken: inout Set<Int>
  ) -> Set<Int> {
    var chosen: [Int] = []
    while chosen.count < size {
      var person =
        chosen.isEmpty ? oneOfTheFirst(byLoad) : neighbour(of: chosen, besides: taken, in: state)
      if !chosen.isEmpty, !chosen.count.isMultiple(of: Self.loadPart) {
        for _ in 1..<Self.drawn {
          let other = neighbour(of: chosen, besides: taken, in: state)
          let isRather =
            chosen.count % Self.loadPart == 1
            ? state.relativeLoad(of: other) > state.relativeLoad(of: person)
            : room(of: other, in: state) > room(of: person, in: state)
          if isRather { person = other }
        }
      }
      if taken.insert(person).inserted { chosen.append(person) }
    }
    return Set(chosen)
  }

  private func room(of person: Int, in state: RosterState) -> Minutes {
    profiles[person].room(above: state.minutes[person])
  }

  /// The people, those first of whom something is greatest; of equals the order is drawn.
  private mutating func ranked(by measures: [some Comparable]) -> [Int] {
    let drawn = people.indices.shuffled(using: &choice)
    return drawn.indices.sorted {
      (measures[drawn[$1]], $0) < (measures[drawn[$0]], $1)
    }.map { people[drawn[$0]] }
  }

  private mutating func oneOfTheFirst(_ ranked: [Int]) -> Int {
    let rank = pow(Double.random(in: 0..<1, using: &choice), Self.preference)
    return ranked[Int(rank * Double(ranked.count))]
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

  /// Somebody who may serve what one of these serves; anybody where none is found who is not taken.
  private mutating func neighbour(
    of chosen: [Int], besides taken: Set<Int>, in state: RosterState
  ) -> Int {
    for _ in 0..<Self.tries {
      guard let person = chosen.randomElement(using: &choice),
        let duty = state.dutiesOfPerson[person].randomElement(using: &choice),
        let other = problem.duties(in: problem.duties[duty].seat).randomElement(using: &choice)
      else { continue }
      let candidate = problem.duties[other].person
      if !taken.contains(candidate) { return candidate }
    }
    return anybody()
  }
}
