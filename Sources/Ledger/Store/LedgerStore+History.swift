internal import GRDB
internal import Plans
internal import Scenarios

extension LedgerStore {
  /// Reads everything that is in force, with what became of it.
  public func history() throws(LedgerError) -> LedgerHistory {
    try read { try Self.history($0) }
  }

  /// The same within a transaction.
  static func history(_ database: Database) throws -> LedgerHistory {
    let outcomes = try Outcomes(database)
    var weeks: [Week: LedgerHistory.PublishedWeek] = [:]
    for (week, plan, memory) in try plansInForce(database, with: "has_roster") {
      weeks[week, default: .init(week: week)].roster = LedgerRoster(
        members: try members(database, plan), duties: try duties(database, plan, outcomes),
        memoryWeeks: memory ?? 0)
    }
    for (week, plan, _) in try plansInForce(database, with: "has_parking") {
      weeks[week, default: .init(week: week)].parking = try parking(database, plan)
    }
    return LedgerHistory(weeks: Array(weeks.values))
  }

  /// The courtyard of the latest plan; nil where there is none.
  public func courtyard() throws(LedgerError) -> String? {
    try read { database in
      try String.fetchOne(database, sql: "SELECT courtyard FROM plan ORDER BY id DESC LIMIT 1")
    }
  }

  /// For each week the last plan published with a part.
  private static func plansInForce(
    _ database: Database, with part: String
  ) throws -> [(week: Week, plan: Int64, memory: Int?)] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT plan.week AS week, plan.id AS plan, plan.memory_weeks AS memory,
          max(publication.number)
        FROM publication JOIN signing ON signing.id = publication.signing
        JOIN plan ON plan.id = signing.plan
        WHERE plan.\(part) GROUP BY plan.monday ORDER BY plan.monday
        """
    ).compactMap { row in
      Week(row["week"] as String).map { ($0, row["plan"], row["memory"]) }
    }
  }

  private static func members(
    _ database: Database, _ plan: Int64
  ) throws -> [LedgerRoster.Member] {
    try Row.fetchAll(
      database, sql: "SELECT * FROM member WHERE plan = ? ORDER BY id", arguments: [plan]
    ).map {
      LedgerRoster.Member(
        id: $0["id"], name: $0["name"], share: $0["share"], carriedOver: $0["carried_over"],
        isAbsent: $0["absent"])
    }
  }

  private static func duties(
    _ database: Database, _ plan: Int64, _ outcomes: Outcomes
  ) throws -> [LedgerDuty] {
    try Row.fetchAll(
      database, sql: "SELECT * FROM duty WHERE plan = ? ORDER BY number", arguments: [plan]
    ).map { row in
      let isTurn = row["kind"] == "household"
      var duty = LedgerDuty(
        need: row["need"], needName: row["need_name"], day: Day(number: row["day"]),
        hours: row["start"]..<row["end"],
        assignee: isTurn ? .household(row["person"]) : .volunteer(row["person"]),
        name: row["name"], unit: row["unit"], home: row["home"])
      duty.outcome = outcomes[duty] ?? .done
      return duty
    }
  }

  private static func parking(_ database: Database, _ plan: Int64) throws -> LedgerParking {
    let given = try Row.fetchAll(
      database, sql: "SELECT * FROM space_given WHERE plan = ? ORDER BY vehicle", arguments: [plan])
    let waiting = try Row.fetchAll(
      database, sql: "SELECT * FROM vehicle_waiting WHERE plan = ? ORDER BY position",
      arguments: [plan])
    return LedgerParking(
      given: given.map {
        LedgerParking.Given(
          vehicle: $0["vehicle"], household: $0["household"], space: $0["space"])
      },
      waiting: waiting.map {
        LedgerParking.Waiting(
          vehicle: $0["vehicle"], household: $0["household"], roundsWaited: $0["rounds_waited"])
      })
  }
}
