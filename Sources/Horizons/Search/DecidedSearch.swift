import IntegerProgramming

/// Decides the first days when those ahead count for what the relaxation says they cost.
///
/// One program has the days decided, and bounds on what those ahead cost; it is small, so that many rosters can be
/// tried. Another has the days ahead: it says what they really cost after a roster, and gives a bound that says so
/// (Benders 1962, with columns in both programs).
struct DecidedSearch {
  private let whole: HorizonMaster
  private let decided: HorizonMaster
  private let ahead: HorizonMaster
  private let days: Int
  private let clock: SearchClock
  private let seed: UInt64
  private let report: (String) -> Void

  init(
    _ master: HorizonMaster, days: Int, clock: SearchClock, seed: UInt64,
    report: @escaping (String) -> Void
  ) {
    whole = master
    decided = HorizonMaster(part: 0..<days, of: master)
    ahead = HorizonMaster(part: days..<master.problem.days, of: master)
    self.days = days
    self.clock = clock
    self.seed = seed
    self.report = report
  }

  /// Searches until time is up or the bound of the relaxation is reached.
  ///
  /// - Parameter root: the relaxation over all days, whose columns the program has.
  /// - Returns: the first days of everybody, and what they and those ahead cost, nil where there was no time to
  ///   learn that; nil where time ran out before there was a roster.
  /// - Throws: ``ModelError`` where GLPK fails.
  func run(
    _ root: ColumnSearch.Result
  ) throws(ModelError) -> (best: [[UInt8]], value: Double?)? {
    guard let prices = root.prices else { return nil }
    split(prices)
    let search = ColumnSearch(master: decided, clock: clock, grain: 0)
    var first = DecidedDays(decided, days: days)
    guard try Dive(master: decided, search: search, days: days, hurries: true).run(&first)
    else { return nil }
    var best = first.inputs
    guard var value = try cost(of: best, target: .infinity) else { return (best, nil) }
    report("dive \(value)")
    for person in best.indices {
      first.release(person, keeping: { _ in false }, in: decided)
    }
    var neighbourhoods = Neighbourhoods(
      master: decided, search: search, days: days, report: { report("neighbourhood \($0)") })
    neighbourhoods.confirm = { (inputs, target) throws(ModelError) in
      try cost(of: inputs, target: target)
    }
    try neighbourhoods.improve(
      &best, value: &value, bound: root.bound, mostFailures: .max, seed: seed)
    return (best, value)
  }

  /// Gives both programs the columns of the relaxation, and the first the bound at its prices.
  private func split(_ prices: MasterPrices) {
    let later = zip(whole.needs.needs, prices.needs).filter { $0.0.day >= days }.map(\.1)
    decided.add(ahead.aheadBound(at: MasterPrices(needs: later, ahead: [])))
    for column in whole.columns.indices where whole.value(of: column) > 0 {
      let column = whole.columns[column]
      guard let end = add(column, from: 0..<days, to: decided) else { continue }
      ahead.begin(column.person, at: end)
      _ = add(column, from: days..<whole.problem.days, to: ahead)
    }
  }

  /// Adds a part of a column; returns the node it leads to, counted from the first of the end.
  private func add(_ column: DayColumn, from range: Range<Int>, to master: HorizonMaster) -> Int? {
    let part = DayColumn(
      person: column.person, inputs: Array(column.inputs[range]),
      roles: Array(column.roles[range]))
    guard let (cost, end) = master.pricings[column.person].read(part.inputs) else { return nil }
    master.add(part, cost: cost, end: end)
    return end
  }

  /// What a roster just found costs with the days ahead; the bound that says so is added. Where it is not below the
  /// target, a lower bound; nil where time ran out.
  private func cost(of inputs: [[UInt8]], target: Double) throws(ModelError) -> Double? {
    var own = decided.coverCost(of: inputs)
    for (person, days) in inputs.enumerated() {
      guard let (cost, end) = decided.pricings[person].read(days) else { return nil }
      own += cost
      ahead.begin(person, at: end)
    }
    let result = try ColumnSearch(master: ahead, clock: clock, grain: 0)
      .run(target: target - own, isRounded: false)
    guard result.isSolved, let prices = result.prices else { return nil }
    decided.add(ahead.aheadBound(at: prices))
    return own + (result.bound >= target - own ? result.bound : max(result.bound, ahead.objective))
  }
}
