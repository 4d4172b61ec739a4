/// Minimises with GLPK's simplex method and branch and cut.
///
/// Each solve runs on a thread of its own and is independent of all others; several may run at
/// once. The same model gives the same answer in every run, unless a time limit cuts it short.
public struct GLPKSolver: MixedIntegerSolver {
  /// Creates a solver; it has no state.
  public init() {}

  /// Minimises an objective.
  ///
  /// - Parameters:
  ///   - objective: what to minimise; its constant counts.
  ///   - model: the variables and constraints.
  ///   - options: limits, a start, reporting.
  /// - Returns: what was learned. Solutions have been checked against the model.
  /// - Throws: ``ModelError`` for broken data or when every repair of the solver failed.
  public func minimise(
    _ objective: LinearExpression, in model: Model, options: SolveOptions = SolveOptions()
  ) throws(ModelError) -> Outcome {
    try GLPKThread.run { () throws(ModelError) -> Outcome in
      let session = try SearchSession(model, options: options)
      let target = try Objective(objective, in: model, named: "the objective")
      let result = try session.minimise(target, within: TimeFrame(hard: Deadline(of: options)))
      let limit = result.limit ?? .time
      switch (result.status, session.incumbent, result.value) {
      case (.optimal, let assignment?, let value?): return .optimal(assignment, objective: value)
      case (.feasible, let assignment?, let value?):
        return .feasible(assignment, objective: value, bestBound: result.bound, stoppedBy: limit)
      case (.infeasible, _, _): return .infeasible
      case (.unbounded, _, _): return .unbounded
      default: return .undecided(bestBound: result.bound, stoppedBy: limit)
      }
    }
  }

  /// Minimises an objective with every integer variable allowed to be fractional.
  ///
  /// - Parameters:
  ///   - objective: what to minimise; its constant counts.
  ///   - model: the variables and constraints.
  ///   - options: time limit and cancellation; the rest is not used.
  /// - Returns: value, primal values, duals and reduced costs.
  /// - Throws: ``ModelError`` for broken data or when every repair of the solver failed.
  public func relaxation(
    of objective: LinearExpression, in model: Model, options: SolveOptions = SolveOptions()
  ) throws(ModelError) -> RelaxationOutcome {
    try GLPKThread.run { () throws(ModelError) -> RelaxationOutcome in
      let session = try SearchSession(model, options: options)
      if session.isEmpty { return .infeasible }
      let target = try Objective(objective, in: model, named: "the objective")
      session.install(target)
      let program = session.program
      switch try program.solve(.primal, before: Deadline(of: options)) {
      case .infeasible: return .infeasible
      case .unbounded: return .unbounded
      case .undecided(let limit): return .undecided(stoppedBy: limit)
      case .optimal:
        return .optimal(
          Relaxation(
            objective: target.unscaled(program.objectiveValue),
            assignment: Assignment(values: Array(program.values.prefix(model.variableCount))),
            duals: program.dualValues.prefix(model.constraints.count).map { $0 * target.unit },
            reducedCosts: program.reducedCostValues.prefix(model.variableCount).map {
              $0 * target.unit
            }))
      }
    }
  }
}
