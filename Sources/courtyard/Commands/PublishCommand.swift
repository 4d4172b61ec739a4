internal import ArgumentParser
internal import Ledger
internal import Publishing
internal import Scenarios

/// `courtyard publish`: signs a written plan; enough signatures publish it.
struct PublishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "给写出的计划签字；签够人数即公布，记入账本。Sign a written plan; enough signatures publish it.",
    discussion: """
      不写 --sign 时只看谁签了、还差谁。Without --sign only tells who has signed and who may still.
      """)

  @Argument(
    help: ArgumentHelp("计划所在的文件夹。The folder of the plan.", valueName: "dir"))
  var folder: String

  @OptionGroup var file: LedgerFileOption
  @OptionGroup var screen: ScreenOptions

  @Option(help: ArgumentHelp("签字人的编号。Who signs.", valueName: "id"))
  var sign: String?

  @Flag(
    help: "别人已签了本周另一份计划时，改签这一份。Sign this plan instead of another of the week that is open.")
  var instead = false

  /// How far the plan is, as a program reads it.
  private struct Standing: Encodable {
    enum CodingKeys: String, CodingKey {
      case week, sha256, signed, missing, published, supersedes
      case stillNeeded = "still_needed"
    }

    var week: String
    var sha256: String
    var signed: [String]
    var missing: [String]
    var stillNeeded: Int
    var published: Bool
    var supersedes: Bool
  }

  func run() throws {
    let language = screen.messageLanguage
    try Failure.reporting(in: language) {
      let plan = ProposedPlan(try read())
      guard plan.signaturesNeeded > 0 else {
        throw Failure(code: ExitCodes.invalidScenario, message: LedgerMessages.noCommittee)
      }
      let state = try sign.map { try signed(plan, by: $0) } ?? looked(at: plan)
      switch screen.format {
      case .json:
        Streams.output(
          try JSONOutput.bytes(
            Standing(
              week: "\(plan.week)", sha256: state.sha256, signed: state.signed.map(\.id),
              missing: state.missing.map(\.id), stillNeeded: state.stillNeeded,
              published: state.isPublished, supersedes: state.supersedes)))
      case .table:
        if !screen.quiet {
          Streams.output(LedgerMessages.state(state, week: plan.week)[language] + "\n")
        }
      }
    }
  }

  private func read() throws -> WrittenPlan {
    do throws(PlanReadingError) {
      return try WrittenPlan.read(folder: folder)
    } catch {
      let message = error.message
      throw Failure(
        code: ExitCodes.missingInput,
        message: Bilingual(
          zh: "\(folder)：\(message.chinese)", en: "\(folder): \(message.english)"))
    }
  }

  private func signed(_ plan: ProposedPlan, by member: String) throws -> SigningState {
    let access = LedgerAccess(path: file.ledger, screen: screen)
    // Nobody's mistake makes a ledger.
    guard plan.signers.contains(where: { $0.id == member }) else {
      throw refused(.notAMember(signers: plan.signers), member)
    }
    let store = try access.store(.writing)
    try access.warnOfAnotherCourtyard(than: plan.courtyard, in: store)
    try warnOfAnotherCommittee(than: plan, in: store)
    let result = try LedgerAccess.mapped { () throws(LedgerError) in
      try store.sign(plan, by: member, instead: instead)
    }
    switch result {
    case .signed(let state): return state
    case .refused(let refusal): throw refused(refusal, member)
    }
  }

  /// Whoever edits the scenario chooses who signs; the others should see it.
  private func warnOfAnotherCommittee(than plan: ProposedPlan, in store: LedgerStore) throws {
    let last = try LedgerAccess.mapped { () throws(LedgerError) in try store.lastCommittee() }
    guard let last, !screen.quiet,
      last.ids != plan.signers.map(\.id) || last.signatures != plan.signaturesNeeded
    else { return }
    Streams.message(
      LedgerMessages.otherCommittee(last.ids, last.signatures)[screen.messageLanguage])
  }

  private func refused(_ refusal: SigningRefusal, _ member: String) -> Failure {
    Failure(
      code: ExitCodes.invalidScenario, message: LedgerMessages.refusal(refusal, of: member))
  }

  private func looked(at plan: ProposedPlan) throws -> SigningState {
    let access = LedgerAccess(path: file.ledger, screen: screen)
    let store = try access.store(.reading)
    let entry = try LedgerAccess.mapped { () throws(LedgerError) in try store.plans() }.last {
      $0.sha256 == plan.sha256 && $0.standing != .lapsed
    }
    let signed = entry?.signed ?? []
    return SigningState(
      sha256: plan.sha256, signed: signed,
      missing: plan.signers.filter { signer in !signed.contains { $0.id == signer.id } },
      stillNeeded: max(0, plan.signaturesNeeded - signed.count), supersedes: false)
  }
}
