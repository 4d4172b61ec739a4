internal import IntegerProgramming
internal import Ledger
internal import Parking
internal import Planning
internal import Plans
internal import Publishing
internal import Rostering
internal import Scenarios

/// What `plan` and `roster` do with several weeks: read, look whether every folder may be written, solve all
/// weeks as one, check each of them, and only then write them.
struct WeeksRun {
  let scenarioOptions: ScenarioOptions
  let planning: PlanningOptions
  let pages: TemplateOptions
  let places: PlaceOptions
  let screen: ScreenOptions
  /// The ledger of the weeks before, where one was named.
  let ledger: String?
  let weeks: WeeksOptions
  /// Whether the parking allocation was asked for.
  let wantsParking: Bool

  /// Does it all.
  func run() throws {
    guard planning.supersedes == nil else {
      throw Failure(code: ExitCodes.usage, message: WeeksMessages.supersedes)
    }
    let written = try ScenarioLoading(
      path: scenarioOptions.scenario, week: scenarioOptions.week, screen: screen
    ).valid()
    let memory =
      try ledger.map {
        try LedgerAccess(path: $0, screen: screen).memory(for: written, .writing).memory
      } ?? LedgerMemory()
    if screen.verbose { Streams.message(Messages.counts(written)[screen.messageLanguage]) }
    let templates = try pages.load(besides: scenarioOptions.scenario)
    let shown = try places.shown(in: written)
    let folders = (0..<weeks.weeks).map {
      PlanFolder(path: path(of: written.week.advanced(by: $0)))
    }
    for folder in folders {
      try PlanningRun.creating { () throws(PlanFolderError) in
        try folder.check(force: planning.force)
      }
    }
    if written.hasWatches, !wantsParking, !screen.quiet {
      Streams.message(Messages.watchesNeedParking[screen.messageLanguage])
    }
    let interrupts = Interrupts(language: screen.messageLanguage, quiet: screen.quiet)
    let plan = try solve(written, memory, interrupts.cancellation)
    for week in plan.weeks { try PlanningRun.check(week.plan, of: week.scenario, screen) }

    let files = try plan.weeks.map { week in
      (
        week: week.plan.week,
        files: try PlanFiles.files(
          of: try document(of: week), scenario: week.scenario,
          byteOrderMark: !planning.noByteOrderMark,
          places: places.ids(in: week.scenario, shown: shown), templates: templates)
      )
    }
    let together = try WeeksFile.file(of: files, ahead: plan.ahead, goals: plan.goals)
    for (folder, week) in zip(folders, files) {
      try PlanningRun.creating { () throws(PlanFolderError) in
        try folder.write(FileSums.listing(week.files + [together]), force: planning.force)
      }
    }
    show(plan, together, written)
    try finish(plan, wasInterrupted: interrupts.cancellation.isCancelled)
  }

  private func path(of week: Week) -> String {
    "\(planning.out ?? "out/\(scenarioOptions.name)")/\(week)"
  }

  private func solve(
    _ written: Scenario, _ memory: LedgerMemory, _ cancellation: Cancellation
  ) throws -> WeeksPlan {
    let display = ProgressDisplay(
      planning.progress, quiet: screen.quiet, language: screen.messageLanguage, scenario: written)
    defer { display.clear() }
    let explain: (@Sendable (StrategyChoice) -> Void)? =
      screen.verbose
      ? { @Sendable (choice: StrategyChoice) in display.tell(Messages.strategies(choice)) } : nil
    let drawn = planning.seed?.number
    let planner = WeeksPlanner(
      written, memory: memory, weeks: weeks.weeks, ahead: weeks.ahead,
      options: PlannerOptions(
        seed: planning.seed(for: written.week), timeLimit: planning.timeLimit,
        strategy: planning.strategy, explain: explain, threads: planning.threads,
        cancellation: cancellation, progress: display.show),
      seed: { drawn ?? PlanningOptions.seed(of: $0) })
    do throws(PlanningError) {
      return try planner.plan(parking: wantsParking)
    } catch {
      throw Failure(error)
    }
  }

  private func document(of week: WeeksPlan.PlannedWeek) throws -> PlanDocument {
    var document = PlanDocument(
      plan: week.plan,
      provenance: Provenance(
        scenarioSHA256: try ScenarioDigest.sha256(of: week.scenario),
        seed: planning.seed(for: week.plan.week), solver: SolverIdentity.name,
        solverVersion: SolverIdentity.version, courtyardVersion: Courtyard.version),
      language: screen.language ?? week.scenario.language)
    let superseded = try SupersededPlan(folder: nil, ledger: ledger, screen: screen)
      .document(of: week.plan.week)
    if let superseded {
      document.revision = try SupersededPlan.reading { () throws(PlanReadingError) in
        try PlanRevision(superseding: superseded, by: week.plan, of: week.scenario)
      }
    }
    return document
  }

  // MARK: Telling

  private func show(_ plan: WeeksPlan, _ together: PlanFile, _ written: Scenario) {
    let language = screen.language ?? written.language
    switch screen.format {
    case .json: Streams.output(together.bytes)
    case .table:
      guard !screen.quiet else { break }
      for week in plan.weeks { Streams.output(WeeksMessages.week(week.plan)[language] + "\n") }
      if !plan.ahead.isEmpty { Streams.output(WeeksMessages.ahead(plan.ahead)[language] + "\n") }
      Streams.output(WeeksMessages.proof(plan.goals)[language] + "\n")
    }
    guard !screen.quiet else { return }
    for week in plan.weeks {
      Streams.message(
        Messages.written(path(of: week.plan.week), [PlanFiles.plan, WeeksFile.name, "…"])[
          screen.messageLanguage])
    }
  }

  private func finish(_ plan: WeeksPlan, wasInterrupted: Bool) throws {
    let language = screen.messageLanguage
    let shortfalls = plan.weeks.map { Shortfall(of: $0.plan, in: $0.scenario) }
    let isNothing = shortfalls.allSatisfy(\.isNothing)
    if !isNothing, !screen.quiet {
      Streams.message(
        Messages.leftWithout(
          needs: shortfalls.reduce(0) { $0 + $1.needs },
          vehicles: shortfalls.reduce(0) { $0 + $1.vehicles })[language])
    }
    if wasInterrupted {
      if !screen.quiet { Streams.message(Messages.interruptedEnd[language]) }
      throw ExitCodes.interrupted
    }
    if !isNothing { throw ExitCodes.leftWithout }
  }
}
