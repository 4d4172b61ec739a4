public import IntegerProgramming
public import Plans
public import Scenarios

/// Gives bays to the volunteers who come by car, for the hours of their duties. `docs/model.md`,
/// 2.7, defines it.
public struct VisitPlanner: Sendable {
  /// Creates a planner.
  public init() {}

  /// An allocation with a bay for each visit of a roster, as far as there is one.
  ///
  /// The bays that vehicles hold stay as they are. The same scenario, roster and allocation give the
  /// same visits.
  ///
  /// - Parameters:
  ///   - allocation: who parks where this week.
  ///   - roster: the duties of the same week.
  ///   - scenario: the courtyard; where no volunteer has a plate, nothing is added.
  ///   - options: time limit, cancellation and progress. When the time runs out, the visits are the
  ///     best found, and the goals are marked so.
  /// - Returns: the allocation with its visits, and their three goals after its own.
  /// - Throws: ``ParkingError`` for an impossible walk, or when the solver fails.
  public func plan(
    _ allocation: ParkingAllocation, for roster: Roster, in scenario: Scenario,
    options: SolveOptions = SolveOptions()
  ) throws(ParkingError) -> ParkingAllocation {
    guard let lot = scenario.parking, scenario.volunteers.contains(where: { $0.plate != nil })
    else { return allocation }
    let problem = try VisitProblem(roster, allocation, lot: lot, scenario: scenario)
    let program = VisitProgram(problem, changeover: lot.changeover)
    let (assignment, results) = try solve(program, options)
    var allocation = allocation
    allocation.visits = zip(problem.visits, program.options(in: assignment)).map { visit, option in
      let chosen = option.map { visit.options[$0] }
      return ParkingAllocation.Visit(
        volunteer: visit.volunteer, need: visit.need, span: visit.span,
        space: chosen.map { problem.spaces[$0.bay].id }, distance: Double(chosen?.walk ?? 0))
    }
    allocation.goals += results.prefix(VisitProgram.names.count).map(GoalProof.init)
    return allocation
  }

  private func solve(
    _ program: VisitProgram, _ options: SolveOptions
  ) throws(ParkingError) -> (Assignment, [GoalResult]) {
    let start = program.start
    // Nobody comes, or no bay is open to anyone: there is nothing to decide.
    guard program.model.variableCount > 0 else {
      return (start, results(of: program, in: start, status: .optimal))
    }
    var options = options
    options.start = start
    if let report = options.progress {
      // What only makes the solution unique is no goal that anybody set.
      options.progress = { progress in
        if VisitProgram.names.contains(progress.goal ?? "") { report(progress) }
      }
    }
    do throws(ModelError) {
      if case .solved(let assignment, let results, _) = try LexicographicSolver().solve(
        program.goals, in: program.model, options: options)
      {
        return (assignment, results)
      }
    } catch {
      throw .solver(error)
    }
    // There was no time even to look at the start.
    return (start, results(of: program, in: start, status: .notReached))
  }

  private func results(
    of program: VisitProgram, in assignment: Assignment, status: GoalResult.Status
  ) -> [GoalResult] {
    program.goals.map { goal in
      let value = goal.value(in: assignment)
      return GoalResult(
        name: goal.name, value: value, bound: status == .optimal ? value : nil, status: status,
        seconds: 0)
    }
  }
}

extension GoalProof {
  /// What a solver proved, as a plan states it.
  fileprivate init(_ result: GoalResult) {
    let status: Status =
      switch result.status {
      case .optimal: .optimal
      case .feasible: .feasible
      case .notReached: .notReached
      }
    self.init(
      name: result.name, value: result.value, bound: result.bound, status: status,
      seconds: result.seconds)
  }
}
