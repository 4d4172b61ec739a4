internal import Checking
internal import Foundation
internal import IntegerProgramming
internal import Ledger
internal import Parking
internal import Plans
internal import Publishing
internal import Rostering
internal import Scenarios

/// What `plan`, `roster` and `parking` do: read, look whether the output may be written, solve,
/// check, write, print, in this order, so that nothing is lost and nobody waits in vain.
struct PlanningRun {
  let scenarioOptions: ScenarioOptions
  let planning: PlanningOptions
  /// What pages are made with.
  let pages: TemplateOptions
  /// Which grids and yards get files of their own; nil where none may be asked for.
  var places: PlaceOptions?
  let screen: ScreenOptions
  /// The ledger of the weeks before, where one was named.
  let ledger: String?
  /// Whether the duty roster was asked for.
  let wantsRoster: Bool
  /// Whether the parking allocation was asked for.
  let wantsParking: Bool
  /// Whether the draw is made in public, from the list that was sealed in the same folder.
  var isDrawnInPublic = false
  /// Whether a fair lottery decides in place of ranks.
  var lottery: LotteryOptions?

  /// Does it all.
  func run() throws {
    let written = try ScenarioLoading(
      path: scenarioOptions.scenario, week: scenarioOptions.week, screen: screen
    ).valid()
    guard wantsRoster || written.parking != nil else {
      throw Failure(code: ExitCodes.invalidScenario, message: Messages.noParking)
    }
    let scenario =
      try ledger.map { try LedgerAccess(path: $0, screen: screen).remembering(written, .writing) }
      ?? written
    if screen.verbose { Streams.message(Messages.counts(scenario)[screen.messageLanguage]) }
    // Before anything is solved: a template that cannot be used would spoil it all in the end.
    let templates = try pages.load(besides: scenarioOptions.scenario)
    let shown = try places?.shown(in: scenario)
    let path = planning.path(of: scenario, named: scenarioOptions.name)
    let folder = PlanFolder(path: path)
    let sealed = isDrawnInPublic ? try seal(in: path, for: scenario) : nil
    // A folder that holds nothing but the seal is the one that was meant.
    let mayReplace = planning.force || sealed != nil && folder.holdsOnly(SealedDraw.fileNames)
    try Self.creating { () throws(PlanFolderError) in try folder.check(force: mayReplace) }
    let superseded = try SupersededPlan(
      folder: planning.supersedes, ledger: ledger, screen: screen
    ).document(of: scenario.week)

    if wantsRoster, scenario.hasWatches, !wantsParking, !screen.quiet {
      Streams.message(Messages.watchesNeedParking[screen.messageLanguage])
    }
    let interrupts = Interrupts(language: screen.messageLanguage, quiet: screen.quiet)
    let method = try method(sealed)
    let plan = try solve(scenario, by: method, interrupts.cancellation)
    try Self.check(plan, of: scenario, screen)
    var document = PlanDocument(
      plan: plan,
      provenance: Provenance(
        scenarioSHA256: try ScenarioDigest.sha256(of: scenario),
        seed: planning.seed(for: scenario.week), solver: SolverIdentity.name,
        solverVersion: SolverIdentity.version, courtyardVersion: Courtyard.version,
        sealSHA256: sealed?.sha256),
      language: screen.language ?? scenario.language)
    if let superseded {
      document.revision = try SupersededPlan.reading {
        () throws(PlanReadingError) in
        try PlanRevision(superseding: superseded, by: plan, of: scenario)
      }
    }
    var files = try PlanFiles.files(
      of: document, scenario: scenario, byteOrderMark: !planning.noByteOrderMark,
      places: places?.ids(in: scenario, shown: shown) ?? [], templates: templates)
    if let sealed, let parking = plan.parking {
      let seed = planning.seed(for: scenario.week)
      files += sealed.files + [sealed.drawn(parking, of: scenario, seed: seed)]
      if !screen.quiet, screen.format == .table {
        let told = Messages.drawnFrom(sealed, seed: seed, ticket: parking.lottery?.drawn)
        Streams.output(told[document.language] + "\n\n")
      }
    }
    files = FileSums.listing(files)
    try Self.creating { () throws(PlanFolderError) in
      try folder.write(files, force: mayReplace)
    }
    show(document, files, scenario, place: shown, path: path)
    try finish(plan, scenario, wasInterrupted: interrupts.cancellation.isCancelled)
  }

  /// What was sealed, after everything about it was found to be as it was published.
  private func seal(in path: String, for scenario: Scenario) throws -> SealedDraw {
    do throws(SealError) {
      let sealed = try SealedDraw(folder: path, for: scenario)
      if let digits = planning.seed, digits.hasLeadingZeros, !screen.quiet {
        Streams.message(Messages.leadingZeros(digits)[screen.messageLanguage])
      }
      return sealed
    } catch {
      throw failure(error)
    }
  }

  // MARK: Solving

  /// What decides who has a space: what was sealed, otherwise what is asked for.
  private func method(_ sealed: SealedDraw?) throws -> DrawMethod {
    guard let sealed else {
      return lottery?.count.map { .tickets(atMost: $0) } ?? .ranks
    }
    guard let tickets = sealed.lottery else {
      guard lottery?.count == nil else { throw failure(.noTickets) }
      return .ranks
    }
    if let asked = lottery?.tickets, asked < tickets.tickets.count {
      throw failure(.otherTickets(sealed: tickets.tickets.count))
    }
    return .sealed(tickets)
  }

  private func failure(_ error: SealError) -> Failure {
    Failure(code: ExitCodes.invalidScenario, message: error.message)
  }

  private func solve(
    _ scenario: Scenario, by method: DrawMethod, _ cancellation: Cancellation
  ) throws -> Plan {
    let display = ProgressDisplay(
      planning.progress, quiet: screen.quiet, language: screen.messageLanguage, scenario: scenario)
    defer { display.clear() }
    let explain: (@Sendable (StrategyChoice) -> Void)? =
      screen.verbose
      ? { @Sendable (choice: StrategyChoice) in display.tell(Messages.strategies(choice)) } : nil
    let plan = try PlanSolving(
      scenario, planning: planning, drawing: method,
      explain: explain,
      cancellation: cancellation,
      progress: display.show
    ).plan(roster: wantsRoster, parking: wantsParking)
    if method != .ranks, plan.parking?.lottery == nil, !screen.quiet {
      display.clear()
      Streams.message(Messages.noTimeForTickets[screen.messageLanguage])
    }
    return plan
  }

  /// Nothing is written that the independent checker does not accept.
  static func check(_ plan: Plan, of scenario: Scenario, _ screen: ScreenOptions) throws {
    let findings = PlanChecker(scenario).findings(in: plan)
    guard !findings.isEmpty else { return }
    for finding in findings {
      Streams.message(finding.text(in: screen.messageLanguage))
    }
    throw Failure(code: ExitCodes.internalError, message: Messages.checkFailed)
  }

  static func creating(_ work: () throws(PlanFolderError) -> Void) throws {
    do throws(PlanFolderError) {
      try work()
    } catch {
      throw Failure(code: ExitCodes.cannotCreate, message: error.message)
    }
  }

  // MARK: Telling

  private func show(
    _ document: PlanDocument, _ files: [PlanFile], _ scenario: Scenario,
    place: String?, path: String
  ) {
    switch screen.format {
    case .json:
      if let file = files.first(where: { $0.name == PlanFiles.plan }) { Streams.output(file.bytes) }
    case .table:
      if !screen.quiet {
        Streams.output(
          PlanScreen(
            document, scenario: scenario, place: place, language: document.language,
            width: Streams.width
          ).text)
      }
    }
    let language = screen.messageLanguage
    if screen.verbose {
      for goal in document.goals {
        Streams.message(
          Messages.goalDone(
            goal.name, status: goal.status.rawValue, seconds: String(format: "%.3f", goal.seconds)
          )[language])
      }
    }
    if !screen.quiet {
      Streams.message(
        Messages.written(path, PlaceFiles.gathered(files.map(\.name)))[language])
    }
  }

  private func finish(_ plan: Plan, _ scenario: Scenario, wasInterrupted: Bool) throws {
    let language = screen.messageLanguage
    let shortfall = Shortfall(of: plan, in: scenario)
    if !shortfall.isNothing, !screen.quiet {
      Streams.message(
        Messages.leftWithout(needs: shortfall.needs, vehicles: shortfall.vehicles)[language])
    }
    if wasInterrupted {
      if !screen.quiet { Streams.message(Messages.interruptedEnd[language]) }
      throw ExitCodes.interrupted
    }
    if !shortfall.isNothing { throw ExitCodes.leftWithout }
  }
}
