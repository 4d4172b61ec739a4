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

  /// A problem as a program reads it.
  private struct Problem: Encodable {
    var file: String
    var line: Int
    var column: Int
    var severity: String
    var rule: String
    var message: String
    var advice: String?
  }

  func run() throws {
    let language = screen.messageLanguage
    try Failure.reporting(in: language) {
      let loading = ScenarioLoading(
        path: scenario.scenario, week: scenario.week, screen: screen)
      let result = try loading.read()
      switch screen.format {
      case .json: Streams.output(try json(result.diagnostics, in: language))
      case .table:
        loading.tell(result.diagnostics)
        if !screen.quiet { summarise(result, in: language) }
      }
      if result.scenario == nil { throw ExitCodes.invalidScenario }
    }
  }

  private func summarise(_ result: ReadResult, in language: Language) {
    if let scenario = result.scenario {
      Streams.output(Messages.counts(scenario)[language] + "\n")
    }
    let errors = result.diagnostics.count { $0.severity == .error }
    Streams.output(
      Messages.problems(errors: errors, warnings: result.diagnostics.count - errors)[language]
        + "\n")
  }

  private func json(_ diagnostics: [Diagnostic], in language: Language) throws -> [UInt8] {
    let problems = diagnostics.map { diagnostic in
      Problem(
        file: diagnostic.file, line: diagnostic.line, column: diagnostic.column,
        severity: diagnostic.severity.rawValue, rule: diagnostic.rule.rawValue,
        message: diagnostic.message[language], advice: diagnostic.advice?[language])
    }
    return try JSONOutput.bytes(problems)
  }
}
