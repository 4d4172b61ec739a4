internal import GRDB
internal import Plans
internal import Scenarios

/// The last word on each duty that anything was reported of.
struct Outcomes {
  private struct Key: Hashable {
    var need: Need.ID
    var day: Day
    var start: Minutes
    var person: String
  }

  private var outcomes: [Key: DutyReport.Outcome] = [:]

  init(_ database: Database) throws {
    for row in try Row.fetchAll(database, sql: "SELECT * FROM report ORDER BY id") {
      let key = Key(
        need: row["need"], day: Day(number: row["day"]), start: row["start"],
        person: row["person"])
      outcomes[key] = Self.outcome(row["outcome"], replacement: row["replacement"])
    }
  }

  subscript(duty: LedgerDuty) -> DutyReport.Outcome? {
    outcomes[
      Key(
        need: duty.need, day: duty.day, start: duty.hours.lowerBound, person: duty.assignee.id)]
  }

  subscript(report: DutyReport) -> DutyReport.Outcome? {
    get { outcomes[Self.key(report)] }
    set { outcomes[Self.key(report)] = newValue }
  }

  private static func key(_ report: DutyReport) -> Key {
    Key(need: report.need, day: report.day, start: report.start, person: report.person)
  }

  /// The word in the ledger, as in a report.
  static func word(for outcome: DutyReport.Outcome) -> (word: String, replacement: String?) {
    switch outcome {
    case .done: ("done", nil)
    case .noShow: ("no-show", nil)
    case .lateCancel: ("late-cancel", nil)
    case .replaced(let id): ("replaced-by", id)
    }
  }

  private static func outcome(_ word: String, replacement: String?) -> DutyReport.Outcome {
    switch word {
    case "no-show": .noShow
    case "late-cancel": .lateCancel
    case "replaced-by": .replaced(by: replacement ?? "")
    default: .done
    }
  }
}
