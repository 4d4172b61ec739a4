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
    let byRoom = ranked(by: people.map(room(in: state)))
    let byLoad = ranked(by: people.map { state.relativeLoad(of: $0) })
    var taken: Set<Int> = []
    return (0..<min(groups, people.count / size)).map { _ in
      let isScattered = Int.random(in: 0..<Self.closePart, using: &choice) == 0
      var chosen: [Int] = []
      while chosen.count < size {
        let person =
          isScattered
          ? scattered(chosen, byRoom, besides: taken, in: state)
          : close(chosen, byLoad, besides: taken, in: state)
        if taken.insert(person).inserted { chosen.append(person) }
      }
      return Set(chosen)
    }
  }

  /// The next of people from everywhere.
  private mutating func scattered(
    _ chosen: [Int], _ byRoom: [Int], besides taken: Set<Int>, in state: RosterState
  ) -> Int {
    if chosen.count.isMultiple(of: 2 * Self.loadPart) { return oneOfTheFirst(byRoom) }
    if chosen.count.isMultiple(of: Self.loadPart) {
      return first(by: { state.relativeLoad(of: $0) }, of: { $0.anybody() })
    }
    return neighbour(of: chosen, besides: taken, in: state)
  }

  /// The next of somebody busy and those around, the busy and those with room before others.
  private mutating func close(
    _ chosen: [Int], _ byLoad: [Int], besides taken: Set<Int>, in state: RosterState
  ) -> Int {
    if chosen.isEmpty { return oneOfTheFirst(byLoad) }
    let around = { (chooser: inout Self) in
      chooser.neighbour(of: chosen, besides: taken, in: state)
    }
    switch chosen.count % Self.loadPart {
    case 0: return around(&self)
    case 1: return first(by: { state.relativeLoad(of: $0) }, of: around)
    default: return first(by: room(in: state), of: around)
    }
  }

  /// Of some drawn the one of whom something is greatest, the first of equals.
  private mutating func first<Measure: Comparable>(
    by measure: (Int) -> Measure, of draw: (inout Self) -> Int
  ) -> Int {
    var first = draw(&self)
    for _ in 1..<Self.drawn {
      let other = draw(&self)
      if measure(other) > measure(first) { first = other }
    }
    return first
  }

  private func room(in state: RosterState) -> (Int) -> Minutes {
    { [profiles] person in profiles[person].room(above: state.minutes[person]) }
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
