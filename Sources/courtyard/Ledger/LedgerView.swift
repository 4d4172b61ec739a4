internal import Ledger
internal import Scenarios
internal import Tables

/// Shows tables of a ledger.
struct LedgerView {
  let file: LedgerFileOption
  let screen: ScreenOptions

  /// Opens the ledger, makes tables of its history and prints them.
  func show(_ tables: (LedgerHistory) throws -> [LedgerTable]) throws {
    try Failure.reporting(in: screen.messageLanguage) {
      let store = try LedgerAccess(path: file.ledger, screen: screen).store(.reading)
      let history = try LedgerAccess.mapped { () throws(LedgerError) in try store.history() }
      try print(try tables(history))
    }
  }

  /// Prints tables as they were asked for.
  func print(_ tables: [LedgerTable]) throws {
    let language = screen.messageLanguage
    switch screen.format {
    case .json:
      let records = tables.map { table in
        (
          table.key,
          table.rows.map { row in
            Dictionary(
              uniqueKeysWithValues: zip(table.columns, row)
                .filter { $0.0.place != .screenOnly }.map { ($0.key, $1.value) })
          }
        )
      }
      Streams.output(try JSONOutput.bytes(Dictionary(uniqueKeysWithValues: records)))
    case .table:
      guard !screen.quiet else { return }
      let texts = tables.map { text(of: $0, in: language) }
      Streams.output(texts.joined(separator: "\n"))
    }
  }

  private func text(of table: LedgerTable, in language: Language) -> String {
    let shown = table.columns.indices.filter { table.columns[$0].place != .fileOnly }
    var text = TextTable(shown.map { table.columns[$0].heading(in: language) })
    for row in table.rows { text.add(shown.map { row[$0].screen[language] }) }
    let empty = Bilingual(zh: "（还没有）", en: "(none yet)")[language] + "\n"
    return table.title[language] + "\n"
      + (table.rows.isEmpty ? empty : text.text(width: Streams.width))
  }
}
