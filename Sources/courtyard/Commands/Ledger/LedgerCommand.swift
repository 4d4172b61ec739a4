internal import ArgumentParser

/// `courtyard ledger`: what the courtyard remembers. Alone it shows the balances.
struct LedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger",
    abstract: "账本：结余、服务记录、等候轮数、已公布的计划。The ledger: balances, histories, rounds waited, plans.",
    subcommands: [
      LedgerBalancesCommand.self, LedgerHistoryCommand.self, LedgerWaitingCommand.self,
      LedgerPlansCommand.self, LedgerRecordCommand.self, LedgerExportCommand.self,
    ],
    defaultSubcommand: LedgerBalancesCommand.self)
}

/// What each person carries beside their share, and each household's turns.
struct LedgerBalancesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "balances",
    abstract: "每人超出或欠多少小时，每户轮了几次。Hours ahead or behind a person, turns a household.")

  @OptionGroup var file: LedgerFileOption
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    try LedgerView(file: file, screen: screen).show { history in
      [LedgerTables.balances(history), LedgerTables.turns(history)]
    }
  }
}

/// How long each vehicle has waited.
struct LedgerWaitingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waiting",
    abstract: "每辆车等了几轮，上一轮在哪个车位。Rounds waited and last space of each vehicle.")

  @OptionGroup var file: LedgerFileOption
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    try LedgerView(file: file, screen: screen).show { [LedgerTables.rounds($0)] }
  }
}

/// What somebody did, or who came to a home.
struct LedgerHistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "一位志愿者或一户的服务记录。The duties of a volunteer, or the turns and visits of a household.")

  @OptionGroup var file: LedgerFileOption
  @OptionGroup var screen: ScreenOptions

  @Option(help: ArgumentHelp("志愿者编号。A volunteer.", valueName: "id"))
  var volunteer: String?

  @Option(help: ArgumentHelp("户号。A household.", valueName: "id"))
  var household: String?

  func validate() throws {
    guard (volunteer == nil) != (household == nil) else {
      throw ValidationError(
        "请写 --volunteer 或 --household 之一。Give one of --volunteer and --household.")
    }
  }

  func run() throws {
    try LedgerView(file: file, screen: screen).show { history in
      let id = volunteer ?? household ?? ""
      guard
        let table = LedgerTables.duties(history, of: id, isHousehold: household != nil)
      else {
        throw Failure(code: ExitCodes.invalidScenario, message: LedgerMessages.unknownPerson(id))
      }
      return [table]
    }
  }
}
