import IntegerProgramming

/// Solves the relaxation over all weeks there are, by adding the ones that would help.
struct ColumnGeneration {
  let master: PatternMaster
  let budget: PursuitBudget

  /// How many weeks a person may add in one round; a few speed up convergence.
  private static let weeksPerRound = 3
  /// After so many rounds the weeks that are far from being taken are looked for.
  private static let roundsBetweenClearings = 10
  /// Less than this is no gain.
  private static let tolerance = 1e-7

  /// Adds weeks until none helps, or until a bound that is rounded up cannot rise any more.
  ///
  /// - Parameters:
  ///   - share: where to stop.
  ///   - isExact: whether only the bound matters, so that its rounding may end the search.
  ///   - mostRounds: how often weeks are added at most.
  ///   - target: a value from which on the bound is high enough.
  /// - Returns: a lower bound on the objective, proved by prices (Lasdon 1970); nil when time ran out
  ///   or there is no solution at all.
  /// - Throws: ``ModelError`` when the solver failed beyond repair.
  func run(
    within share: PursuitBudget.Share, isExact: Bool = true, mostRounds: Int = .max,
    target: Double? = nil
  ) throws(ModelError) -> Double? {
    var best: Double?
    var rounds = 0
    while true {
      guard case .optimal = try master.solve(budget.options(within: share)) else { return best }
      if rounds >= mostRounds { return best }
      let prices = master.prices()
      var gains = 0.0
      var added = false
      for priced in master.price(count: Self.weeksPerRound, at: prices) {
        gains += priced.first?.cost ?? 0
        for week in priced where week.cost < -Self.tolerance {
          if master.add(week.pattern) { added = true }
        }
      }
      let bound = master.bound(at: prices, gains: gains)
      best = max(best ?? bound, bound)
      rounds += 1
      if rounds.isMultiple(of: Self.roundsBetweenClearings) { master.setStaleWeeksAside() }
      let tolerance = PatternPursuit.tolerance
      if !added { return best }
      if let target, ((best ?? bound) - tolerance).rounded(.up) >= target { return best }
      if isExact,
        ((best ?? bound) - tolerance).rounded(.up) >= (master.objective - tolerance).rounded(.up)
      {
        return best
      }
      if budget.isOver(share) { return best }
    }
  }
}
