internal import Foundation
public import Publishing
public import Scenarios
public import Simulation
internal import Tables

/// The files of a simulation.
public enum SimulationFiles {
  /// The whole simulation for programs, and for `compare`.
  public static let record = "simulation.json"
  /// The page for people.
  public static let report = "report.html"

  /// The names of all files a simulation has, in order. In a folder that is written anew they are
  /// replaced; anything else in it stays.
  public static let names = [
    "runs.csv", "summary.csv", "differences.csv", "people.csv", SimulationTable.timingName, report,
    record,
  ]

  /// Makes all files, in the order of ``names``. `timing.csv` is the only one that differs from
  /// machine to machine.
  ///
  /// - Parameters:
  ///   - results: what was found; variants may have different numbers of runs.
  ///   - language: that of headings and words.
  ///   - byteOrderMark: whether tables begin with a byte order mark.
  /// - Returns: the files with their bytes.
  /// - Throws: where a figure is no number: then the simulation cannot be written.
  public static func files(
    of results: SimulationResults, language: Language, byteOrderMark: Bool = true
  ) throws -> [PlanFile] {
    let writer = CSVWriter(byteOrderMark: byteOrderMark)
    var files = SimulationTable.all(of: results, language: language).map { table in
      PlanFile(
        name: table.fileName,
        bytes: writer.bytes(header: table.columns.map { $0[language] }, rows: table.rows))
    }
    files.append(
      PlanFile(name: report, bytes: Array(ReportPage(results, language: language).text.utf8)))
    files.append(PlanFile(name: record, bytes: try SimulationRecord(results).bytes()))
    return files
  }
}
