import IntegerProgramming

/// One search: relaxation, dive, neighbourhoods, branching.
struct HorizonSearch {
  let master: HorizonMaster
  let clock: SearchClock
  let options: HorizonOptions
  /// Whether a roster in which somebody is missing from a minimum is not sought any further.
  let stopsAtGap: Bool

  /// What it found out.
  struct Finding {
    var solution: HorizonSolution
    /// Whether the best so far has somebody missing from a minimum.
    var hasGap = false
    /// Whether even the best has, at the price that has.
    var hasProvedGap = false

    init(_ status: HorizonSolution.Status, bound: Double? = nil, rootSeconds: Double = 0) {
      solution = HorizonSolution(
        status: status, roster: nil, value: nil, bound: bound, rootSeconds: rootSeconds)
    }
  }

  /// Tries in vain before branching takes over.
  private static let mostFailures = 60
  private static let tolerance = 1e-4

  private var problem: HorizonProblem { master.problem }
  private var days: Int { min(options.decidedDays ?? problem.days, problem.days) }
  private var isWhole: Bool { days == problem.days }
  private var columns: ColumnSearch {
    ColumnSearch(master: master, clock: clock, grain: isWhole ? Double(problem.grain) : 0)
  }

  /// For the relaxation of all days: where only some are decided, a roster for those needs time too.
  private var rootSearch: ColumnSearch {
    guard !isWhole, days > 0 else { return columns }
    return ColumnSearch(master: master, clock: clock.part(Self.partForRoot), grain: 0)
  }
  private static let partForRoot = 0.6

  /// Searches until time is up or the best roster is proved.
  func run() throws(ModelError) -> Finding {
    for person in problem.people.indices {
      guard master.addCheapest(of: person) else { return Finding(.infeasible) }
    }
    let root = try rootSearch.run()
    let rootSeconds = clock.seconds
    report("relaxation \(master.objective), bound \(root.bound)")
    if days == 0 {
      var finding = Finding(.feasible, bound: root.bound, rootSeconds: rootSeconds)
      if root.hasSolution { finding.solution.value = master.objective }
      return finding
    }
    let found = isWhole ? try searchWhole(root) : try searchDecided(root)
    guard let (best, value, isProved) = found else {
      return Finding(.undecided, bound: root.bound, rootSeconds: rootSeconds)
    }
    let bound = (isProved ? value : nil) ?? columns.roundedUp(root.bound)
    var finding = finding(best, value: value, bound: bound, isProved)
    finding.solution.rootSeconds = rootSeconds
    return finding
  }

  /// What was found; without a value where there was no time to learn what is ahead of it.
  private typealias Found = (best: [[UInt8]], value: Double?, isProved: Bool)

  /// Decides all days; nil where time ran out before anything was found.
  private func searchWhole(_ root: ColumnSearch.Result) throws(ModelError) -> Found? {
    let search = columns
    var decided = DecidedDays(master, days: days)
    guard try Dive(master: master, search: search, days: days, hurries: true).run(&decided)
    else { return nil }
    var best = decided.inputs
    var value = master.objective
    report("dive \(value)")
    for person in problem.people.indices {
      decided.release(person, keeping: { _ in false }, in: master)
    }
    let neighbourhoods = Neighbourhoods(
      master: master, search: search, days: days, report: { report("neighbourhood \($0)") })
    try neighbourhoods.improve(
      &best, value: &value, bound: root.bound, mostFailures: Self.mostFailures,
      seed: options.seed)
    var isProved = search.roundedUp(root.bound) >= value - Self.tolerance
    if !isProved, !clock.isOver, !(stopsAtGap && hasGap(best)) {
      var branching = Branching(
        master: master, search: search, target: value, report: { report("branching \($0)") })
      isProved = try branching.run()
      if let found = branching.best { (best, value) = (found, branching.target) }
      report("\(branching.nodes) nodes")
    }
    return (best, value, isProved)
  }

  /// Decides the first days; nil where time ran out before anything was found.
  private func searchDecided(_ root: ColumnSearch.Result) throws(ModelError) -> Found? {
    let search = DecidedSearch(
      master, days: days, clock: clock, seed: options.seed, report: { report($0) })
    return try search.run(root).map { found in
      (found.best, found.value, root.bound >= (found.value ?? .infinity) - Self.tolerance)
    }
  }

  private func finding(
    _ inputs: [[UInt8]], value: Double?, bound: Double, _ isProved: Bool
  ) -> Finding {
    let roster = RoleMatching(problem: problem).roster(inputs, days: days)
    guard hasEverybody(roster) else {
      var finding = Finding(.undecided, bound: bound)
      finding.hasGap = isWhole
      finding.hasProvedGap = isProved && isWhole
      return finding
    }
    var finding = Finding(isProved ? .optimal : .feasible, bound: bound)
    finding.solution.roster = roster
    finding.solution.value = value
    return finding
  }

  private func hasGap(_ inputs: [[UInt8]]) -> Bool {
    !hasEverybody(RoleMatching(problem: problem).roster(inputs, days: days))
  }

  /// Whether nobody is missing from a minimum on the days decided.
  private func hasEverybody(_ roster: HorizonRoster) -> Bool {
    problem.needs.allSatisfy { need in
      need.day >= days || need.minimum <= roster.served(need)
    }
  }

  private func report(_ line: @autoclosure () -> String) {
    guard let progress = options.progress else { return }
    let tenths = Int(clock.seconds * 10)
    progress("\(tenths / 10).\(tenths % 10) s: \(line())")
  }
}
