internal import Plans
internal import Scenarios
internal import Tables

/// Reads one table of a written plan and compares it, cell by cell, with what should stand there.
struct TableReading<Table: PlanTable> {
  /// What the table says, row by row; nil where there is no table.
  private(set) var lines: [Table.Line]?
  /// What is wrong with it.
  private(set) var findings: [PlanFinding] = []
  /// The language of its headings.
  private(set) var language: Language

  private let scenario: Scenario
  private let week: Week

  /// A row of the file.
  private struct Row {
    var cells: [CSVCell]
    var texts: [String]
  }

  /// Reads `bytes`, nil where there is no such file. `recorded` are the lines `plan.json` has, nil
  /// where it has no such table; `hasRecord` tells whether it could be read at all.
  init(
    _ table: Table.Type, bytes: [UInt8]?, recorded: [Table.Line]?, hasRecord: Bool,
    scenario: Scenario, week: Week, language: Language
  ) {
    self.scenario = scenario
    self.week = week
    self.language = language
    guard let bytes else {
      if recorded != nil { report("missing-file", FindingWords.missingFile) }
      lines = recorded
      return
    }
    if hasRecord, recorded == nil { report("extra-file", FindingWords.extraFile) }
    guard let rows = rows(of: bytes) else {
      lines = recorded
      return
    }
    let names = PlanNames(scenario, language: self.language)
    if let recorded {
      compare(rows, with: recorded, names)
    } else {
      lines = rows.compactMap { line(of: $0, expecting: nil, names) }
    }
  }

  // MARK: From bytes to rows

  /// The rows below a header that is right; nil where there is no table to speak of.
  private mutating func rows(of bytes: [UInt8]) -> [Row]? {
    guard let text = try? DecodedText(bytes).text else {
      report("not-text", FindingWords.notText)
      return nil
    }
    let file = CSVFile(text)
    for fault in file.faults {
      report("broken-quotes", line: fault.line, column: fault.column, FindingWords.brokenQuotes)
    }
    var rows = file.rows.map { cells in
      Row(cells: cells, texts: cells.map { FormulaGuard.undone($0.text) })
    }
    rows.removeAll { $0.texts == [""] }
    guard let header = rows.first else {
      report("no-header", FindingWords.emptyTable)
      return nil
    }
    readHeader(header)
    return rows.dropFirst().filter { row in
      if row.texts.count == Table.columns.count { return true }
      report(
        "cell-count", line: row.cells.first?.line,
        FindingWords.cellCount(row.texts.count, Table.columns.count))
      return false
    }
  }

  /// Takes the language that most headings are in, and reports the others.
  private mutating func readHeader(_ header: Row) {
    func matches(_ language: Language) -> Int {
      zip(header.texts, Table.columns).count { $0 == $1.name[language] }
    }
    let others = Language.allCases.filter { $0 != language }
    for other in others where matches(other) > matches(language) { language = other }
    if header.texts.count != Table.columns.count {
      report(
        "cell-count", line: header.cells.first?.line,
        FindingWords.cellCount(header.texts.count, Table.columns.count))
    }
    for ((cell, text), column) in zip(zip(header.cells, header.texts), Table.columns)
    where text != column.name[language] {
      report(
        "heading", line: cell.line, column: cell.column,
        FindingWords.header(column.name[language]))
    }
  }

  // MARK: From rows to lines

  private mutating func compare(_ rows: [Row], with recorded: [Table.Line], _ names: PlanNames) {
    let expected = recorded.map { Table.cells(of: $0, in: week, names: names) }
    var kept = [Table.Line]()
    if rows.count == expected.count {
      for (index, row) in rows.enumerated() {
        let isAsRecorded = row.texts == expected[index]
        let read = isAsRecorded ? recorded[index] : line(of: row, expecting: expected[index], names)
        if let read { kept.append(read) }
      }
    } else {
      let difference = rows.map(\.texts).difference(from: expected)
      var isMissing = Set<Int>()
      for case .remove(let index, let cells, _) in difference {
        isMissing.insert(index)
        report("missing-row", FindingWords.missingRow(key(of: cells)))
      }
      kept = recorded.indices.filter { !isMissing.contains($0) }.map { recorded[$0] }
      for case .insert(let index, _, _) in difference {
        report("extra-row", line: rows[index].cells.first?.line, FindingWords.extraRow)
        if let read = line(of: rows[index], expecting: nil, names) { kept.append(read) }
      }
    }
    lines = kept
  }

  /// Reads a row and reports each of its cells that is not as expected: as `plan.json` has it, or
  /// where that says nothing, as the scenario has it.
  private mutating func line(
    of row: Row, expecting expected: [String]?, _ names: PlanNames
  ) -> Table.Line? {
    let result = Result { () throws(CellFault) in
      try Table.line(from: CellReader(texts: row.texts), in: week, names: names)
    }
    let fault: CellFault? = if case .failure(let fault) = result { fault } else { nil }
    if let fault {
      report(
        "malformed-cell", at: row.cells[fault.column],
        FindingWords.malformed(Table.columns[fault.column].name, fault.expected))
    }
    let read = try? result.get()
    let expected = expected ?? read.map { Table.cells(of: $0, in: week, names: names) }
    for (index, column) in Table.columns.enumerated() where index != fault?.column {
      guard let expected, row.texts[index] != expected[index] else { continue }
      report(
        "cell-differs", at: row.cells[index],
        FindingWords.cell(
          column.name, found: row.texts[index], expected: expected[index],
          quoted: column.mayBeQuoted))
    }
    return read
  }

  /// What tells a row apart, without the cells that must not be quoted.
  private func key(of cells: [String]) -> String {
    zip(cells, Table.columns).filter { !$0.0.isEmpty && $0.1.mayBeQuoted }.map(\.0)
      .joined(separator: ", ")
  }

  // MARK: Findings

  private mutating func report(_ rule: String, at cell: CSVCell, _ message: Bilingual) {
    report(rule, line: cell.line, column: cell.column, message)
  }

  private mutating func report(
    _ rule: String, line: Int? = nil, column: Int? = nil, _ message: Bilingual
  ) {
    findings.append(
      PlanFinding(rule, file: Table.fileName, line: line, column: column, message))
  }
}
