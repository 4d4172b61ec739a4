internal import CGLPK
internal import CGLPKGuard

extension SearchSession {
  /// One way of searching, on the ladder from quick to stubborn.
  private enum Way: CaseIterable { case asked, plain, presolved }

  /// Searches below a solved root relaxation.
  func branch(
    _ objective: Objective, root: Double, within frame: TimeFrame
  ) throws(ModelError) -> SearchResult {
    var complaint = ""
    for way in Way.allCases {
      do throws(ModelError) {
        if let result = try attempt(way, objective, root: root, within: frame) { return result }
        complaint = "branch and cut gave no usable answer"
      } catch .solverFailure(let message) {
        complaint = message
      }
      program.unload()
    }
    throw .solverFailure(complaint)
  }

  /// Returns nothing when the answer cannot be relied on.
  private func attempt(
    _ way: Way, _ objective: Objective, root: Double, within frame: TimeFrame
  ) throws(ModelError) -> SearchResult? {
    let bound = objective.tightened(root)
    let deadline = incumbent == nil ? frame.hard : frame.hard.earlier(frame.soft)
    // The root must be solved and current: bounds may have been fixed since, or the problem lost.
    switch try program.solve(.dual, before: deadline) {
    case .optimal: break
    case .undecided(let limit): return best(for: objective, bound: bound, limit: limit)
    case .infeasible, .unbounded: return nil
    }
    var search = cg_search()
    search.cancel = options.cancellation?.flag
    search.deadline = frame.hard.instant
    search.soft_deadline = frame.soft
    search.node_limit = Int64(nodeLimit.map { max(1, $0) } ?? 0)
    search.integral = objective.grain == nil ? 0 : 1
    search.slack = objective.slack(at: root)
    search.root_bound = root
    search.began = began
    search.report_every = 0.2
    let verdict = try run(way, objective, &search, before: frame)
    return try conclude(verdict, search, objective, bound: bound)
  }

  /// The nodes that are allowed, or that the work allows at so many iterations each.
  private var nodeLimit: Int? {
    let affordable = options.workLimit.map {
      $0 / (Self.iterationsPerNode * program.stepsPerIteration)
    }
    guard let affordable else { return options.nodeLimit }
    return min(options.nodeLimit ?? .max, affordable)
  }

  /// What a node takes, more or less.
  private static let iterationsPerNode = 10

  private func run(
    _ way: Way, _ objective: Objective, _ search: inout cg_search, before frame: TimeFrame
  ) throws(ModelError) -> SearchVerdict {
    var parameters = parameters(for: way, objective, before: frame.hard)
    // With presolve the callback sees other columns, and a start would be misread.
    var start = way == .presolved ? [] : incumbent?.values ?? []
    if !start.isEmpty, start.count < program.columnCount { start.append(0) }
    let reporter = ProgressReporter(options.progress, objective: objective, frame: frame)
    var (code, status) = (Int32(0), Int32(0))
    guard let problem = program.problem else { throw .solverFailure("no problem") }
    try problem.call { handle in
      start.withUnsafeBufferPointer { values in
        search.start = values.isEmpty ? nil : values.baseAddress
        return reporter.attached(to: &search) { search in
          cg_search_integers(handle, &parameters, &search, &code, &status)
        }
      }
    }
    search.start = nil
    return SearchVerdict(code: code, status: status)
  }

  private func parameters(
    for way: Way, _ objective: Objective, before deadline: Deadline
  ) -> cg_search_options {
    let isThorough = way == .asked && options.effort == .thorough
    let cuts: Int32 = isThorough ? 1 : 0
    // GLPK drops nodes within tolerance × |value| of the incumbent: for large whole objectives
    // that would be more than one.
    let scale = 1 + abs(incumbent.map { objective.scaled(objective.value(in: $0)) } ?? 0)
    let tolerance = objective.grain == nil ? 1e-7 : min(1e-7, 0.01 / scale)
    return cg_search_options(
      branching: way == .plain ? GLP_BR_MFV : isThorough ? GLP_BR_PCH : GLP_BR_DTH,
      backtracking: GLP_BT_BLB, gomory: cuts, rounding: cuts, cover: cuts, clique: cuts,
      presolve: way == .presolved ? 1 : 0, pump: 0, gap: options.relativeGap,
      objective_tolerance: tolerance, milliseconds: deadline.milliseconds)
  }

  private func conclude(
    _ verdict: SearchVerdict, _ search: cg_search, _ objective: Objective, bound: Double
  ) throws(ModelError) -> SearchResult? {
    let known = search.progress.has_bound != 0 ? search.progress.bound : bound
    let proved = max(bound, objective.tightened(known))
    switch verdict {
    case .failed: return nil
    case .infeasible:
      return incumbent == nil ? SearchResult(status: .infeasible) : nil
    case .finished:
      let before = incumbent.map { objective.scaled(objective.value(in: $0)) }
      guard let claimed = try takePoint(for: objective) else { return nil }
      // A proof that overlooked a better solution in hand is no proof.
      if let before, !objective.isReached(before, by: claimed) { return nil }
      return best(for: objective, bound: proved, limit: nil)
    case .stopped(let limit, let hasPoint):
      if hasPoint, try takePoint(for: objective) == nil, incumbent == nil { return nil }
      return settled(objective, bound: proved) ?? best(for: objective, bound: proved, limit: limit)
    case .terminated(let hasPoint):
      if hasPoint, try takePoint(for: objective) == nil, incumbent == nil { return nil }
      if let done = settled(objective, bound: proved) { return done }
      let limit: Limit =
        switch Int(search.stopped_by) {
        case Int(CG_STOP_NODES): options.nodeLimit == nil ? .work : .nodes
        case Int(CG_STOP_CANCELLED): .cancelled
        default: .time
        }
      return best(for: objective, bound: proved, limit: limit)
    }
  }

  /// Reads the point GLPK found, makes it whole and checks it; returns its scaled value by GLPK.
  ///
  /// If rounding broke a row, the continuous variables are solved again around the whole ones.
  private func takePoint(for objective: Objective) throws(ModelError) -> Double? {
    var value = 0.0
    var values = [Double](repeating: 0, count: program.columnCount)
    try program.problem?.call { cg_read_integers($0, &value, &values) }
    let point = Assignment(values: Array(values.prefix(model.variableCount)))
    if adopt(point, for: objective) { return value }
    let (lower, upper) = (program.columnLower, program.columnUpper)
    for index in integers {
      let whole = point.values[index].rounded()
      program.setBounds(of: index, from: whole, to: whole)
    }
    let status = try program.solve(.dual, before: Deadline(instant: .infinity))
    let repaired = Assignment(values: Array(program.values.prefix(model.variableCount)))
    for index in integers {
      program.setBounds(of: index, from: lower[index], to: upper[index])
    }
    return status == .optimal && adopt(repaired, for: objective) ? value : nil
  }
}
