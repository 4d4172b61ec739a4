import Foundation
import Plans
import Scenarios
import Tables
import TestSupport
import Testing

@testable import Publishing

@Suite struct PlanReaderTests {
  private func written(_ sample: Sample, byteOrderMark: Bool = true) throws -> Scratch {
    let scratch = try Scratch()
    for file in FileSums.listing(try sample.files(byteOrderMark: byteOrderMark)) {
      try scratch.write(file.bytes, to: file.name)
    }
    return scratch
  }

  @Test(arguments: Language.allCases, [true, false])
  func whatIsWrittenIsRead(language: Language, byteOrderMark: Bool) throws {
    let sample = try Sample(language: language)
    let scratch = try written(sample, byteOrderMark: byteOrderMark)
    let reading = try PlanReader(sample.scenario).read(folder: scratch.path)
    #expect(reading.findings.isEmpty)
    #expect(reading.document == sample.document)
    #expect(PlanReader.week(ofPlanIn: scratch.path) == Sample.week)
  }

  @Test(arguments: Language.allCases)
  func whatIsReadIsWrittenAsItWas(language: Language) throws {
    var sample = try Sample(language: language)
    let scratch = try written(sample)
    let first = try sample.files()
    sample.document = try PlanReader(sample.scenario).read(folder: scratch.path).document
    #expect(try sample.files() == first)
  }

  @Test(arguments: [
    (0..<1440, "00:00", "24:00"), (1140..<1860, "19:00", "07:00"), (480..<1080, "08:00", "18:00"),
    (1200..<1440, "20:00", "24:00"), (600..<2040, "10:00", "10:00"),
    (1439..<1441, "23:59", "00:01"),
  ])
  func dailyHoursReadAsPeopleWriteThem(hours: Range<Int>, start: String, end: String) throws {
    #expect(DailyHours(hours) == DailyHours(start: start, end: end))
    #expect(try DailyHours(start: start, end: end).hours() == hours)
  }

  @Test(arguments: [
    "王,小明", "say \"hi\"", "one\r\ntwo", "=cmd|' /C calc'!A0", "\u{202E}evil", "👩‍👩‍👧‍👦",
    "@SUM(A1)", "'-x", "\t", String(repeating: "長", count: 200), " leading", "a;b", "",
  ])
  func hostileNamesSurvive(name: String) throws {
    let sample = try Sample(volunteerName: name)
    let scratch = try written(sample)
    let reading = try PlanReader(sample.scenario).read(folder: scratch.path)
    #expect(reading.findings.isEmpty)
    #expect(reading.document == sample.document)
    let roster = String(decoding: try #require(scratch.bytes("roster.csv")), as: UTF8.self)
    for cell in CSVFile(roster).rows.joined() {
      #expect(!"=+@\t\r".contains(cell.text.first ?? " "))
    }
  }

  @Test(arguments: Language.allCases)
  func everyChangedCellIsFound(language: Language) throws {
    let sample = try Sample(language: language)
    let scratch = try written(sample)
    for name in PlanFiles.names where name.hasSuffix(".csv") {
      let original = try #require(scratch.bytes(name))
      let rows = CSVFile(try DecodedText(original).text).rows.map { $0.map(\.text) }
      for row in rows.indices {
        for column in rows[row].indices {
          for change in (language == .chinese ? ["9"] : []) + [rows[row][column] + "x"]
          where change != rows[row][column] {
            var changed = rows
            changed[row][column] = change
            try scratch.write(
              CSVWriter().bytes(header: changed[0], rows: Array(changed.dropFirst())), to: name)
            // The tables for people follow from the others, as what is posted does.
            let isDerived = name.hasPrefix("roster-")
            let reading = try PlanReader(sample.scenario, looksAtPosted: isDerived)
              .read(folder: scratch.path)
            let findings = reading.findings.filter { $0.file == name }
            #expect(!findings.isEmpty, "\(name) row \(row) column \(column) to \(change)")
            #expect(findings.contains { $0.line != nil })
          }
        }
      }
      try scratch.write(original, to: name)
    }
  }

  @Test(arguments: [PlanFiles.plan, PlanFiles.proof])
  func everyChangedValueIsFound(name: String) throws {
    let sample = try Sample()
    let scratch = try written(sample)
    let original = String(decoding: try #require(scratch.bytes(name)), as: UTF8.self)
    let lines = original.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (index, line) in lines.enumerated() {
      guard let colon = line.range(of: " : "), !line.hasSuffix("{"), !line.hasSuffix("[") else {
        continue
      }
      // A reason in the language no table is in stands nowhere else.
      guard !line.contains("\"en\" : ") else { continue }
      let comma = line.hasSuffix(",") ? "," : ""
      for value in ["77", "\"77\"", "null", "[]"] {
        var changed = lines
        changed[index] = String(line[..<colon.upperBound]) + value + comma
        guard changed[index] != line else { continue }
        try scratch.write(changed.joined(separator: "\n").utf8, to: name)
        let reading = try PlanReader(sample.scenario, looksAtPosted: false)
          .read(folder: scratch.path)
        #expect(!reading.findings.isEmpty, "line \(index + 1): \(changed[index])")
      }
    }
  }

  @Test func rowsTakenAwayOrAddedAreFound() throws {
    let sample = try Sample(language: .english)
    let scratch = try written(sample)
    let original = String(decoding: try #require(scratch.bytes("roster.csv")), as: UTF8.self)
    var rows = original.components(separatedBy: "\r\n")
    let taken = rows.remove(at: 2)
    try scratch.write(rows.joined(separator: "\r\n").utf8, to: "roster.csv")
    var reading = try PlanReader(sample.scenario).read(folder: scratch.path)
    #expect(reading.findings.map(\.rule) == ["missing-row"])
    #expect(reading.document.plan.roster?.duties.count == 5)
    rows.insert(contentsOf: [taken, taken], at: 2)
    try scratch.write(rows.joined(separator: "\r\n").utf8, to: "roster.csv")
    reading = try PlanReader(sample.scenario).read(folder: scratch.path)
    #expect(reading.findings.map(\.rule) == ["extra-row"])
    #expect(reading.document.plan.roster?.duties.count == 7)
  }

  @Test func theTableCountsWhereTheFilesDiffer() throws {
    let sample = try Sample(language: .english)
    let scratch = try written(sample)
    let original = String(decoding: try #require(scratch.bytes("roster.csv")), as: UTF8.self)
    let changed = original.replacing("看车,v-02,欧阳建国,lead", with: "看车,v-01,李秀英,lead")
    try scratch.write(changed.utf8, to: "roster.csv")
    let reading = try PlanReader(sample.scenario).read(folder: scratch.path)
    #expect(reading.document.plan.roster?.duties[2].assignee == .volunteer("v-01"))
    #expect(
      reading.findings.map { $0.text(in: .english) } == [
        "roster.csv:4:41: error: [cell-differs] volunteer_id is \"v-01\", should be \"v-02\"",
        "roster.csv:4:46: error: [cell-differs] volunteer differs from the plan",
      ])
  }

  @Test func aPlanIsReadFromItsTablesAlone() throws {
    let sample = try Sample(language: .english)
    let scratch = try written(sample)
    try FileManager.default.removeItem(atPath: scratch.path + "/plan.json")
    let reading = try PlanReader(sample.scenario).read(folder: scratch.path)
    #expect(reading.findings.map(\.rule) == ["missing-file"])
    #expect(reading.document.plan.roster?.duties == sample.document.plan.roster?.duties)
    #expect(reading.document.plan.roster?.goals == sample.document.plan.roster?.goals)
    let (found, expected) = (reading.document.plan.parking, sample.document.plan.parking)
    #expect(found?.given == expected?.given && found?.visits == expected?.visits)
    #expect(found?.blocked == expected?.blocked)
    #expect(found?.served.map(\.vehicle) == expected?.served.map(\.vehicle))
  }

  @Test func filesThatAreMissingOrTooManyAreFound() throws {
    var sample = try Sample()
    let scratch = try written(sample)
    try FileManager.default.removeItem(atPath: scratch.path + "/waiting.csv")
    var reading = try PlanReader(sample.scenario).read(folder: scratch.path)
    #expect(reading.findings.map { "\($0.file) \($0.rule)" } == ["waiting.csv missing-file"])
    sample.document.plan.parking = nil
    let other = try written(sample)
    try other.write(try #require(scratch.bytes("parking.csv")), to: "parking.csv")
    reading = try PlanReader(sample.scenario).read(folder: other.path)
    #expect(reading.findings.map { "\($0.file) \($0.rule)" } == ["parking.csv extra-file"])
  }

  @Test func aMapThatWasChangedIsFound() throws {
    let sample = try Sample()
    let scratch = try written(sample)
    let map = String(decoding: try #require(scratch.bytes("parking.svg")), as: UTF8.self)
    try scratch.write(map.replacing(">错时<", with: ">空<").utf8, to: "parking.svg")
    let reading = try PlanReader(sample.scenario).read(folder: scratch.path)
    #expect(reading.findings.map { "\($0.file) \($0.rule)" } == ["parking.svg map-differs"])
  }

  @Test func anotherScenarioIsNoticed() throws {
    var sample = try Sample()
    let scratch = try written(sample)
    sample.scenario.volunteers[1].age = 80
    let reading = try PlanReader(sample.scenario).read(folder: scratch.path)
    #expect(reading.findings.map(\.rule) == ["scenario-changed"])
  }

  @Test func noFindingShowsAPerson() throws {
    let sample = try Sample(language: .english)
    let scratch = try written(sample)
    for name in PlanFiles.names where name.hasSuffix(".csv") {
      let text = String(decoding: try #require(scratch.bytes(name)), as: UTF8.self)
      let changed = text.replacing("李秀英", with: "赵某某").replacing("12345", with: "99999")
      try scratch.write(changed.utf8, to: name)
    }
    let reading = try PlanReader(sample.scenario).read(folder: scratch.path)
    #expect(reading.findings.count >= 5)
    for finding in reading.findings {
      for language in Language.allCases {
        let text = finding.text(in: language)
        for secret in ["李秀英", "赵某某", "12345", "99999"] { #expect(!text.contains(secret)) }
      }
    }
  }

  @Test func whatIsNoPlanIsSaidSo() throws {
    let scratch = try Scratch()
    let reader = PlanReader(try Sample().scenario)
    #expect(throws: PlanReadingError.noPlan) { try reader.read(folder: scratch.path) }
    #expect(throws: PlanReadingError.noFolder) { try reader.read(folder: scratch.path + "/none") }
  }

  /// Bytes that are no plan give findings, never a crash.
  @Test func brokenBytesAreFindings() throws {
    let sample = try Sample()
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let scratch = try written(sample)
      let name = PlanFiles.names[Int(generator.next() % UInt64(PlanFiles.names.count))]
      var bytes = try #require(scratch.bytes(name))
      for _ in 0..<(1 + generator.next() % 8) {
        let index = Int(generator.next() % UInt64(bytes.count))
        switch generator.next() % 3 {
        case 0: bytes[index] = UInt8(truncatingIfNeeded: generator.next())
        case 1: bytes.remove(at: index)
        default: bytes.insert(UInt8(truncatingIfNeeded: generator.next()), at: index)
        }
      }
      try scratch.write(bytes, to: name)
      _ = try PlanReader(sample.scenario).read(folder: scratch.path)
    }
  }
}
