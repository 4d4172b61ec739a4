public import Scenarios

/// Reads a committee's files into a scenario and finds everything that is wrong with them in one
/// pass. `docs/scenario-format.md` describes the format, `docs/diagnostics.md` what can be wrong.
public struct ScenarioReader: Sendable {
  /// Creates a reader.
  public init() {}

  /// Reads the scenario at a path.
  ///
  /// - Parameters:
  ///   - path: a folder with a `scenario.yaml` in it, or the YAML file itself.
  ///   - week: the week to plan, where it is not the one in the file.
  /// - Returns: the scenario, or what is wrong with it.
  /// - Throws: `ScenarioFileError` where a file is missing or cannot be read.
  public func read(
    at path: String, week: Week? = nil
  ) throws(ScenarioFileError) -> ReadResult {
    try read(ScenarioFiles(path: path), week: week)
  }

  /// Reads a scenario that is already in memory.
  ///
  /// - Parameters:
  ///   - yaml: what stands in `scenario.yaml`.
  ///   - tables: what stands in the files beside it, by name.
  ///   - week: the week to plan, where it is not the one in the file.
  /// - Returns: the scenario, or what is wrong with it.
  /// - Throws: `ScenarioFileError` where `tables` lacks a file.
  public func read(
    yaml: String, tables: [String: String] = [:], week: Week? = nil
  ) throws(ScenarioFileError) -> ReadResult {
    var files = tables.mapValues { Array($0.utf8) }
    files["scenario.yaml"] = Array(yaml.utf8)
    return try read(ScenarioFiles(memory: files, yamlPath: "scenario.yaml"), week: week)
  }

  func read(_ files: ScenarioFiles, week: Week?) throws(ScenarioFileError) -> ReadResult {
    let report = Report()
    let loader = TableLoader(files: files, report: report)
    var scenario: Scenario?
    var spaces: [ParkingSpace.ID: SourcePosition] = [:]
    if let document = try loader.document() {
      let root = Record(
        document, .scenario, named: "", waived: week == nil ? [] : ["week"], report: report)
      if let root {
        let builder = ScenarioBuilder(root: root, loader: loader, week: week)
        scenario = builder.scenario()
        spaces = builder.spacePositions
      }
    }
    return ReadResult(
      scenario: report.hasErrors ? nil : scenario,
      diagnostics: report.finished(in: files.yamlPath), spaces: spaces)
  }
}
