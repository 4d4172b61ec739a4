import Foundation
import Publishing
import Scenarios
import Simulation
import Tables
import Testing

@testable import SimulationReports

@Suite struct FilesTests {
  private func rows(_ name: String, _ language: Language = .english) throws -> [[String]] {
    let files = try SimulationFiles.files(of: Sample.results, language: language)
    let file = try #require(files.first { $0.name == name })
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text.hasPrefix("\u{FEFF}"))
    return CSVFile(String(text.dropFirst())).rows.map { $0.map(\.text) }
  }

  @Test func theFilesAreTheNamed() throws {
    let files = try SimulationFiles.files(of: Sample.results, language: .chinese)
    #expect(files.map(\.name) == SimulationFiles.names)
  }

  @Test func theContractsColumns() throws {
    #expect(try rows("runs.csv")[0] == ["variant", "run", "week", "measure", "value"])
    #expect(
      try rows("summary.csv")[0]
        == ["variant", "measure", "mean", "ci_low", "ci_high", "p5", "p50", "p95"])
    for name in SimulationFiles.names where name.hasSuffix(".csv") {
      let (english, chinese) = (try rows(name), try rows(name, .chinese))
      #expect(english.count == chinese.count && english[0].count == chinese[0].count)
      #expect(
        chinese[0].allSatisfy {
          $0.contains { $0.unicodeScalars.allSatisfy(\.properties.isIdeographic) }
        })
      #expect(english.allSatisfy { $0.count == english[0].count })
    }
  }

  @Test func everyFigureOfEveryWeekIsThere() throws {
    let rows = try rows("runs.csv").dropFirst()
    let figures = Sample.results.variants.flatMap(\.runs).flatMap(\.weeks)
      .reduce(0) { $0 + $1.values.count }
    #expect(rows.count == figures)
    for row in rows {
      #expect(row[4].allSatisfy { "0123456789.-".contains($0) })
      let value = try #require(Double(row[4]))
      let result = try #require(
        Sample.results.variants.first { $0.id == row[0] }?.runs.first { "\($0.run)" == row[1] }?
          .weeks.first { $0.week.description == row[2] })
      let measure = try #require(Measure(rawValue: row[3]))
      #expect(abs(value - (result.values[measure] ?? .nan)) < 0.001)
    }
  }

  @Test func theSummaryCanBeRecomputed() throws {
    let lines = try rows("summary.csv").dropFirst()
    let line = try #require(lines.first { $0[0] == "as-is" && $0[1] == "changes" })
    let values = Sample.results.variants[0].runs.compactMap { $0.value(of: .changes) }
    let mean = values.reduce(0, +) / 30
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 29
    // Student's 95 % quantile of 29 degrees of freedom, from a table.
    let half = 2.045 * (variance / 30).squareRoot()
    #expect(abs(try #require(Double(line[2])) - mean) < 0.001)
    #expect(abs(try #require(Double(line[3])) - (mean - half)) < 0.001)
    #expect(abs(try #require(Double(line[4])) - (mean + half)) < 0.001)
  }

  @Test func verdictsStandInTheReadersLanguage() throws {
    let english = try rows("differences.csv").dropFirst()
    let waiting = try #require(
      english.first { $0[0] == "no-electrician" && $0[1] == "repair.hours" })
    #expect(waiting.last == "worse")
    let same = try #require(english.first { $0[0] == "no-electrician" && $0[1] == "changes" })
    #expect(same.last == "no difference beyond chance" && same[5] == "0.000")
    let chinese = try rows("differences.csv", .chinese).dropFirst()
    #expect(chinese.contains { $0[1] == "repair.hours" && $0.last == "更差" })
    let person = try #require(
      try rows("people.csv").first { $0[0] == "no-electrician" && $0[1] == "v-02" })
    #expect(person[9] == "1.500" && person[10] == "worse")
  }

  @Test func onlyTimingKnowsOfSeconds() throws {
    var slower = Sample.results
    for run in slower.variants[1].runs.indices { slower.variants[1].runs[run].solveSeconds *= 3 }
    let one = try SimulationFiles.files(of: Sample.results, language: .english)
    let other = try SimulationFiles.files(of: slower, language: .english)
    for (left, right) in zip(one, other) {
      #expect((left == right) == (left.name != "timing.csv"), "\(left.name)")
    }
  }

  @Test func degenerateSimulationsAreWritten() throws {
    var one = Sample.make(runs: 1)
    let summary = try SimulationFiles.files(of: one, language: .english, byteOrderMark: false)
    let text = String(
      decoding: try #require(summary.first { $0.name == "summary.csv" }).bytes, as: UTF8.self)
    // A single run has a mean and no interval.
    #expect(text.contains("as-is,changes,") && text.split(separator: "\r\n")[1].contains(",,"))
    for index in one.variants.indices { one.variants[index].runs = [] }
    #expect(
      try SimulationFiles.files(of: one, language: .chinese).count == SimulationFiles.names.count)
    one.variants = []
    #expect(
      try SimulationFiles.files(of: one, language: .chinese).count == SimulationFiles.names.count)
  }

  @Test(arguments: [
    (0.0, 3, "0.000"), (-0.0001, 3, "0.000"), (-0.0006, 3, "-0.001"), (1e-12, 5, "0.00000"),
    (1e9, 1, "1000000000.0"), (123.4567, 2, "123.46"),
  ])
  func numbersAreWrittenPlainly(value: Double, places: Int, expected: String) {
    #expect(Decimals.fixed(value, places: places) == expected)
  }
}
