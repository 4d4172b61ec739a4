internal import ArgumentParser
internal import Foundation
internal import ScenarioReading
internal import Scenarios

/// `courtyard check`: reads and validates, solves nothing.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "检查数据，一次列出所有问题。Read and validate; list every problem at once.")

  @OptionGroup var scenario: ScenarioOptions

  @Argument(
    help: ArgumentHelp(
      "一并检查的变动文件。Files of variants to check as well.", valueName: "variant"))
  var variants: [String] = []

  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let language = screen.messageLanguage
    try Failure.reporting(in: language) {
      let loading = ScenarioLoading(
        path: scenario.scenario, week: scenario.week, screen: screen)
      let result = try loading.read()
      let diagnostics =
        result.diagnostics + (try simulationDiagnostics(besides: result.diagnostics))
      let lanes = LaneWarnings(result, in: language)
      switch screen.format {
      case .json:
        let read = diagnostics.map { Problem($0, in: language) }
        Streams.output(try JSONOutput.bytes(read + lanes.problems))
      case .table:
        loading.tell(diagnostics)
        if !screen.quiet {
          for line in lanes.lines { Streams.message(line) }
          summarise(result.scenario, diagnostics, lanes, in: language)
        }
      }
      if diagnostics.contains(where: { $0.severity == .error }) { throw ExitCodes.invalidScenario }
    }
  }

  /// What is wrong with the everyday events and the variants, and was not found in the scenario itself.
  private func simulationDiagnostics(besides known: [Diagnostic]) throws -> [Diagnostic] {
    var told = Set(known)
    var found: [Diagnostic] = []
    for path in [nil] + variants.map(Optional.init) {
      do throws(ScenarioFileError) {
        let result = try VariantReader().read(
          at: scenario.scenario, variant: path, week: scenario.week)
        found += result.diagnostics.filter { told.insert($0).inserted }
      } catch {
        throw Failure(code: ExitCodes.missingInput, message: error.message)
      }
    }
    return found
  }

  private func summarise(
    _ scenario: Scenario?, _ diagnostics: [Diagnostic], _ lanes: LaneWarnings,
    in language: Language
  ) {
    if let scenario { Streams.output(Messages.counts(scenario)[language] + "\n") }
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors + lanes.problems.count
    Streams.output(Messages.problems(errors: errors, warnings: warnings)[language] + "\n")
  }
}
