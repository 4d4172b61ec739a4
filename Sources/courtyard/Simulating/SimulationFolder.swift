internal import Foundation
internal import IntegerProgramming
internal import Publishing
internal import Scenarios
internal import Simulation
internal import SimulationReports
internal import Synchronization

/// Where a simulation goes. Of a run that is replayed alone the plans of its weeks go there, too, each
/// as `courtyard plan` would have written it.
final class SimulationFolder: Sendable {
  /// The folder of the weekly plans.
  private static let plans = "plans"

  private let folder: PlanFolder
  private let kept = Mutex<[PlanFile]>([])
  private let failure = Mutex<String?>(nil)

  /// Names the folder.
  init(path: String, isReplay: Bool) {
    folder = PlanFolder(path: path, replacing: SimulationFiles.names + [Self.plans])
  }

  /// Where it is.
  var path: String { folder.path }

  /// The weekly plans that were kept, by name.
  var plans: [PlanFile] { kept.withLock { $0.sorted { $0.name < $1.name } } }

  /// Looks whether it may be written, before anything is simulated.
  func check(force: Bool) throws {
    try creating { () throws(PlanFolderError) in try folder.check(force: force) }
  }

  /// Writes the files, all or nothing.
  func write(_ files: [PlanFile], force: Bool) throws {
    if let reason = failure.withLock({ $0 }) {
      throw Failure(code: ExitCodes.internalError, message: Messages.solverFailed(reason))
    }
    try creating { () throws(PlanFolderError) in try folder.write(files, force: force) }
  }

  /// Keeps the plan of a week: `plans/<variant>/<week>/…`.
  func keep(_ week: SimulatedWeek, byteOrderMark: Bool, language: Language?) {
    do {
      let document = PlanDocument(
        plan: week.plan,
        provenance: Provenance(
          scenarioSHA256: try ScenarioDigest.sha256(of: week.scenario), seed: week.seed,
          solver: SolverIdentity.name, solverVersion: SolverIdentity.version,
          courtyardVersion: Courtyard.version),
        language: language ?? week.scenario.language)
      let files = FileSums.listing(
        try PlanFiles.files(
          of: document, scenario: week.scenario, byteOrderMark: byteOrderMark))
      let place = "\(Self.plans)/\(week.variant)/\(week.scenario.week)/"
      kept.withLock { kept in
        kept += files.map { PlanFile(name: place + $0.name, bytes: $0.bytes) }
      }
    } catch {
      failure.withLock { $0 = "\(error)" }
    }
  }

  private func creating(_ work: () throws(PlanFolderError) -> Void) throws {
    do throws(PlanFolderError) {
      try work()
    } catch {
      throw Failure(code: ExitCodes.cannotCreate, message: error.message)
    }
  }
}
