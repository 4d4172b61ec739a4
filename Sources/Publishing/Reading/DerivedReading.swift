internal import Scenarios
internal import Tables

/// Writes the files that repeat what other files of the plan say, the tables for people and all that
/// is posted, once more from `plan.json` and the scenario, and compares them byte by byte.
struct DerivedReading {
  /// What differs.
  private(set) var findings: [PlanFinding] = []

  init(
    _ files: [String: [UInt8]], of document: PlanDocument, scenario: Scenario,
    templates: PageTemplates
  ) {
    // Every table of a plan begins with the mark, or none does.
    let byteOrderMark = !PlanFiles.derivedTables.compactMap { files[$0] }.contains {
      !$0.starts(with: "\u{FEFF}".utf8)
    }
    guard
      let expected = try? PlanFiles.derived(
        of: document, scenario: scenario, byteOrderMark: byteOrderMark,
        places: PlaceFiles.ids(among: files.keys), templates: templates)
    else { return }
    let names = Set(expected.map(\.name))
    for file in expected {
      guard let found = files[file.name] else {
        report("missing-file", file.name, FindingWords.missingFile)
        continue
      }
      if found != file.bytes { compare(found, with: file) }
    }
    for name in files.keys.sorted() where PlanFiles.isDerived(name) && !names.contains(name) {
      report("extra-file", name, FindingWords.extraFile)
    }
  }

  /// Tells the first cell, or the first line of a text, that differs.
  private mutating func compare(_ found: [UInt8], with file: PlanFile) {
    if file.name.hasSuffix(".csv"),
      let cell = Self.firstDifference(in: found, from: file.bytes)
    {
      findings.append(
        PlanFinding(
          "cell-differs", file: file.name, line: cell.line, column: cell.column,
          FindingWords.bytesDiffer))
      return
    }
    let line = zip(found, file.bytes).prefix { $0.0 == $0.1 }.count { $0.0 == UInt8(ascii: "\n") }
    let isPage = file.name.hasSuffix(".html")
    findings.append(
      PlanFinding(
        "bytes-differ", file: file.name, line: line + 1, column: nil,
        isPage ? FindingWords.pageDiffers : FindingWords.bytesDiffer))
  }

  /// The first cell of a table that is not as it should be.
  private static func firstDifference(in found: [UInt8], from expected: [UInt8]) -> CSVCell? {
    guard let text = try? DecodedText(found).text, let other = try? DecodedText(expected).text
    else { return nil }
    let rows = zip(CSVFile(text).rows, CSVFile(other).rows)
    return rows.lazy.flatMap { zip($0, $1) }.first { $0.text != $1.text }?.0
  }

  private mutating func report(_ rule: String, _ file: String, _ words: Bilingual) {
    findings.append(PlanFinding(rule, file: file, words))
  }
}
