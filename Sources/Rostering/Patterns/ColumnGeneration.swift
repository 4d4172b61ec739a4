import IntegerProgramming

/// Solves the relaxation over all weeks there are, by adding the ones that would help.
struct ColumnGeneration {
  let master: PatternMaster
  let clock: PursuitClock

  /// How many weeks a person may add in one round; a few speed up convergence.
  private static let weeksPerRound = 3
  /// Less than this is no gain.
  private static let tolerance = 1e-7

  /// Adds weeks until none helps, or until a bound that is rounded up cannot rise any more.
  ///
  /// - Returns: a lower bound on the objective, proved by prices (Lasdon 1970); nil when time ran out
  ///   or there is no solution at all.
  func run(
    until deadline: Double, isExact: Bool = true, mostRounds: Int = .max,
    target: Double? = nil
  ) throws(ModelError) -> Double? {
    var best: Double?
    var rounds = 0
    while true {
      guard case .optimal = try master.solve(clock.options(until: deadline)) else { return best }
      var gains = 0.0
      var added = false
      for person in master.formulation.block.people {
        let priced = master.price(person, count: Self.weeksPerRound)
        gains += min(0, priced.first?.cost ?? 0)
        for week in priced where week.cost < -Self.tolerance {
          if master.add(week.pattern) { added = true }
        }
      }
      let bound = master.objective + gains
      best = max(best ?? bound, bound)
      rounds += 1
      let tolerance = PatternPursuit.tolerance
      if !added || rounds >= mostRounds { return best }
      if let target, ((best ?? bound) - tolerance).rounded(.up) >= target { return best }
      if ((best ?? bound) - tolerance).rounded(.up) >= (master.objective - tolerance).rounded(.up),
        isExact
      {
        return best
      }
      if clock.isOver || clock.seconds > deadline { return best }
    }
  }
}
