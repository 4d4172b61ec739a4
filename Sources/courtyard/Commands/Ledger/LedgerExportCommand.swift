internal import ArgumentParser
internal import Ledger
internal import Publishing
internal import Scenarios
internal import Tables

/// Writes everything as tables.
struct LedgerExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "把账本全部写成 CSV 表。Write all of the ledger as CSV tables.")

  @OptionGroup var file: LedgerFileOption
  @OptionGroup var screen: ScreenOptions

  @Option(help: ArgumentHelp("写到哪个文件夹。The folder to write to.", valueName: "dir"))
  var out: String

  @Flag(help: "替换已有的表。Replace the tables that are there.")
  var force = false

  @Flag(name: .customLong("no-bom"), help: "CSV 不加字节顺序标记。CSV without a byte order mark.")
  var noByteOrderMark = false

  func run() throws {
    let language = screen.messageLanguage
    try Failure.reporting(in: language) {
      let store = try LedgerAccess(path: file.ledger, screen: screen).store(.reading)
      let (history, plans) = try LedgerAccess.mapped { () throws(LedgerError) in
        (try store.history(), try store.plans())
      }
      let tables = LedgerTables.all(history, plans)
      let writer = CSVWriter(byteOrderMark: !noByteOrderMark)
      let files = tables.map { table in
        let written = table.columns.indices.filter { table.columns[$0].place != .screenOnly }
        return PlanFile(
          name: table.fileName,
          bytes: writer.bytes(
            header: written.map { table.columns[$0].heading(in: language) },
            rows: table.rows.map { row in written.map { row[$0].file[language] } }))
      }
      let folder = PlanFolder(path: out, replacing: files.map(\.name))
      do throws(PlanFolderError) {
        try folder.write(files, force: force)
      } catch {
        throw Failure(code: ExitCodes.cannotCreate, message: error.message)
      }
      if !screen.quiet { Streams.message(Messages.written(out, files.map(\.name))[language]) }
    }
  }
}
