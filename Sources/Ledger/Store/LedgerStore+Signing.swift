public import Foundation
internal import GRDB
internal import Plans
public import Scenarios

extension LedgerStore {
  /// Records a signature; the one that completes their number publishes the plan.
  ///
  /// Signatures are gathered for one plan at a time: while some are open for another plan of the
  /// same week with the same parts, this one is refused, unless it is to be signed instead.
  ///
  /// - Parameters:
  ///   - plan: what is signed.
  ///   - member: who signs.
  ///   - instead: whether signatures that are open for another plan of the week lapse.
  ///   - time: when.
  /// - Returns: who has signed, or why the signature does not count; then nothing was recorded.
  /// - Throws: where the ledger cannot be read or written.
  public func sign(
    _ plan: ProposedPlan, by member: Volunteer.ID, instead: Bool = false, at time: Date = Date()
  ) throws(LedgerError) -> SigningResult {
    guard plan.signers.contains(where: { $0.id == member }) else {
      return .refused(.notAMember(signers: plan.signers))
    }
    return try write { database in
      let desk = SigningDesk(database: database, plan: plan, time: Self.text(of: time))
      return try desk.sign(by: member, instead: instead)
    }
  }

  static func text(of time: Date) -> String {
    time.formatted(.iso8601)
  }
}

/// One signature, within its transaction.
private struct SigningDesk {
  let database: Database
  let plan: ProposedPlan
  let time: String

  /// Signatures being gathered, or gathered, for a plan.
  private struct Signing {
    var id: Int64
    var plan: Int64
    var isPublished: Bool
  }

  func sign(by member: Volunteer.ID, instead: Bool) throws -> SigningResult {
    let known = try Int64.fetchOne(
      database, sql: "SELECT id FROM plan WHERE sha256 = ?", arguments: [plan.sha256])
    let latest = try latestSignings()
    let inForce = latest.filter(\.isPublished)
    if let known, !latest.isEmpty, latest.allSatisfy({ $0.plan == known && $0.isPublished }) {
      return .refused(.alreadyPublished)
    }
    let open = latest.filter { !$0.isPublished }
    if !instead, let other = open.first(where: { $0.plan != known }) {
      return .refused(
        .anotherPlanIsOpen(
          signed: try signed(other.id, of: other.plan), files: try differences(from: other.plan)))
    }
    let planID = try known ?? add()
    let signing: Int64
    if let mine = open.first(where: { $0.plan == planID }), open.count == 1 {
      signing = mine.id
      if try hasSigned(member, signing) {
        return .refused(.alreadySigned(try state(signing, planID, supersedes: false)))
      }
    } else {
      try database.execute(sql: "INSERT INTO signing (plan) VALUES (?)", arguments: [planID])
      signing = database.lastInsertedRowID
    }
    try database.execute(
      sql: "INSERT INTO signature (signing, member, signed_at) VALUES (?, ?, ?)",
      arguments: [signing, member, time])
    let state = try state(signing, planID, supersedes: !inForce.isEmpty)
    if state.isPublished {
      try database.execute(
        sql: """
          INSERT INTO publication (signing, number, published_at)
          SELECT ?, coalesce(max(number), 0) + 1, ? FROM publication
          """, arguments: [signing, time])
    }
    return .signed(state)
  }

  /// The latest signing of each part of the week that this plan has, too.
  private func latestSignings() throws -> [Signing] {
    let parts = [
      plan.roster == nil ? nil : "has_roster", plan.parking == nil ? nil : "has_parking",
    ].compactMap(\.self)
    var signings = [Signing]()
    for part in parts {
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT signing.id AS id, signing.plan AS plan, publication.number IS NOT NULL AS published
          FROM signing JOIN plan ON plan.id = signing.plan
          LEFT JOIN publication ON publication.signing = signing.id
          WHERE plan.monday = ? AND plan.\(part)
          ORDER BY signing.id DESC
          """, arguments: [plan.week.monday.number])
      // The last one that is published counts besides the last one of all: it is what is superseded.
      for row in [rows.first, rows.first { $0["published"] }].compactMap(\.self) {
        let signing = Signing(id: row["id"], plan: row["plan"], isPublished: row["published"])
        if !signings.contains(where: { $0.id == signing.id }) { signings.append(signing) }
      }
    }
    return signings
  }

  private func hasSigned(_ member: Volunteer.ID, _ signing: Int64) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM signature WHERE signing = ? AND member = ?)",
      arguments: [signing, member]) ?? false
  }

  private func signed(_ signing: Int64, of planID: Int64) throws -> [ProposedPlan.Signer] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT signature.member AS id, signer.name AS name
        FROM signature JOIN signer ON signer.plan = ? AND signer.id = signature.member
        WHERE signature.signing = ? ORDER BY signature.id
        """, arguments: [planID, signing]
    ).map { ProposedPlan.Signer(id: $0["id"], name: $0["name"]) }
  }

  private func state(
    _ signing: Int64, _ planID: Int64, supersedes: Bool
  ) throws -> SigningState {
    let signed = try signed(signing, of: planID)
    let needed = max(0, plan.signaturesNeeded - signed.count)
    return SigningState(
      sha256: plan.sha256, signed: signed,
      missing: plan.signers.filter { signer in !signed.contains { $0.id == signer.id } },
      stillNeeded: needed, supersedes: supersedes && needed == 0)
  }

  /// The files that are not as in another plan.
  private func differences(from other: Int64) throws -> [String] {
    let rows = try Row.fetchAll(
      database, sql: "SELECT name, sha256 FROM plan_file WHERE plan = ?", arguments: [other])
    let theirs = Set(
      rows.map { ProposedPlan.File(name: $0["name"], sha256: $0["sha256"]) })
    let ours = Set(plan.files)
    return Set(theirs.symmetricDifference(ours).map(\.name)).sorted()
  }

  private func add() throws -> Int64 {
    try database.execute(
      sql: """
        INSERT INTO plan (sha256, courtyard, week, monday, signatures_needed, memory_weeks,
          has_roster, has_parking, document) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        plan.sha256, plan.courtyard, plan.week.description, plan.week.monday.number,
        plan.signaturesNeeded, plan.roster?.memoryWeeks, plan.roster != nil, plan.parking != nil,
        Data(plan.document),
      ])
    let id = database.lastInsertedRowID
    func insert(_ table: String, _ rows: [[(any DatabaseValueConvertible)?]]) throws {
      for row in rows {
        let marks = Array(repeating: "?", count: row.count + 1).joined(separator: ", ")
        try database.execute(
          sql: "INSERT INTO \(table) VALUES (\(marks))", arguments: StatementArguments([id] + row))
      }
    }
    try insert("plan_file", plan.files.map { [$0.name, $0.sha256] })
    try insert("signer", plan.signers.map { [$0.id, $0.name] })
    try insert(
      "member",
      (plan.roster?.members ?? []).map { [$0.id, $0.name, $0.share, $0.carriedOver, $0.isAbsent] })
    try insert(
      "duty",
      (plan.roster?.duties ?? []).enumerated().map { number, duty in
        [
          number, duty.need, duty.needName, duty.day.number, duty.hours.lowerBound,
          duty.hours.upperBound, duty.isTurn ? "household" : "volunteer", duty.assignee.id,
          duty.name, duty.unit, duty.home,
        ]
      })
    try insert(
      "space_given", (plan.parking?.given ?? []).map { [$0.vehicle, $0.household, $0.space] })
    try insert(
      "vehicle_waiting",
      (plan.parking?.waiting ?? []).enumerated().map { position, waiting in
        [position + 1, waiting.vehicle, waiting.household, waiting.roundsWaited]
      })
    return id
  }
}
