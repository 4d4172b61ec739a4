internal import ScenarioReading
internal import Scenarios

/// Reads the scenario of a command and tells what is wrong with it.
struct ScenarioLoading {
  let path: String
  let week: Week?
  let screen: ScreenOptions

  /// What was read, valid or not.
  func read() throws -> ReadResult {
    do throws(ScenarioFileError) {
      return try ScenarioReader().read(at: path, week: week)
    } catch {
      throw Failure(code: ExitCodes.missingInput, message: error.message)
    }
  }

  /// The scenario, after its problems have been told.
  func valid() throws -> Scenario {
    let result = try read()
    tell(result.diagnostics)
    guard let scenario = result.scenario else {
      throw Failure(code: ExitCodes.invalidScenario, message: Messages.invalid)
    }
    return scenario
  }

  /// Prints problems on standard error; with `--quiet` the errors only.
  func tell(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics where !screen.quiet || diagnostic.severity == .error {
      Streams.message(diagnostic.rendered(in: screen.messageLanguage))
    }
  }
}
