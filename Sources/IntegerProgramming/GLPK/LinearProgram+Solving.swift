internal import CGLPK
internal import CGLPKGuard

extension LinearProgram {
  /// Which simplex method to begin with.
  public enum Method: Hashable, Sendable {
    /// Best after columns were added or costs changed.
    case primal
    /// Best after rows were added or bounds changed.
    case dual
  }

  /// What was learned.
  public enum Status: Hashable, Sendable {
    /// Solved: values, duals and reduced costs can be read.
    case optimal
    /// There is no solution; two methods agree on it.
    case infeasible
    /// Solutions exist of every value however low; two methods agree on it.
    case unbounded
    /// Stopped before it was solved; the basis is kept for the next call.
    case undecided(stoppedBy: Limit)
  }

  /// Solves the program from its last basis.
  ///
  /// An optimum is believed only after GLPK's own check of rows, bounds and reduced costs. When a
  /// method fails, the next is tried: the other simplex, a rebuilt problem with an advanced basis,
  /// plain textbook rules without scaling, the presolver, and rational arithmetic at last.
  ///
  /// - Parameters:
  ///   - method: the simplex method to begin with.
  ///   - options: limits of time and work, and cancellation; the rest is not used.
  ///   - isChecked: whether an optimum is checked. It need not be where only a direction is wanted,
  ///     and what is proved is computed from the duals anew.
  /// - Returns: what was learned.
  /// - Throws: ``ModelError`` for broken data, use on another thread, or when every repair failed.
  public func solve(
    _ method: Method = .primal, options: SolveOptions = SolveOptions(), isChecked: Bool = true
  ) throws(ModelError) -> Status {
    try options.validate()
    return try solve(
      method, before: Deadline(of: options), workLimit: options.workLimit, isChecked: isChecked)
  }

  func solve(
    _ method: Method, before deadline: Deadline, workLimit: Int? = nil, isChecked: Bool = true
  ) throws(ModelError) -> Status {
    repairs = 0
    workEnd = workLimit.map { work + min($0, .max - work) } ?? .max
    var complaint = ""
    var isUnbounded = false
    for (number, attempt) in Attempt.ladder(startingWith: method).enumerated() {
      repairs = number
      do throws(ModelError) {
        switch try run(attempt, before: deadline) {
        case .optimal:
          let isBelieved = isChecked ? try isCredible() : true
          if isBelieved {
            try read()
            return .optimal
          }
          complaint = "the solution does not satisfy the program"
        case .infeasible:
          switch try confirmation(after: attempt, before: deadline) {
          case .infeasible, .failed: return .infeasible
          case .paused, .outOfTime: return .undecided(stoppedBy: reached(deadline))
          case .optimal, .unbounded: break
          }
          complaint = "the methods disagree on whether there is a solution"
        case .unbounded:
          if isUnbounded { return .unbounded }
          isUnbounded = true
          complaint = "only one method finds values however low"
        case .paused, .outOfTime: return .undecided(stoppedBy: reached(deadline))
        case .failed(let message): complaint = message
        }
      } catch .solverFailure(let message) {
        // GLPK aborted and took the problem along.
        unload()
        complaint = message
      }
    }
    throw .solverFailure(complaint)
  }

  private func reached(_ deadline: Deadline) -> Limit {
    deadline.reached ?? (workEnd - work < stepsPerIteration ? .work : .time)
  }

  private func run(_ attempt: Attempt, before deadline: Deadline) throws(ModelError)
    -> SimplexVerdict
  {
    if attempt.isRebuilt { unload() }
    let isFresh = problem == nil
    try load()
    guard let problem else { throw .solverFailure("no problem") }
    if isFresh {
      if attempt.isScaled { try problem.call { cg_scale($0, GLP_SF_AUTO) } }
      try problem.call { cg_make_basis($0, attempt.isAdvanced ? 1 : 0) }
    }
    var (code, primal, dual) = (Int32(0), Int32(0), Int32(0))
    if attempt.isExact {
      try problem.call { cg_exact($0, deadline.milliseconds, &code, &primal, &dual) }
      return SimplexVerdict(code: code, primal: primal, dual: dual)
    }
    // Stretches are counted in iterations, not seconds: the path must not depend on the clock.
    let stretch = max(Self.leastStretch, Self.stretchWork / Int32(rowCount + 1))
    var (before, after) = (Int32(0), Int32(0))
    try problem.call { cg_iterations($0, &before) }
    work += rowCount + columnCount + entries.count
    let first = before
    while true {
      if let limit = deadline.reached { return limit == .time ? .outOfTime : .paused }
      if attempt.mayStall, Int(before - first) > Self.patience(rows: rowCount) {
        return .failed("the dual simplex method makes no headway")
      }
      let affordable = (workEnd - work) / stepsPerIteration
      if affordable <= 0 { return .paused }
      var options = attempt.options
      options.iterations = Int32(min(Int(stretch), affordable))
      if attempt.mayStall {
        options.iterations = min(options.iterations, Int32(Self.patience(rows: rowCount) + 1))
      }
      options.milliseconds = deadline.milliseconds
      try problem.call { cg_simplex($0, &options, &code, &primal, &dual) }
      try problem.call { cg_iterations($0, &after) }
      work += Int(after - before) * stepsPerIteration
      before = after
      let verdict = SimplexVerdict(code: code, primal: primal, dual: dual)
      if verdict != .paused { return verdict }
    }
  }

  /// So many iterations a dual solve from an earlier basis takes at most; degenerate programs have been
  /// seen to take five hundred a row, where the primal method took a few.
  private static func patience(rows: Int) -> Int { leastPatience + 10 * rows }
  private static let leastPatience = 1_000

  /// Iterations between two looks at the cancellation switch: about a quarter of a second.
  private static let stretchWork: Int32 = 5_000_000
  private static let leastStretch: Int32 = 1_000

  /// The largest relative error believed. GLPK's tolerance is 1e-7 on the scaled problem; this
  /// leaves room for scaling, and is far below the half that separates whole numbers.
  private static let credibleError = 1e-5

  private func isCredible() throws(ModelError) -> Bool {
    var errors = [0.0, 0.0, 0.0]
    try problem?.call { cg_check($0, &errors) }
    return errors.allSatisfy { $0 <= Self.credibleError }
  }

  /// A claim that there is no solution is a proof elsewhere, so another method must repeat it.
  private func confirmation(
    after attempt: Attempt, before deadline: Deadline
  ) throws(ModelError) -> SimplexVerdict {
    if attempt.options.presolve != 0 || attempt.isExact { return .infeasible }
    return try run(attempt.opposite, before: deadline)
  }

  private func read() throws(ModelError) {
    values = [Double](repeating: 0, count: columnCount)
    reducedCostValues = values
    columnStatuses = [Int32](repeating: 0, count: columnCount)
    dualValues = [Double](repeating: 0, count: rowCount)
    try problem?.call {
      cg_read_relaxation(
        $0, &objectiveValue, &values, &reducedCostValues, &columnStatuses, &dualValues)
    }
  }
}
