public import Foundation
internal import GRDB
internal import Plans
public import Scenarios

/// Why a report cannot be recorded.
public enum ReportFault: Error, Hashable, Sendable {
  /// No plan of that week is published.
  case weekNotPublished(Week)
  /// The published plan has no such duty; those who have it at that time, by id.
  case noSuchDuty(planned: [String])
  /// The one who is said to have come instead is not in that week's plan.
  case unknownReplacement
}

/// What came of recording.
public enum RecordingResult: Hashable, Sendable {
  /// Everything is recorded; how many reports changed what was known.
  case recorded(changes: Int)
  /// Nothing is: what is wrong, by the report's index.
  case refused([Int: ReportFault])
}

extension LedgerStore {
  /// Records what became of duties: all of it or nothing.
  ///
  /// A later report about the same duty takes the place of an earlier one; one that says what is
  /// known already adds nothing.
  public func record(
    _ reports: [DutyReport], at time: Date = Date()
  ) throws(LedgerError) -> RecordingResult {
    let text = Self.text(of: time)
    return try write { database in
      let book = DutyBook(try Self.history(database))
      var faults: [Int: ReportFault] = [:]
      for (index, report) in reports.enumerated() {
        if let fault = book.fault(of: report) { faults[index] = fault }
      }
      guard faults.isEmpty else { return .refused(faults) }
      var known = try Outcomes(database)
      var changes = 0
      for report in reports where known[report] ?? .done != report.outcome {
        let (word, replacement) = Outcomes.word(for: report.outcome)
        try database.execute(
          sql: """
            INSERT INTO report (need, day, start, person, outcome, replacement, recorded_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            report.need, report.day.number, report.start, report.person, word, replacement, text,
          ])
        known[report] = report.outcome
        changes += 1
      }
      return .recorded(changes: changes)
    }
  }
}

/// The published duties, to look reports up in.
private struct DutyBook {
  private let rosters: [LedgerRoster]
  private let weeks: Set<Week>

  init(_ history: LedgerHistory) {
    let published = history.weeks.filter { $0.roster != nil }
    rosters = published.compactMap(\.roster)
    weeks = Set(published.map(\.week))
  }

  func fault(of report: DutyReport) -> ReportFault? {
    // A duty of Sunday's night may begin after its week, so all weeks are looked through.
    var planned: [String] = []
    for roster in rosters {
      let duties = roster.duties.filter {
        $0.need == report.need && $0.day == report.day && $0.hours.lowerBound == report.start
      }
      guard let duty = duties.first(where: { $0.assignee.id == report.person }) else {
        planned += duties.map(\.assignee.id)
        continue
      }
      guard case .replaced(let other) = report.outcome else { return nil }
      // Of households a plan names only those with a turn: any other may have come instead.
      let isKnown = duty.isTurn || roster.members.contains { $0.id == other }
      return isKnown && other != report.person ? nil : .unknownReplacement
    }
    let week = Week(containing: report.day)
    return weeks.contains(week) || !planned.isEmpty
      ? .noSuchDuty(planned: planned.sorted()) : .weekNotPublished(week)
  }
}
