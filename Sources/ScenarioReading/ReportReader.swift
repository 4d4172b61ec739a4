public import Scenarios

/// Reads what a committee writes down of a week that is over: one row a duty.
public struct ReportReader: Sendable {
  /// A row and where it stands.
  public struct Line: Hashable, Sendable {
    /// What it says.
    public let report: DutyReport
    /// The line of the file, from 1.
    public let line: Int
    /// The character in the line, from 1.
    public let column: Int
  }

  /// Creates a reader.
  public init() {}

  /// Reads a CSV file as `docs/ledger.md` describes it.
  ///
  /// - Parameter path: the file.
  /// - Returns: the rows, and what is wrong with the file; no rows count where anything is an error.
  /// - Throws: `ScenarioFileError` where the file is missing or cannot be read.
  public func read(
    at path: String
  ) throws(ScenarioFileError) -> (lines: [Line], diagnostics: [Diagnostic]) {
    let report = Report()
    let loader = TableLoader(files: ScenarioFiles(path: path), report: report)
    var lines: [Line] = []
    if let text = try loader.text(at: path, namedAt: nil) {
      let source = TableSource(section: .report, file: path, report: report)
      if let (rows, columns) = source.rows(of: text) {
        lines = rows.compactMap { row in
          Record(row, .report, columns: columns, report: report).flatMap(line)
        }
      }
    }
    return (report.hasErrors ? [] : lines, report.finished(in: path))
  }

  private func line(_ record: Record) -> Line? {
    let day = record.value("date", DateText.day)
    let start = record.value("start", TimeText.minutes)
    let outcome =
      record.has("outcome") ? record.value("outcome", OutcomeText.outcome) : .done
    guard let day, let start, let outcome, let need = record.text("need_id"),
      let person = record.text("person_id")
    else { return nil }
    return Line(
      report: DutyReport(day: day, start: start, need: need, person: person, outcome: outcome),
      line: record.position.line, column: record.position.column)
  }
}
