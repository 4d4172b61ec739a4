import IntegerProgramming
import RandomStreams

/// Improves a roster by opening a part of it and diving again: some people's days, or everybody's days of a
/// stretch (large-neighbourhood search, Shaw 1998).
///
/// The relaxation of a neighbourhood says at once whether there can be anything in it: where there cannot, the next
/// ones are larger; where there may be but the dive misses it, smaller.
struct Neighbourhoods {
  let master: HorizonMaster
  let search: ColumnSearch
  /// How many days, from the first, are decided.
  let days: Int
  /// Is told of each better roster, with its value.
  let report: (Double) -> Void
  /// What a roster that was just found really costs, where the program only has a bound on that, and now a better
  /// one; nil where time ran out. Is given what it has to be below to be of interest.
  var confirm: ((_ inputs: [[UInt8]], _ target: Double) throws(ModelError) -> Double?)?

  /// What is opened.
  private enum Neighbourhood {
    case people([Int])
    case days(Range<Int>)
  }

  /// What was found in one.
  private enum Outcome {
    case better([[UInt8]], Double)
    /// Nothing, and there is nothing.
    case nothing
    case missed
    case timeIsUp
  }

  /// How much is opened.
  private struct Size {
    var people = Self.fewestPeople
    /// How many days, where those are opened for everybody.
    var days = Self.fewestDays

    static let fewestPeople = 4
    static let fewestDays = 2
  }

  private static let smallestGain = 1e-4
  /// How often a neighbourhood is tried again with what was learned from a roster that costs more than its bound.
  private static let mostConfirmations = 3

  /// Looks for better rosters until time is up, the bound is reached, or many tries in a row were in vain.
  func improve(
    _ best: inout [[UInt8]], value: inout Double, bound: Double, mostFailures: Int,
    seed: UInt64
  ) throws(ModelError) {
    var choice = SplitMix64(seed: seed)
    var failures = 0
    var size = Size()
    let none = DecidedDays(master, days: days)
    search: while failures < mostFailures, !search.clock.isOver,
      search.roundedUp(bound) < value - Self.smallestGain
    {
      let neighbourhood = next(size, &choice)
      failures += 1
      switch try look(into: neighbourhood, of: best, value, none) {
      case .better(let inputs, let reached):
        (best, value, failures) = (inputs, reached, 0)
        report(reached)
      case .nothing: resize(&size, neighbourhood, by: 1)
      case .missed: resize(&size, neighbourhood, by: -1)
      case .timeIsUp: break search
      }
    }
    for person in best.indices {
      var decided = none
      decided.release(person, keeping: { _ in false }, in: master)
    }
  }

  private func look(
    into neighbourhood: Neighbourhood, of best: [[UInt8]], _ value: Double, _ none: DecidedDays
  ) throws(ModelError) -> Outcome {
    let target = value - Self.smallestGain
    for _ in 0..<Self.mostConfirmations {
      var decided = none
      for person in best.indices { decided.decide(person, as: best[person], in: master) }
      open(neighbourhood, in: &decided)
      let relaxation = try search.run(isRounded: false)
      guard relaxation.isSolved else { return .timeIsUp }
      guard master.objective < target else { return .nothing }
      guard try Dive(master: master, search: search, days: days).run(&decided)
      else { return .timeIsUp }
      guard master.objective < target else { return .missed }
      guard let confirm else { return .better(decided.inputs, master.objective) }
      guard let real = try confirm(decided.inputs, target) else { return .timeIsUp }
      if real < target { return .better(decided.inputs, real) }
    }
    return .missed
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

  private func next(_ size: Size, _ choice: inout SplitMix64) -> Neighbourhood {
    let people = master.problem.people.count
    if Bool.random(using: &choice) {
      let length = min(days, size.days)
      let first = Int.random(in: 0...days - length, using: &choice)
      return .days(first..<first + length)
    }
    return .people(
      Array((0..<people).shuffled(using: &choice).prefix(min(size.people, people))).sorted())
  }

  private func resize(_ size: inout Size, _ neighbourhood: Neighbourhood, by step: Int) {
    switch neighbourhood {
    case .people:
      let most = max(Size.fewestPeople, master.problem.people.count)
      size.people = min(most, max(Size.fewestPeople, size.people + step))
    case .days: size.days = min(max(Size.fewestDays, days), max(Size.fewestDays, size.days + step))
    }
  }
}
