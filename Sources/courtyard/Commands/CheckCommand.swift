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
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let language = screen.messageLanguage
    try Failure.reporting(in: language) {
      let loading = ScenarioLoading(
        path: scenario.scenario, week: scenario.week, screen: screen)
      let result = try loading.read()
      let lanes = LaneWarnings(result, in: language)
      switch screen.format {
      case .json:
        let read = result.diagnostics.map { Problem($0, in: language) }
        Streams.output(try JSONOutput.bytes(read + lanes.problems))
      case .table:
        loading.tell(result.diagnostics)
        if !screen.quiet {
          for line in lanes.lines { Streams.message(line) }
          summarise(result, lanes, in: language)
        }
      }
      if result.scenario == nil { throw ExitCodes.invalidScenario }
    }
  }

  private func summarise(_ result: ReadResult, _ lanes: LaneWarnings, in language: Language) {
    if let scenario = result.scenario {
      Streams.output(Messages.counts(scenario)[language] + "\n")
    }
    let warnings = result.warnings.count + lanes.problems.count
    Streams.output(
      Messages.problems(errors: result.errors.count, warnings: warnings)[language] + "\n")
  }
}
