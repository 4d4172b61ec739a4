public import IntegerProgramming
public import Scenarios

/// A whole week's roster as one integer program, for any solver: `docs/model.md` in variables.
///
/// The planner splits the week into parts that share nobody and searches each in its own way; this
/// is the same program undivided. Its goals, minimised one after another with each value kept as a
/// constraint for the next, have the values of the planner's proof.
public struct RosterModel: Sendable {
  /// One thing to minimise, in its place in the covenant's order.
  public struct Objective: Sendable {
    /// The name in `proof.json`.
    public let name: String
    /// What to minimise, each variable at most once. Its value is that of `proof.json`.
    public let expression: LinearExpression
  }

  /// The variables and constraints.
  public let model: Model
  /// The goals, the weightiest first. Thresholds of evenness that nobody can pass are among them.
  public let goals: [Objective]

  /// Builds the program of a scenario's week.
  ///
  /// - Parameter scenario: a complete scenario, as `ScenarioReader` gives it.
  public init(_ scenario: Scenario) {
    let problem = RosterProblem(scenario)
    let levels = EvennessLevels(problem)
    let everything = Block(
      people: Array(problem.people.indices), shifts: Array(problem.shifts.indices),
      tasks: Array(problem.tasks.indices), queues: Array(problem.queues.indices))
    let formulation = CompactFormulation(problem, block: everything, levels: levels)
    model = formulation.model
    goals = GoalOrder(for: problem, levels: levels).keys.map { key in
      Objective(name: key.name, expression: formulation.objectives[key].merged())
    }
  }
}
