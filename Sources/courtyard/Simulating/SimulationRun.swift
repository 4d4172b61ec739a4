internal import Foundation
internal import IntegerProgramming
internal import Ledger
internal import Plans
internal import Publishing
internal import Scenarios
internal import Simulation
internal import SimulationReports

/// What `simulate` does: read, look whether the output may be written, simulate, write, print.
struct SimulationRun {
  let scenarioOptions: ScenarioOptions
  /// The files of the variants.
  let variants: [String]
  let simulation: SimulationOptions
  let screen: ScreenOptions
  /// The ledger of the weeks before, where one was named.
  let ledger: String?

  /// Does it all.
  func run() throws {
    var variants = try VariantLoading(scenarioOptions: scenarioOptions, screen: screen)
      .valid(variants)
    if simulation.isWithoutEvents {
      for index in variants.indices { variants[index].events = [] }
    }
    let folder = SimulationFolder(
      path: simulation.out ?? "out/\(scenarioOptions.name)/simulation", isReplay: isReplay)
    try folder.check(force: simulation.force)
    let interrupts = Interrupts(language: screen.messageLanguage, quiet: screen.quiet)
    let results = try simulate(variants, folder: folder, interrupts.cancellation)
    let language = screen.language ?? variants[0].stages[0].scenario.language
    var files = try SimulationFiles.files(
      of: results, language: language, byteOrderMark: !simulation.noByteOrderMark)
    files += folder.plans
    try folder.write(files, force: simulation.force)
    try show(results, files, language: language, path: folder.path)
    if interrupts.cancellation.isCancelled {
      if !screen.quiet {
        Streams.message(
          SimulationMessages.interrupted(results.variants.map(\.runs.count).min() ?? 0)[
            screen.messageLanguage])
      }
      throw ExitCodes.interrupted
    }
  }

  private var isReplay: Bool { simulation.onlyRun != nil }

  // MARK: Simulating

  private func simulate(
    _ variants: [Variant], folder: SimulationFolder, _ cancellation: Cancellation
  ) throws -> SimulationResults {
    let first = variants[0].stages[0].scenario
    let settings = SimulationSettings(
      firstWeek: first.week, weeks: simulation.weeks, warmUp: simulation.warmUp,
      seed: simulation.seed, timeLimit: simulation.timeLimit ?? .infinity,
      effort: simulation.effort, ahead: simulation.ahead,
      threads: simulation.threads, history: try history(of: first), cancellation: cancellation)
    let simulator = Simulator(variants, settings: settings)
    let display = SimulationProgressDisplay(
      simulation.progress, quiet: screen.quiet, language: screen.messageLanguage)
    defer { display.clear() }
    let names = PlanNames(first, language: screen.messageLanguage)
    let isTold = isReplay && screen.verbose
    @Sendable func observe(_ week: SimulatedWeek) {
      guard isReplay else { return }
      folder.keep(week, byteOrderMark: !simulation.noByteOrderMark, language: screen.language)
      guard isTold else { return }
      display.clear()
      IncidentWords(names: names).lines(of: week).forEach(Streams.message)
    }
    func results(_ runs: ClosedRange<Int>) throws -> SimulationResults {
      do throws(SimulationError) {
        return try simulator.results(runs: runs, progress: display.show, observe: observe)
      } catch {
        display.clear()
        throw Failure(error)
      }
    }
    if let only = simulation.onlyRun { return try results(only...only) }
    var all = try results(1...simulation.runs)
    guard let precision = simulation.precision.flatMap(Precision.init(relative:)) else {
      return all
    }
    var done = simulation.runs
    while !cancellation.isCancelled {
      let more = min(precision.runsNeeded(by: all), simulation.mostRuns, 2 * done) - done
      guard more > 0 else { break }
      if !screen.quiet {
        display.clear()
        Streams.message(
          SimulationMessages.goesOn(done: done, until: done + more)[screen.messageLanguage])
      }
      all.add(try results(done + 1...done + more))
      done += more
    }
    if !screen.quiet, !precision.isReached(by: all) {
      display.clear()
      Streams.message(SimulationMessages.notPrecise(runs: done)[screen.messageLanguage])
    }
    return all
  }

  private func history(of scenario: Scenario) throws -> LedgerHistory {
    guard let ledger else { return LedgerHistory() }
    let access = LedgerAccess(path: ledger, screen: screen)
    let store = try access.store(.reading)
    try access.warnOfAnotherCourtyard(than: scenario.name, in: store)
    return try LedgerAccess.mapped { () throws(LedgerError) in try store.history() }
  }

  // MARK: Telling

  private func show(
    _ results: SimulationResults, _ files: [PlanFile], language: Language, path: String
  ) throws {
    switch screen.format {
    case .json:
      if let record = files.first(where: { $0.name == SimulationFiles.record }) {
        Streams.output(record.bytes)
      }
    case .table:
      if !screen.quiet {
        Streams.output(
          SimulationScreen(results, language: language, width: Streams.width).text)
      }
    }
    if !screen.quiet {
      Streams.message(
        Messages.written(path, files.map(\.name).filter { !$0.contains("/") })[
          screen.messageLanguage])
    }
  }
}
