internal import IntegerProgramming
internal import Parking
internal import Publishing
internal import Rostering
internal import Scenarios

/// The files of `courtyard model`: `docs/files.md`.
enum ModelFiles {
  /// One program: its files, and its goals for solving one after another.
  private struct Program {
    let name: String
    let goals: String

    static let roster = Program(name: "model", goals: "goals.json")
    static let parking = Program(name: "parking", goals: "parking-goals.json")

    var names: [String] { ModelWriter.Format.allCases.map(file) + [goals] }

    func file(_ format: ModelWriter.Format) -> String {
      switch format {
      case .lp: "\(name).lp"
      case .mps: "\(name).mps"
      }
    }
  }

  /// The names of all of them; those of an older model are replaced, other files stay.
  static let names = Program.roster.names + Program.parking.names

  /// Writes the programs of a week. Each model minimises its first goal.
  static func files(of scenario: Scenario) throws -> [PlanFile] {
    let roster = RosterModel(scenario)
    var files = try files(
      .roster, roster.model, roster.goals.map { ($0.name, $0.expression) }, scenario)
    if scenario.parking != nil {
      let parking = try ParkingModel(scenario)
      files += try self.files(
        .parking, parking.model, parking.goals.map { ($0.name, $0.expression) }, scenario)
    }
    return files
  }

  private static func files(
    _ program: Program, _ model: Model, _ goals: [(name: String, expression: LinearExpression)],
    _ scenario: Scenario
  ) throws -> [PlanFile] {
    let first = goals.first?.expression ?? LinearExpression()
    let models = try ModelWriter.Format.allCases.map { format in
      PlanFile(
        name: program.file(format),
        bytes: Array(try ModelWriter().text(of: model, minimising: first, as: format).utf8))
    }
    let record = GoalsRecord(
      scenarioSHA256: try ScenarioDigest.sha256(of: scenario), week: "\(scenario.week)",
      goals: goals.map { GoalsRecord.Goal($0.name, $0.expression, in: model) })
    return models + [PlanFile(name: program.goals, bytes: try JSONOutput.bytes(record))]
  }
}
