/// An instance: a scenario, a history and the weeks in order, as `n030w4_1_6-2-9-1` names them.
public struct INRC2Instance: Sendable {
  /// The name.
  public let name: String
  /// What stays the same.
  public let scenario: INRC2Scenario
  /// Where the nurses stand at the beginning.
  public let history: INRC2History
  /// The weeks, in order.
  public let weeks: [INRC2Week]

  init(name: String, scenario: INRC2Scenario, history: INRC2History, weeks: [INRC2Week]) {
    self.name = name
    self.scenario = scenario
    self.history = history
    self.weeks = weeks
  }

  /// Reads an instance.
  ///
  /// - Parameters:
  ///   - name: the dataset, the number of the history and those of the week files.
  ///   - data: the folder that has a folder for each dataset.
  /// - Throws: ``BenchmarkFileError`` where a file is missing or not as it should be.
  public init(name: String, data: String) throws(BenchmarkFileError) {
    let parts = name.split(separator: "_")
    guard parts.count == 3 else {
      throw BenchmarkFileError(
        file: name, line: nil, complaint: "an instance is called dataset_history_weeks")
    }
    let (dataset, folder) = (parts[0], "\(data)/\(parts[0])")
    let scenario = try INRC2Scenario(file: "\(folder)/Sc-\(dataset).txt")
    self.name = name
    self.scenario = scenario
    history = try INRC2History(
      file: "\(folder)/H0-\(dataset)-\(parts[1]).txt", scenario: scenario)
    var weeks: [INRC2Week] = []
    for number in parts[2].split(separator: "-") {
      weeks.append(
        try INRC2Week(file: "\(folder)/WD-\(dataset)-\(number).txt", scenario: scenario))
    }
    guard weeks.count == scenario.weeks else {
      throw BenchmarkFileError(
        file: name, line: nil, complaint: "\(weeks.count) weeks instead of \(scenario.weeks)")
    }
    self.weeks = weeks
  }
}
