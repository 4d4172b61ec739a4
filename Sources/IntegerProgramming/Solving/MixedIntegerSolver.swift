/// Something that minimises a linear objective over a model.
public protocol MixedIntegerSolver: Sendable {
  /// Minimises an objective.
  ///
  /// - Parameters:
  ///   - objective: what to minimise; its constant counts.
  ///   - model: the variables and constraints.
  ///   - options: limits, a start, reporting.
  /// - Returns: what was learned. Solutions have been checked against the model.
  /// - Throws: ``ModelError`` for broken data or when every repair of the solver failed.
  func minimise(
    _ objective: LinearExpression, in model: Model, options: SolveOptions
  ) throws(ModelError) -> Outcome

  /// Minimises an objective with every integer variable allowed to be fractional.
  ///
  /// - Parameters:
  ///   - objective: what to minimise; its constant counts.
  ///   - model: the variables and constraints.
  ///   - options: time limit and cancellation; the rest is not used.
  /// - Returns: value, primal values, duals and reduced costs.
  /// - Throws: ``ModelError`` for broken data or when every repair of the solver failed.
  func relaxation(
    of objective: LinearExpression, in model: Model, options: SolveOptions
  ) throws(ModelError) -> RelaxationOutcome
}
