internal import ArgumentParser
internal import Ledger
internal import ScenarioReading
internal import Scenarios

/// Records what really happened.
struct LedgerRecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "记下实际情况：缺席、临时取消、由谁代替。Record what really happened to duties.",
    discussion: """
      REPORT.csv 的列：日期,开始,事项编号,人员编号,结果。可以在 roster.csv 上加一列“结果”，没写的算完成。
      The columns: date,start,need_id,person_id,outcome. Add the last to roster.csv; an empty one is done.
      """)

  @Argument(
    help: ArgumentHelp("执行情况表。The report.", valueName: "report.csv"))
  var report: String

  @OptionGroup var file: LedgerFileOption
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let language = screen.messageLanguage
    try Failure.reporting(in: language) {
      let lines = try read(in: language)
      let store = try LedgerAccess(path: file.ledger, screen: screen).store(.reading)
      let result = try LedgerAccess.mapped { () throws(LedgerError) in
        try store.record(lines.map(\.report))
      }
      switch result {
      case .recorded(let changes):
        if !screen.quiet {
          Streams.message(LedgerMessages.recorded(lines.count, changes: changes)[language])
        }
      case .refused(let faults):
        for (index, fault) in faults.sorted(by: { $0.key < $1.key }) {
          let line = lines[index]
          let (rule, message) = LedgerMessages.fault(fault, of: line.report)
          let word = Diagnostic.Severity.error.word[language]
          let colon = language == .chinese ? "：" : ": "
          Streams.message(
            "\(report):\(line.line):\(line.column): \(word)\(colon)[\(rule)] \(message[language])")
        }
        throw Failure(code: ExitCodes.invalidScenario, message: LedgerMessages.reportRefused)
      }
    }
  }

  private func read(in language: Language) throws -> [ReportReader.Line] {
    let (lines, diagnostics) = try readFile()
    for diagnostic in diagnostics { Streams.message(diagnostic.rendered(in: language)) }
    guard !diagnostics.contains(where: { $0.severity == .error }) else {
      throw Failure(code: ExitCodes.invalidScenario, message: LedgerMessages.reportRefused)
    }
    return lines
  }

  private func readFile() throws -> (lines: [ReportReader.Line], diagnostics: [Diagnostic]) {
    do throws(ScenarioFileError) {
      return try ReportReader().read(at: report)
    } catch {
      throw Failure(code: ExitCodes.missingInput, message: error.message)
    }
  }
}
