internal import ArgumentParser
internal import Ledger
internal import Scenarios

/// Which plans were signed, and where each stands.
struct LedgerPlansCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plans",
    abstract: "签过字的计划，谁签的，是否公布。The plans that were signed, by whom, and where each stands.")

  @OptionGroup var file: LedgerFileOption
  @OptionGroup var screen: ScreenOptions

  @Option(
    help: ArgumentHelp(
      "输出这份计划的 plan.json（指纹的开头即可）。Print plan.json of the plan whose fingerprint begins so.",
      valueName: "sha256"))
  var show: String?

  func run() throws {
    try Failure.reporting(in: screen.messageLanguage) {
      let store = try LedgerAccess(path: file.ledger, screen: screen).store(.reading)
      if let show {
        let document = try LedgerAccess.mapped { () throws(LedgerError) in
          try store.document(ofPlan: show)
        }
        guard let document else {
          throw Failure(
            code: ExitCodes.invalidScenario, message: LedgerMessages.unknownPlan(show))
        }
        Streams.output(document)
        return
      }
      let plans = try LedgerAccess.mapped { () throws(LedgerError) in try store.plans() }
      try LedgerView(file: file, screen: screen).print([LedgerTables.plans(plans)])
    }
  }
}
