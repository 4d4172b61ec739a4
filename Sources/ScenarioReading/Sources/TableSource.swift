internal import Scenarios
internal import Tables

/// Reads a CSV file into nodes with positions: one mapping a row, keyed by column.
struct TableSource {
  let section: Section
  let file: String
  let report: Report

  /// The rows, and the columns the table has; nil where it is no table, which is then reported.
  func rows(of text: String) -> (rows: [SourceNode], columns: Set<String>)? {
    let table = CSVFile(text)
    for fault in table.faults { add(fault) }
    let isBlank = { (cell: CSVCell) in Normalised.trimmed(cell.text).isEmpty }
    let lines = table.rows.filter { !$0.allSatisfy(isBlank) }
    guard let header = lines.first else {
      report.add(
        .emptyFile, at: SourcePosition(file: file, line: 1, column: 1),
        Bilingual(zh: "文件是空的", en: "the file is empty"),
        advice: Bilingual(zh: "第一行应是表头", en: "The first line should be the headings"))
      return nil
    }
    guard let columns = columns(header) else { return nil }
    return (
      lines.dropFirst().map { row($0, columns) }, Set(columns.compactMap { $0.heading?.key })
    )
  }

  private func position(_ cell: CSVCell) -> SourcePosition {
    SourcePosition(file: file, line: cell.line, column: cell.column)
  }

  private func add(_ fault: CSVFile.Fault) {
    let message =
      switch fault.kind {
      case .unclosedQuote:
        Bilingual(zh: "引号没有结束", en: "this quote is never closed")
      case .textAfterQuote:
        Bilingual(zh: "引号结束之后还有文字", en: "there is text after a closing quote")
      }
    report.add(
      .csvQuote, at: SourcePosition(file: file, line: fault.line, column: fault.column), message,
      advice: Bilingual(
        zh: "单元格里的引号要写成两个", en: "A quote within a quoted cell is written twice"))
  }

  private enum Column {
    case named(Heading, SourcePosition)
    /// Nothing may stand under a heading that is empty.
    case unheaded
    /// Reported already.
    case ignored

    var heading: Heading? {
      if case .named(let heading, _) = self { heading } else { nil }
    }
  }

  /// What each column is; nil where the first line has no headings at all.
  private func columns(_ header: [CSVCell]) -> [Column]? {
    // A file without headings has people's names in its first line: nothing of it is quoted.
    if !header.contains(where: { section.field(called: $0.text) != nil }) {
      report.add(
        .missingColumn, at: SourcePosition(file: file, line: header[0].line, column: 1),
        Bilingual(
          zh: "第一行没有\(section.singular.chinese)表的任何一个表头",
          en: "the first line has none of the headings of \(section.article.english)"),
        advice: Bilingual(
          zh: "第一行应写：" + section.fields.map { $0.headings.first ?? $0.name }.joined(separator: ","),
          en: "Begin the file with: " + section.fields.map(\.name).joined(separator: ",")))
      return nil
    }
    var seen: [String: Int] = [:]
    let columns = header.map { cell -> Column in
      let text = Normalised.trimmed(cell.text)
      if text.isEmpty { return .unheaded }
      let position = position(cell)
      guard let heading = section.heading(text) else {
        let quoted = report.quote(text)
        let hint = report.didYouMean(text, among: section.spellings)
        report.add(
          .unknownColumn, at: position,
          Bilingual(
            zh: "\(section.singular.chinese)表没有\(quoted.chinese)这一列\(hint.chinese)",
            en: "\(quoted.english) is not a column of \(section.article.english)\(hint.english)"))
        return .ignored
      }
      if let column = seen[heading.key] {
        let quoted = report.quote(text)
        report.add(
          .duplicateColumn, at: position,
          Bilingual(
            zh: "\(quoted.chinese)与第 \(column) 个字符处的列重复",
            en: "\(quoted.english) is the same column as the one at character \(column)"))
        return .ignored
      }
      seen[heading.key] = cell.column
      return .named(heading, position)
    }
    reportMissing(among: Set(seen.keys), at: position(header[0]))
    return columns
  }

  private func reportMissing(among names: Set<String>, at position: SourcePosition) {
    for field in section.fields where field.isRequired && !names.contains(field.name) {
      let heading = field.headings.first.map { "（\($0)）" } ?? ""
      report.add(
        .missingColumn, at: position,
        Bilingual(
          zh: "\(section.singular.chinese)表缺少“\(field.name)”\(heading)列",
          en: "\(section.article.english) needs the column \"\(field.name)\", which is missing"))
    }
  }

  private func row(_ cells: [CSVCell], _ columns: [Column]) -> SourceNode {
    var entries: [SourceNode.Entry] = []
    entries.reserveCapacity(columns.count)
    for (index, cell) in cells.enumerated() {
      let text = FormulaGuard.undone(cell.text)
      let isBlank = Normalised.trimmed(text).isEmpty
      switch index < columns.count ? columns[index] : .unheaded {
      case .unheaded: if !isBlank { reportExtra(cell) }
      case .ignored: break
      case .named(let heading, let headingPosition):
        entries.append(
          SourceNode.Entry(
            key: heading.key, keyPosition: headingPosition,
            value: SourceNode(
              content: isBlank ? .nothing : .scalar(text), position: position(cell)),
            heading: heading))
      }
    }
    return SourceNode(content: .mapping(entries), position: position(cells[0]))
  }

  private func reportExtra(_ cell: CSVCell) {
    report.add(
      .extraCell, at: position(cell),
      Bilingual(zh: "这一格没有表头", en: "this cell stands under no heading"),
      advice: Bilingual(
        zh: "格内若有逗号，请给整格加上引号", en: "If a cell has a comma in it, put the cell in quotes"))
  }
}
