internal import ArgumentParser
internal import Checking
internal import Publishing
internal import Scenarios

/// `courtyard verify`: checks a written plan without any solver.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "不用求解器，对照数据检查写出的计划。Check a written plan against the scenario, with no solver.")

  @OptionGroup var scenario: ScenarioOptions
  @OptionGroup var screen: ScreenOptions
  @OptionGroup var pages: TemplateOptions
  @OptionGroup var memory: LedgerOption

  @Argument(
    help: ArgumentHelp("计划所在的文件夹。The folder of the plan.", valueName: "dir"))
  var folder: String

  /// A finding as a program reads it.
  private struct Line: Encodable {
    var rule: String
    var text: String
  }

  func run() throws {
    let language = screen.messageLanguage
    try Failure.reporting(in: language) {
      let week = scenario.week ?? PlanReader.week(ofPlanIn: folder)
      let written = try ScenarioLoading(
        path: scenario.scenario, week: week, screen: screen
      ).valid()
      let courtyard = try EarlierWeeks(of: folder, ledger: memory.ledger, screen: screen)
        .remembered(in: written)
      if let findings = try reading({ () throws(PlanReadingError) in
        try PlanReader(courtyard).readSeal(folder: folder)
      }) {
        try report(
          findings.map { Line(rule: $0.rule, text: $0.text(in: language)) },
          sound: Messages.sealVerified(folder), in: language)
        return
      }
      let templates = try pages.load(besides: scenario.scenario)
      let reading = try reading { () throws(PlanReadingError) in
        try PlanReader(courtyard, templates: templates).read(folder: folder)
      }
      let files = reading.findings.map {
        Line(rule: $0.rule, text: $0.text(in: language))
      }
      let rules = PlanChecker(courtyard).findings(in: reading.document.plan).map {
        Line(rule: $0.rule.rawValue, text: $0.text(in: language))
      }
      try report(files + rules, sound: Messages.verified(folder), in: language)
    }
  }

  private func reading<Value>(_ read: () throws(PlanReadingError) -> Value) throws -> Value {
    do throws(PlanReadingError) {
      return try read()
    } catch {
      let message = error.message
      throw Failure(
        code: ExitCodes.missingInput,
        message: Bilingual(
          zh: "\(folder)：\(message.chinese)", en: "\(folder): \(message.english)"))
    }
  }

  private func report(
    _ findings: [Line], sound: Bilingual, in language: Language
  ) throws {
    switch screen.format {
    case .json: Streams.output(try JSONOutput.bytes(findings))
    case .table:
      for finding in findings { Streams.output(finding.text + "\n") }
      if findings.isEmpty {
        if !screen.quiet { Streams.output(sound[language] + "\n") }
      } else if !screen.quiet {
        Streams.message(Messages.notVerified(findings.count)[language])
      }
    }
    if !findings.isEmpty { throw ExitCodes.planIsWrong }
  }
}
