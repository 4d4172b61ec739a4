internal import IntegerProgramming
internal import Publishing
internal import Rostering
internal import Scenarios

/// The files of `courtyard model`: `docs/files.md`.
enum ModelFiles {
  /// The goals, for solving one after another.
  static let goals = "goals.json"
  private static let programs: [(name: String, format: ModelWriter.Format)] = [
    ("model.lp", .lp), ("model.mps", .mps),
  ]

  /// The names of all of them; those of an older model are replaced, other files stay.
  static let names = programs.map(\.name) + [goals]

  /// Writes the program of a week. The two models minimise the first goal.
  static func files(of roster: RosterModel, scenario: Scenario) throws -> [PlanFile] {
    let first = roster.goals.first?.expression ?? LinearExpression()
    let models = try programs.map { program in
      PlanFile(
        name: program.name,
        bytes: Array(
          try ModelWriter().text(of: roster.model, minimising: first, as: program.format).utf8))
    }
    let record = GoalsRecord(
      scenarioSHA256: try ScenarioDigest.sha256(of: scenario), week: "\(scenario.week)",
      goals: roster.goals.map { goal in GoalsRecord.Goal(goal, in: roster.model) })
    return models + [PlanFile(name: goals, bytes: try JSONOutput.bytes(record))]
  }
}
