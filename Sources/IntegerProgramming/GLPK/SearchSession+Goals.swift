extension SearchSession {
  /// Whether every variable of an objective is fixed, so that there is nothing to choose.
  func isFixed(_ objective: Objective) -> Bool {
    objective.terms.allSatisfy {
      program.columnLower[$0.variable.index] == program.columnUpper[$0.variable.index]
    }
  }

  /// Keeps an expression, from now on, at the incumbent's value or below.
  func hold(_ expression: LinearExpression, named name: String) throws(ModelError) {
    let objective = try Objective(expression, in: model, named: name)
    guard let incumbent, !isFixed(objective) else { return }
    let value = objective.scaled(objective.value(in: incumbent))
    // In units of the grain, so the bound is a whole number; otherwise with room for the last bits.
    let limit =
      objective.grain == nil ? value + 1e-9 * max(1, abs(value)) : value.rounded()
    let row = LinearExpression(
      terms: zip(objective.terms, objective.scaledCoefficients).map { ($0.variable, $1) })
    try add((row <= limit).named(name))
  }

  /// Minimises the largest cost among the variables above zero: a threshold search, in which no
  /// solution below a threshold is the proof. Needs an incumbent.
  func minimiseBottleneck(
    _ uses: [Goal.Use], within frame: TimeFrame
  ) throws(ModelError) -> SearchResult {
    let levels = Set(uses.map(\.cost)).union([0]).sorted()
    func level(of cost: Double) -> Int { levels.firstIndex(of: cost) ?? 0 }
    let forced = uses.filter { program.columnLower[$0.variable.index] > 0 }.map(\.cost).max() ?? 0
    guard let first = incumbent else { return SearchResult(status: .undecided, limit: .failure) }
    let goal = Goal.bottleneck(frame.goal ?? "", uses)
    var low = level(of: forced)
    var high = level(of: goal.value(in: first))
    let deadline = frame.hard.earlier(frame.soft)
    var limit: Limit?

    // The relaxation alone excludes most thresholds, and is cheap.
    var relaxed = high
    while low < relaxed, limit == nil {
      let middle = (low + relaxed) / 2
      switch try trial(uses, above: levels[middle], isRelaxed: true, before: deadline, frame) {
      case .feasible: relaxed = middle
      case .infeasible: low = middle + 1
      case .undecided(let reason): limit = reason
      }
    }
    // Usually the least threshold the relaxation allows is the answer.
    var probe = low
    while low < high, limit == nil {
      switch try trial(uses, above: levels[probe], isRelaxed: false, before: deadline, frame) {
      case .feasible: high = incumbent.map { level(of: goal.value(in: $0)) } ?? high
      case .infeasible: low = probe + 1
      case .undecided(let reason): limit = reason
      }
      probe = (low + high) / 2
    }
    return SearchResult(
      status: limit == nil ? .optimal : .feasible, value: levels[high],
      bound: levels[min(low, high)],
      limit: limit)
  }

  private enum Trial { case feasible, infeasible, undecided(Limit) }

  /// Asks for a solution without the variables that cost more than a threshold.
  private func trial(
    _ uses: [Goal.Use], above threshold: Double, isRelaxed: Bool, before deadline: Deadline,
    _ frame: TimeFrame
  ) throws(ModelError) -> Trial {
    let shut = uses.filter { $0.cost > threshold }.map(\.variable.index).filter {
      program.columnUpper[$0] > 0
    }
    let bounds = shut.map { (program.columnLower[$0], program.columnUpper[$0]) }
    for index in shut { restrict(index, from: 0, to: 0) }
    defer {
      for (index, bounds) in zip(shut, bounds) { restrict(index, from: bounds.0, to: bounds.1) }
    }
    do throws(ModelError) {
      return try ask(isRelaxed: isRelaxed, before: deadline, frame)
    } catch .solverFailure {
      // The solution in hand is not lost for a threshold that could not be decided.
      return .undecided(.failure)
    }
  }

  private func ask(
    isRelaxed: Bool, before deadline: Deadline, _ frame: TimeFrame
  ) throws(ModelError) -> Trial {
    let nothing = try Objective(LinearExpression(), in: model, named: "nothing")
    if isRelaxed {
      install(nothing)
      switch try program.solve(.dual, before: deadline) {
      case .optimal, .unbounded: return .feasible
      case .infeasible: return .infeasible
      case .undecided(let limit): return .undecided(limit)
      }
    }
    let result = try withoutIncumbent { () throws(ModelError) -> SearchResult in
      try minimise(
        nothing, within: TimeFrame(hard: deadline, goal: frame.goal, isNegated: false))
    }
    switch result.status {
    case .optimal, .feasible, .unbounded: return .feasible
    case .infeasible: return .infeasible
    case .undecided: return .undecided(result.limit ?? .time)
    }
  }
}
