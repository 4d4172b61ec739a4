internal import Foundation
internal import Scenarios
public import Simulation
internal import Tables

/// Reads a written simulation back.
public enum SimulationReader {
  /// Whether a folder holds a simulation.
  public static func isSimulation(folder: String) -> Bool {
    FileManager.default.fileExists(
      atPath: URL(filePath: folder).appending(path: SimulationFiles.record).path)
  }

  /// Reads `simulation.json`, and the seconds from `timing.csv` where it is there.
  ///
  /// - Throws: where there is none, or it is not as it should be.
  public static func read(folder: String) throws(SimulationReadingError) -> SimulationResults {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue
    else { throw .noFolder }
    guard isSimulation(folder: folder) else { throw .noSimulation }
    let url = URL(filePath: folder)
    guard let data = try? Data(contentsOf: url.appending(path: SimulationFiles.record)) else {
      throw .unreadable(file: SimulationFiles.record)
    }
    struct JustTheFormat: Decodable { var format: Int }
    let decoder = JSONDecoder()
    if let format = try? decoder.decode(JustTheFormat.self, from: data).format,
      format > SimulationRecord.currentFormat
    {
      throw .laterVersion
    }
    guard let record = try? decoder.decode(SimulationRecord.self, from: data),
      var results = record.results
    else { throw .malformed(file: SimulationFiles.record) }
    if let timing = try? Data(contentsOf: url.appending(path: SimulationTable.timingName)) {
      addSeconds(String(decoding: timing, as: UTF8.self), to: &results)
    }
    return results
  }

  /// Columns are found by their place: their headings are in either language.
  private static func addSeconds(_ text: String, to results: inout SimulationResults) {
    var seconds: [String: [Int: Double]] = [:]
    for row in CSVFile(text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text).rows
      .dropFirst()
    where row.count == 3 {
      guard let run = Int(row[1].text), let value = Double(row[2].text) else { continue }
      seconds[FormulaGuard.undone(row[0].text), default: [:]][run] = value
    }
    for variant in results.variants.indices {
      for run in results.variants[variant].runs.indices {
        let number = results.variants[variant].runs[run].run
        if let value = seconds[results.variants[variant].id]?[number] {
          results.variants[variant].runs[run].solveSeconds = value
        }
      }
    }
  }
}

extension SimulationRecord {
  /// What was recorded, without the seconds; nil where it contradicts itself.
  var results: SimulationResults? {
    guard format == SimulationRecord.currentFormat, let week = Week(firstWeek), weeks > 0,
      (0..<weeks).contains(warmUp), Set(variants.map(\.id)).count == variants.count
    else { return nil }
    var results = SimulationResults(
      courtyard: courtyard, firstWeek: week, weeks: weeks, warmUp: warmUp, seed: seed, variants: [])
    for variant in variants {
      let runs = variant.runs.compactMap(\.result)
      let certificates = variant.certificates.compactMap { certificate in
        Day(certificate.lastDay).map {
          EndingCertificate(
            volunteer: certificate.volunteer, skill: certificate.skill, lastDay: $0)
        }
      }
      guard certificates.count == variant.certificates.count, runs.count == variant.runs.count,
        Set(runs.map(\.run)).count == runs.count
      else {
        return nil
      }
      results.variants.append(
        SimulationResults.VariantResult(
          id: variant.id, name: variant.name, keepsLedger: variant.ledger,
          certificates: certificates, runs: runs))
    }
    return results
  }
}

extension SimulationRecord.RunRecord {
  fileprivate var result: RunResult? {
    let weeks = weeks.compactMap { Week($0) }
    guard run >= 1, weeks.count == self.weeks.count,
      measures.allSatisfy({ Measure(rawValue: $0.key) != nil && $0.value.count == weeks.count })
    else { return nil }
    var values = Array(repeating: [Measure: Double](), count: weeks.count)
    for (name, figures) in measures {
      guard let measure = Measure(rawValue: name) else { continue }
      for (index, figure) in figures.enumerated() { values[index][measure] = figure }
    }
    return RunResult(
      run: run, weeks: zip(weeks, values).map { RunResult.WeekResult(week: $0, values: $1) },
      people: people.map {
        RunResult.PersonResult(
          volunteer: $0.volunteer, duties: $0.duties, minutes: $0.minutes,
          substitutions: $0.substitutions, weeks: $0.weeks)
      }, solveSeconds: 0)
  }
}
