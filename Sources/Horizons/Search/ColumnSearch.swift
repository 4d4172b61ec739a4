import IntegerProgramming

/// Solves the relaxation over all ways to spend the days, by adding those that would help.
struct ColumnSearch {
  let master: HorizonMaster
  let clock: SearchClock
  /// No two rosters differ by less; 0 where nothing is known of that.
  let grain: Double

  /// What was learned.
  struct Result {
    /// A lower bound (Lasdon 1970).
    var bound: Double
    /// The prices that give it.
    var prices: MasterPrices?
    /// Whether the program is solved as well as the bound says, or better than anybody asked for.
    var isSolved: Bool
    /// Whether there is a solution to read.
    var hasSolution: Bool
  }

  private static let columnsPerRound = 4
  private static let tolerance = 1e-6
  /// How far prices stay with those that gave the best bound (Wentges 1997): what was quickest on
  /// weeks of 30 to 120 people.
  private static let smoothing = 0.5
  /// A column further from use than this many prices of a missing person is set aside.
  private static let parkingFactor = 0.25
  private static let parkingSize = 3

  /// Adds columns until none helps.
  ///
  /// - Parameters:
  ///   - mostRounds: how many times the program is solved at most.
  ///   - target: what the bound has to reach to end the search.
  ///   - isRounded: whether to stop when the bound, rounded up to the grain, cannot rise any more.
  /// - Returns: the bound, and whether it is all there is.
  /// - Throws: ``ModelError`` where GLPK fails.
  func run(
    mostRounds: Int = .max, target: Double? = nil, isRounded: Bool = true
  ) throws(ModelError) -> Result {
    var result = Result(bound: -.infinity, isSolved: false, hasSolution: false)
    var rounds = 0
    // Whether the last solution was not what its prices say.
    var isDoubtful = false
    while true {
      guard !clock.isOver,
        case .optimal = try master.solve(clock.options, isChecked: isDoubtful)
      else { return result }
      result.hasSolution = true
      rounds += 1
      // Columns that the program was not solved with would leave the next dive nothing to begin with: neither
      // simplex method could go on from where it is.
      if rounds >= mostRounds { return result }
      let outer = master.prices
      var isSmooth = false
      var prices = outer
      if let center = result.prices, center != outer {
        isSmooth = true
        prices = outer.mixed(with: center, part: Self.smoothing)
      }
      var added = price(at: prices, outer: outer, &result)
      if added == 0, isSmooth { added = price(at: outer, outer: outer, &result) }
      if added == 0 {
        if !isDoubtful, !isConfirmed(result.bound) {
          isDoubtful = true
          continue
        }
        result.isSolved = true
        return result
      }
      if isRounded, roundedUp(result.bound) >= roundedUp(master.objective) - Self.tolerance {
        result.isSolved = true
        return result
      }
      if let target, roundedUp(result.bound) >= target {
        result.isSolved = true
        return result
      }
      if rounds % 10 == 0, master.activeCount > Self.parkingSize * master.needCount {
        master.park(above: master.gapPrice * Self.parkingFactor)
      }
    }
  }

  /// Whether the program's value is the bound that its prices give, as it is where no column helps.
  private func isConfirmed(_ bound: Double) -> Bool {
    abs(master.objective - bound) <= Self.largestError * (1 + abs(bound))
  }
  private static let largestError = 1e-6

  /// A value rounded up to what a roster can cost.
  func roundedUp(_ value: Double) -> Double {
    grain > 0 ? ((value - 1e-5) / grain).rounded(.up) * grain : value
  }

  private func price(
    at prices: MasterPrices, outer: MasterPrices, _ result: inout Result
  ) -> Int {
    let priced = master.price(at: prices, count: Self.columnsPerRound)
    let people = master.personPrices
    var bound = master.bound(at: prices)
    var added = 0
    for (person, columns) in priced.enumerated() {
      guard let best = columns.first else {
        // Nothing is allowed here: no roster at all.
        result.bound = .infinity
        return 0
      }
      bound += best.price
      for column in columns {
        let reduced = master.price(of: column, at: outer) - people[person]
        if reduced < -Self.tolerance,
          master.add(column.column, cost: column.cost, end: column.end)
        {
          added += 1
        }
      }
    }
    if bound > result.bound {
      result.bound = bound
      result.prices = prices
    }
    return added
  }
}
