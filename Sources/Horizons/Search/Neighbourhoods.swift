import IntegerProgramming
import RandomStreams

/// Improves a roster by opening a part of it and diving again: some people's days, or everybody's days of a
/// stretch (large-neighbourhood search, Shaw 1998).
struct Neighbourhoods {
  let master: HorizonMaster
  let search: ColumnSearch
  /// How many days, from the first, are decided.
  let days: Int
  /// Is told of each better roster, with its value.
  let report: (Double) -> Void

  /// What is opened.
  private enum Neighbourhood {
    case people([Int])
    case days(Range<Int>)
  }

  private static let fewestPeople = 4
  private static let mostPeople = 14
  /// How many days are opened for everybody, of a week and of more.
  private static let stretchesOfAWeek = 2...4
  private static let stretches = 5...10
  private static let longestWeek = 7
  private static let smallestGain = 1e-4

  /// Looks for better rosters until time is up, the bound is reached, or many tries in a row were in vain.
  func improve(
    _ best: inout [[UInt8]], value: inout Double, bound: Double, mostFailures: Int,
    seed: UInt64
  ) throws(ModelError) {
    var choice = SplitMix64(seed: seed)
    var failures = 0
    var size = Self.fewestPeople
    let none = DecidedDays(master, days: days)
    while failures < mostFailures, !search.clock.isOver,
      search.roundedUp(bound) < value - Self.smallestGain
    {
      var decided = none
      for person in best.indices { decided.decide(person, as: best[person], in: master) }
      open(next(size: size, &choice), in: &decided)
      let isDone = try Dive(master: master, search: search, days: days).run(&decided)
      guard isDone else { break }
      let reached = master.objective
      if reached < value - Self.smallestGain {
        value = reached
        best = decided.inputs
        failures = 0
        report(reached)
      } else {
        failures += 1
        size = min(Self.mostPeople, Self.fewestPeople + failures / 4)
      }
    }
    for person in best.indices {
      var decided = none
      decided.release(person, keeping: { _ in false }, in: master)
    }
  }

  private func open(_ neighbourhood: Neighbourhood, in decided: inout DecidedDays) {
    switch neighbourhood {
    case .people(let people):
      for person in people { decided.release(person, keeping: { _ in false }, in: master) }
    case .days(let stretch):
      for person in master.problem.people.indices {
        decided.release(person, keeping: { !stretch.contains($0) }, in: master)
      }
    }
  }

  private func next(size: Int, _ choice: inout SplitMix64) -> Neighbourhood {
    let people = master.problem.people.count
    if Bool.random(using: &choice) {
      let lengths = days > Self.longestWeek ? Self.stretches : Self.stretchesOfAWeek
      let length = min(days, Int.random(in: lengths, using: &choice))
      let first = Int.random(in: 0...days - length, using: &choice)
      return .days(first..<first + length)
    }
    return .people(
      Array((0..<people).shuffled(using: &choice).prefix(min(size, people))).sorted())
  }
}
