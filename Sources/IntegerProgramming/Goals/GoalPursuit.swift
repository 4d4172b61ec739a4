/// The state of solving goals in order, on one thread.
struct GoalPursuit {
  let goals: [Goal]
  let session: SearchSession
  let deadline: Deadline
  var results: [GoalResult] = []
  var firstLimit: Limit?

  init(_ goals: [Goal], in model: Model, options: SolveOptions) throws(ModelError) {
    self.goals = goals
    deadline = Deadline(of: options)
    session = try SearchSession(model, options: options)
    // Broken goals are refused before time is spent on the first.
    for goal in goals { try Self.validate(goal, in: model) }
  }

  mutating func run() throws(ModelError) -> LexicographicOutcome {
    if session.incumbent == nil {
      switch try firstSolution() {
      case .infeasible: return .infeasible
      case .undecided(let limit): return .undecided(stoppedBy: limit)
      case .known: break
      }
    }
    for (index, goal) in goals.enumerated() {
      let began = Deadline.now
      if let limit = deadline.reached {
        note(limit)
        results.append(entry(for: goal, status: .notReached, bound: nil, since: began))
        continue
      }
      let result = try pursue(goal, at: index)
      switch result.status {
      case .infeasible: return .infeasible
      case .unbounded: return .unbounded(goal: goal.name)
      case .undecided:
        guard session.incumbent != nil else {
          return .undecided(stoppedBy: result.limit ?? .time)
        }
        note(result.limit ?? .time)
        results.append(entry(for: goal, status: .notReached, bound: nil, since: began))
      case .optimal:
        results.append(entry(for: goal, status: .optimal, bound: result.bound, since: began))
      case .feasible:
        note(result.limit ?? .time)
        let status: GoalResult.Status =
          result.bound == nil && deadline.reached != nil ? .notReached : .feasible
        results.append(entry(for: goal, status: status, bound: result.bound, since: began))
      }
      if index + 1 < goals.count { try hold(goal) }
    }
    guard let assignment = session.incumbent else {
      return .undecided(stoppedBy: firstLimit ?? .time)
    }
    return .solved(assignment, settledResults(in: assignment), stoppedBy: firstLimit)
  }

  private enum Start { case known, infeasible, undecided(Limit) }

  /// Linear goals find a first solution on their own way; a list that is empty or begins with a
  /// bottleneck needs one to begin with.
  private mutating func firstSolution() throws(ModelError) -> Start {
    if let first = goals.first {
      switch first.measure {
      case .minimised, .maximised: return .known
      case .bottleneck: break
      }
    }
    let nothing = try Objective(LinearExpression(), in: session.model, named: "nothing")
    let result = try session.minimise(
      nothing, within: TimeFrame(hard: deadline, goal: goals.first?.name))
    if session.incumbent != nil { return .known }
    return result.status == .infeasible ? .infeasible : .undecided(result.limit ?? .time)
  }

  private mutating func pursue(_ goal: Goal, at index: Int) throws(ModelError) -> SearchResult {
    var frame = TimeFrame(hard: deadline, goal: goal.name)
    frame.soft = Deadline.now + share(at: index)
    switch goal.measure {
    case .minimised(let expression):
      return try pursue(expression, within: frame)
    case .maximised(let expression):
      frame.isNegated = true
      var result = try pursue(-expression, within: frame)
      result.value = result.value.map { -$0 }
      result.bound = result.bound.map { -$0 }
      return result
    case .bottleneck(let uses):
      return try session.minimiseBottleneck(uses, within: frame)
    }
  }

  private func pursue(
    _ expression: LinearExpression, within frame: TimeFrame
  ) throws(ModelError) -> SearchResult {
    let objective = try Objective(expression, in: session.model, named: frame.goal ?? "a goal")
    if session.incumbent != nil, session.isFixed(objective) {
      return session.best(for: objective, bound: nil, limit: nil)
    }
    return try session.minimise(objective, within: frame)
  }

  /// Seconds for this goal: twice an equal part of what is left, because most goals are settled
  /// at once and leave theirs to the rest. The last goal gets all.
  private func share(at index: Int) -> Double {
    deadline.remaining * 2 / Double(goals.count - index + 1)
  }

  /// Makes the value reached a constraint on the goals to come.
  private func hold(_ goal: Goal) throws(ModelError) {
    guard let incumbent = session.incumbent else { return }
    switch goal.measure {
    case .minimised(let expression): try session.hold(expression, named: goal.name)
    case .maximised(let expression): try session.hold(-expression, named: goal.name)
    case .bottleneck(let uses):
      let limit = goal.value(in: incumbent)
      for use in uses where use.cost > limit { session.exclude(use.variable) }
    }
  }

  private mutating func note(_ limit: Limit) {
    if firstLimit == nil { firstLimit = limit }
  }

  private func entry(
    for goal: Goal, status: GoalResult.Status, bound: Double?, since began: Double
  ) -> GoalResult {
    let value = session.incumbent.map(goal.value(in:)) ?? .nan
    return GoalResult(
      name: goal.name, value: value, bound: bound, status: status, seconds: Deadline.now - began)
  }

  /// Later goals may have bettered an unproved one by chance: the values are those of the solution
  /// that is returned.
  private func settledResults(in assignment: Assignment) -> [GoalResult] {
    zip(goals, results).map { goal, result in
      let value = goal.value(in: assignment)
      return GoalResult(
        name: result.name, value: value, bound: result.status == .optimal ? value : result.bound,
        status: result.status, seconds: result.seconds)
    }
  }

  private static func validate(_ goal: Goal, in model: Model) throws(ModelError) {
    switch goal.measure {
    case .minimised(let expression), .maximised(let expression):
      _ = try Objective(expression, in: model, named: goal.name)
    case .bottleneck(let uses):
      for use in uses {
        guard use.cost.isFinite else { throw .notFinite(in: goal.name) }
        guard model.columns.indices.contains(use.variable.index) else {
          throw .unknownVariable(index: use.variable.index, in: goal.name)
        }
        guard use.cost >= 0 else {
          throw .invalidGoal(goal.name, reason: "a bottleneck cost is negative")
        }
        let column = model.columns[use.variable.index]
        guard column.kind.isIntegral, column.roundedInwards.lower >= 0 else {
          throw .invalidGoal(
            goal.name, reason: "\(column.name) must be whole and not negative in a bottleneck")
        }
      }
    }
  }
}
