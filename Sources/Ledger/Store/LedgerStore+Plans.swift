internal import Foundation
internal import GRDB
public import Scenarios

extension LedgerStore {
  /// Lists the plans that anybody has signed, by week, then in the order of signing.
  public func plans() throws(LedgerError) -> [PlanEntry] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT signing.id AS signing, plan.id AS plan, plan.week, plan.sha256, plan.has_roster,
            plan.has_parking, plan.signatures_needed, publication.number, publication.published_at
          FROM signing JOIN plan ON plan.id = signing.plan
          LEFT JOIN publication ON publication.signing = signing.id
          ORDER BY plan.monday, signing.id
          """)
      return try rows.compactMap { row in
        guard let week = Week(row["week"] as String) else { return nil }
        let others = rows.filter { $0["week"] as String == row["week"] as String }
        let signed = try Row.fetchAll(
          database,
          sql: """
            SELECT signature.member AS id, signer.name AS name
            FROM signature JOIN signer ON signer.plan = ? AND signer.id = signature.member
            WHERE signature.signing = ? ORDER BY signature.id
            """, arguments: [row["plan"] as Int64, row["signing"] as Int64])
        return PlanEntry(
          week: week, sha256: row["sha256"], hasRoster: row["has_roster"],
          hasParking: row["has_parking"], standing: Self.standing(of: row, among: others),
          signed: signed.map { ProposedPlan.Signer(id: $0["id"], name: $0["name"]) },
          signaturesNeeded: row["signatures_needed"], publishedAt: row["published_at"])
      }
    }
  }

  /// Who could sign the plan published last, and how many had to; nil where none is published.
  public func lastCommittee() throws(LedgerError) -> (ids: [Volunteer.ID], signatures: Int)? {
    try read { database in
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT plan.id, plan.signatures_needed FROM publication
          JOIN signing ON signing.id = publication.signing JOIN plan ON plan.id = signing.plan
          ORDER BY publication.number DESC LIMIT 1
          """)
      guard let row else { return nil }
      let ids = try String.fetchAll(
        database, sql: "SELECT id FROM signer WHERE plan = ? ORDER BY id",
        arguments: [row["id"] as Int64])
      return (ids, row["signatures_needed"])
    }
  }

  /// The bytes of `plan.json` of a plan, by the first characters of its fingerprint.
  ///
  /// - Returns: the document; nil where no plan, or more than one, begins so.
  public func document(ofPlan prefix: String) throws(LedgerError) -> [UInt8]? {
    try read { database in
      // Hexadecimal digits only, so that nothing in it is a wildcard.
      guard !prefix.isEmpty, prefix.allSatisfy(\.isHexDigit) else { return nil }
      let found = try Data.fetchAll(
        database, sql: "SELECT document FROM plan WHERE sha256 LIKE ? || '%' LIMIT 2",
        arguments: [prefix.lowercased()])
      return found.count == 1 ? found.first.map(Array.init) : nil
    }
  }

  /// The bytes of `plan.json` of the roster that is in force for a week; nil where none is published.
  public func publishedRoster(of week: Week) throws(LedgerError) -> [UInt8]? {
    try read { database in
      try Data.fetchOne(
        database,
        sql: """
          SELECT plan.document FROM publication
          JOIN signing ON signing.id = publication.signing JOIN plan ON plan.id = signing.plan
          WHERE plan.week = ? AND plan.has_roster ORDER BY publication.number DESC LIMIT 1
          """, arguments: [week.description]
      ).map(Array.init)
    }
  }

  private static func standing(of row: Row, among others: [Row]) -> PlanEntry.Standing {
    let parts = ["has_roster", "has_parking"].filter { row[$0] }
    guard let number = row["number"] as Int? else {
      let isLatest = parts.allSatisfy { part in
        !others.contains { $0[part] && $0["signing"] as Int64 > row["signing"] }
      }
      return isLatest ? .open : .lapsed
    }
    let left = parts.filter { part in
      !others.contains { other in
        other[part] && (other["number"] as Int?).map { $0 > number } ?? false
      }
    }
    if left.isEmpty { return .superseded }
    return left.count == parts.count ? .inForce : .partlySuperseded
  }
}
