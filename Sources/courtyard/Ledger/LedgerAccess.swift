internal import Ledger
internal import Plans
internal import Publishing
internal import Scenarios

/// Opens ledgers for commands and says what is in the way as commands do.
struct LedgerAccess {
  let path: String
  let screen: ScreenOptions

  /// Opens it.
  func store(_ access: LedgerStore.Access) throws -> LedgerStore {
    try LedgerAccess.mapped { () throws(LedgerError) in
      try LedgerStore(path: path, access: access)
    }
  }

  /// A scenario with what the ledger knows of earlier weeks.
  func remembering(_ scenario: Scenario, _ access: LedgerStore.Access) throws -> Scenario {
    let store = try store(access)
    try warnOfAnotherCourtyard(than: scenario.name, in: store)
    return try LedgerAccess.mapped { () throws(LedgerError) in
      try store.history().applied(to: scenario)
    }
  }

  /// What the ledger knows when a scenario's week begins, and the weeks with a published roster.
  func memory(
    for scenario: Scenario, _ access: LedgerStore.Access
  ) throws -> (memory: LedgerMemory, published: Set<Week>) {
    let store = try store(access)
    try warnOfAnotherCourtyard(than: scenario.name, in: store)
    let history = try LedgerAccess.mapped { () throws(LedgerError) in try store.history() }
    return (
      history.memory(for: scenario),
      Set(history.weeks.filter { $0.roster != nil }.map(\.week))
    )
  }

  /// Two courtyards in one ledger would mix up people with the same ids; a new name is no reason to
  /// stop.
  func warnOfAnotherCourtyard(than name: String, in store: LedgerStore) throws {
    let known = try LedgerAccess.mapped { () throws(LedgerError) in try store.courtyard() }
    guard let known, known != name, !screen.quiet else { return }
    Streams.message(LedgerMessages.otherCourtyard(known, name)[screen.messageLanguage])
  }

  /// Runs work on a ledger; its errors become those of a command.
  static func mapped<Value>(_ work: () throws(LedgerError) -> Value) throws -> Value {
    do throws(LedgerError) {
      return try work()
    } catch {
      throw Failure(
        code: error.isOfOutput ? ExitCodes.cannotCreate : ExitCodes.missingInput,
        message: error.message)
    }
  }
}

extension ProposedPlan {
  /// A written plan, as the ledger takes it.
  init(_ plan: WrittenPlan) {
    self.init(
      courtyard: plan.courtyard, week: plan.week, sha256: plan.sha256,
      files: plan.files.map { File(name: $0.name, sha256: $0.sha256) }, document: plan.document,
      signers: plan.signers.map { Signer(id: $0.id, name: $0.name) },
      signaturesNeeded: plan.signaturesNeeded, roster: LedgerRoster(plan),
      parking: LedgerParking(plan))
  }
}

extension LedgerRoster {
  /// The roster of a written plan; nil where it has none.
  init?(_ plan: WrittenPlan) {
    guard let duties = plan.duties, let members = plan.members else { return nil }
    self.init(
      members: members.map {
        Member(
          id: $0.line.volunteer, name: $0.name, share: $0.share,
          carriedOver: $0.line.carriedOver, isAbsent: $0.isAbsent)
      }, duties: duties.map { LedgerDuty($0, in: plan.week) }, memoryWeeks: plan.memoryWeeks)
  }
}

extension LedgerDuty {
  /// A duty of a written plan.
  init(_ line: WrittenPlan.DutyLine, in week: Week) {
    self.init(
      line.duty, in: week, needName: line.needName, name: line.name, home: line.home)
  }
}

extension LedgerParking {
  /// The allocation of a written plan; nil where it has none.
  init?(_ plan: WrittenPlan) {
    guard let vehicles = plan.vehicles else { return nil }
    self.init(
      given: vehicles.compactMap { line in
        line.space.map { Given(vehicle: line.vehicle, household: line.household, space: $0) }
      },
      waiting: vehicles.filter { $0.space == nil }.map {
        Waiting(vehicle: $0.vehicle, household: $0.household, roundsWaited: $0.roundsWaited)
      })
  }
}
