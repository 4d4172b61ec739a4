internal import IntegerProgramming
internal import Ledger
internal import Parking
internal import Plans
internal import Publishing
internal import Scenarios

/// The first step of a draw in public: the list is sealed, with the tickets of fair chances where they
/// are asked for, and nothing is given to anybody.
struct SealingRun {
  let scenarioOptions: ScenarioOptions
  let planning: PlanningOptions
  let lottery: LotteryOptions
  let screen: ScreenOptions
  /// The ledger of the rounds before, where one was named.
  let ledger: String?

  /// Reads, writes list and seal, and prints the fingerprint.
  func run() throws {
    let written = try ScenarioLoading(
      path: scenarioOptions.scenario, week: scenarioOptions.week, screen: screen
    ).valid()
    guard written.parking != nil else {
      throw Failure(code: ExitCodes.invalidScenario, message: Messages.noParking)
    }
    let scenario =
      try ledger.map { try LedgerAccess(path: $0, screen: screen).remembering(written, .writing) }
      ?? written
    let path = planning.path(of: scenario, named: scenarioOptions.name)
    let folder = PlanFolder(path: path)
    do {
      try SealedDraw.checkList(of: scenario)
      try folder.check(force: planning.force)
      let chances = try chances(scenario)
      let draw = try SealedDraw(
        sealing: scenario, lottery: chances?.lottery,
        language: screen.language ?? scenario.language,
        byteOrderMark: !planning.noByteOrderMark)
      try folder.write(draw.files, force: planning.force)
      show(draw, chances, scenario, path: path)
    } catch let error as SealError {
      throw Failure(code: ExitCodes.invalidScenario, message: error.message)
    } catch let error as PlanFolderError {
      throw Failure(code: ExitCodes.cannotCreate, message: error.message)
    }
  }

  /// The tickets, where they are asked for.
  private func chances(_ scenario: Scenario) throws -> FairChances? {
    guard let count = lottery.count else { return nil }
    let display = ProgressDisplay(
      planning.progress, quiet: screen.quiet, language: screen.messageLanguage, scenario: scenario)
    defer { display.clear() }
    let chances = try PlanSolving(
      scenario, planning: planning, cancellation: Cancellation(), progress: display.show
    ).fairChances(tickets: count)
    guard let chances else {
      throw Failure(code: ExitCodes.internalError, message: Messages.noTimeToSeal)
    }
    return chances
  }

  private func show(
    _ draw: SealedDraw, _ chances: FairChances?, _ scenario: Scenario, path: String
  ) {
    switch screen.format {
    case .json: if let seal = draw.files.last { Streams.output(seal.bytes) }
    case .table:
      if !screen.quiet {
        Streams.output(Messages.sealed(draw, scenario: scenario, path: path))
        if let chances { Streams.output(Messages.chances(chances)) }
      }
    }
    if !screen.quiet {
      Streams.message(Messages.written(path, draw.files.map(\.name))[screen.messageLanguage])
    }
  }
}
