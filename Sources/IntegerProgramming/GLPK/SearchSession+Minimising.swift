internal import CGLPK
internal import CGLPKGuard

/// What a session learned about one objective. Values and bounds in the unit of the model.
struct SearchResult {
  enum Status { case optimal, feasible, infeasible, unbounded, undecided }

  var status: Status
  var value: Double?
  var bound: Double?
  var limit: Limit?
}

/// Until when to search.
struct TimeFrame {
  /// Never later than this.
  var hard: Deadline
  /// No later than this once there is a solution; seconds by the same clock.
  var soft = Double.infinity
  /// The goal named in progress reports.
  var goal: String?
  /// Whether progress reports turn the sign back.
  var isNegated = false
}

extension SearchSession {
  /// Minimises an objective over the program as it stands.
  func minimise(_ objective: Objective, within frame: TimeFrame) throws(ModelError) -> SearchResult
  {
    if isEmpty { return SearchResult(status: .infeasible) }
    do throws(ModelError) {
      return try search(objective, within: frame)
    } catch .solverFailure(let message) {
      // A solution in hand is worth more than an error.
      guard incumbent != nil else { throw .solverFailure(message) }
      return best(for: objective, bound: nil, limit: .failure)
    }
  }

  private func search(
    _ objective: Objective, within frame: TimeFrame
  ) throws(ModelError) -> SearchResult {
    install(objective)
    if objective.terms.isEmpty, incumbent != nil {
      return best(for: objective, bound: objective.scaled(objective.constant), limit: nil)
    }
    let deadline = incumbent == nil ? frame.hard : frame.hard.earlier(frame.soft)
    switch try program.solve(.primal, before: deadline, workLimit: options.workLimit) {
    case .optimal: break
    case .infeasible:
      guard incumbent == nil else {
        throw .solverFailure("a checked solution was called infeasible")
      }
      return SearchResult(status: .infeasible)
    case .unbounded: return try unboundedOrInfeasible(within: frame)
    case .undecided(let limit): return best(for: objective, bound: nil, limit: limit)
    }
    let root = program.objectiveValue
    let bound = objective.tightened(root)
    adopt(Assignment(values: Array(program.values.prefix(model.variableCount))), for: objective)
    if let done = settled(objective, bound: bound) { return done }
    if integers.isEmpty {
      // Nothing to branch on: the relaxation is the problem, but its solution was not accepted.
      throw .solverFailure("the solution of the relaxation does not satisfy the model")
    }
    fixByReducedCosts(objective, root: root)
    return try branch(objective, root: root, within: frame)
  }

  /// The answer, if the incumbent is as good as the bound or as the gap asked for.
  func settled(_ objective: Objective, bound: Double) -> SearchResult? {
    guard let incumbent else { return nil }
    let value = objective.scaled(objective.value(in: incumbent))
    if objective.isReached(bound, by: value) {
      return best(for: objective, bound: value, limit: nil)
    }
    let gap = objective.unscaled(value) - objective.unscaled(bound)
    if gap <= options.relativeGap * abs(objective.unscaled(value)) {
      return best(for: objective, bound: bound, limit: .gap)
    }
    return nil
  }

  /// The incumbent as a result; optimal if nothing limited the search.
  func best(for objective: Objective, bound: Double?, limit: Limit?) -> SearchResult {
    let lowest = bound.map(objective.unscaled)
    guard let incumbent else {
      return SearchResult(status: .undecided, bound: lowest, limit: limit)
    }
    let value = objective.value(in: incumbent)
    guard let limit else { return SearchResult(status: .optimal, value: value, bound: value) }
    return SearchResult(
      status: .feasible, value: value, bound: lowest.map { min($0, value) }, limit: limit)
  }

  /// Takes a point as the incumbent if it is whole, feasible and better.
  @discardableResult
  func adopt(_ candidate: Assignment, for objective: Objective) -> Bool {
    let tidy = tidied(candidate)
    if let incumbent, objective.value(in: tidy) >= objective.value(in: incumbent) {
      return model.violations(of: tidy).isEmpty
    }
    return offer(tidy)
  }

  /// Fixes whole variables that cannot leave their bound without losing more than the incumbent
  /// allows. This and every later objective keep this one at the incumbent's value or better, so
  /// no solution that counts is lost.
  private func fixByReducedCosts(_ objective: Objective, root: Double) {
    guard let incumbent else { return }
    let value = objective.scaled(objective.value(in: incumbent))
    let room = value - root + Self.reducedCostSlack * max(1, abs(value), abs(root))
    for index in integers where program.columnLower[index] < program.columnUpper[index] {
      let cost = program.reducedCostValues[index]
      let held = incumbent.values[index]
      switch program.columnStatuses[index] {
      case GLP_NL where cost > room && held == program.columnLower[index]:
        program.setBounds(of: index, from: held, to: held)
      case GLP_NU where -cost > room && held == program.columnUpper[index]:
        program.setBounds(of: index, from: held, to: held)
      default: break
      }
    }
  }

  /// Ten times the tolerance GLPK solves relaxations to.
  private static let reducedCostSlack = 1e-6

  private func unboundedOrInfeasible(within frame: TimeFrame) throws(ModelError) -> SearchResult {
    if incumbent != nil || integers.isEmpty { return SearchResult(status: .unbounded) }
    let nothing = try Objective(LinearExpression(), in: model, named: "nothing")
    var result = try minimise(nothing, within: frame)
    if result.status == .optimal || result.status == .feasible { result.status = .unbounded }
    result.bound = nil
    return result
  }
}
