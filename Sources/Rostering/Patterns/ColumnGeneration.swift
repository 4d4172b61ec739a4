import IntegerProgramming

/// Solves the relaxation over all weeks there are, by adding the ones that would help.
///
/// Weeks are priced between the prices of the last solution and those that gave the best bound so far: the
/// former jump about, as many prices are as good (smoothing: Wentges 1997; Pessoa and others 2018).
struct ColumnGeneration {
  let master: PatternMaster
  let budget: PursuitBudget

  /// How many weeks a person may add in one round; a few speed up convergence.
  private static let weeksPerRound = 3
  /// Less than this is no gain.
  private static let tolerance = 1e-7
  /// How near to the prices of the best bound weeks are priced.
  private static let smoothing = 0.5

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
    var best: (bound: Double, prices: PatternMaster.Prices)?
    var rounds = 0
    while true {
      guard case .optimal = try master.solve(budget.options(within: share)) else {
        return best?.bound
      }
      if rounds >= mostRounds { return best?.bound }
      let latest = master.prices()
      var weight = best == nil ? 0 : Self.smoothing
      // Weeks that gain only at prices between are no help: then those of the solution itself count.
      var added = false
      while true {
        let prices = weight > 0 ? best.map { latest.mixed(with: $0.prices, weight: weight, goals: master.held) } : nil
        let outcome = price(at: prices ?? latest)
        added = added || outcome.added
        if outcome.bound > best?.bound ?? -.infinity {
          best = (outcome.bound, prices ?? latest)
        }
        if outcome.added || weight == 0 { break }
        weight = 0
      }
      rounds += 1
      let tolerance = PatternPursuit.tolerance
      let bound = best?.bound ?? -.infinity
      if !added { return bound }
      if let target, (bound - tolerance).rounded(.up) >= target { return bound }
      if isExact,
        (bound - tolerance).rounded(.up) >= (master.objective - tolerance).rounded(.up)
      {
        return bound
      }
      if budget.isOver(share) { return bound }
    }
  }

  /// Adds the weeks that gain at given prices; says what these prove.
  private func price(at prices: PatternMaster.Prices) -> (added: Bool, bound: Double) {
    var gains = 0.0
    var added = false
    for person in master.formulation.block.people {
      let priced = master.price(person, count: Self.weeksPerRound, at: prices)
      gains += priced.first?.cost ?? 0
      for week in priced where week.cost < -Self.tolerance {
        if master.add(week.pattern) { added = true }
      }
    }
    return (added, master.bound(at: prices, gains: gains))
  }
}
