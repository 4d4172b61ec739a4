internal import Scenarios

/// Opens the files of a variant.
struct VariantFiles {
  /// Opens those of the scenario.
  let loader: TableLoader

  private var report: Report { loader.report }

  /// A variant and those it extends, the innermost first, itself last.
  func chain(_ files: ScenarioFiles) throws(ScenarioFileError) -> [Record] {
    var records: [Record] = []
    var seen: Set<String> = []
    var next: (path: String, namedAt: SourcePosition?)? = (files.yamlPath, nil)
    while let (path, namedAt) = next {
      next = nil
      guard seen.insert(path).inserted else {
        reportCircle(at: namedAt)
        break
      }
      let loader = TableLoader(files: files, report: report)
      guard let record = try record(at: path, namedAt, loader) else { break }
      records.insert(record, at: 0)
      guard let name = record.text("extends") else { break }
      let plain = name.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
      let place = record.position(of: "extends")
      next = loader.path(of: name.hasPrefix("/") ? name : plain, namedAt: place).map { ($0, place) }
    }
    return records
  }

  /// What may happen in ordinary weeks: the events of the file that the scenario names.
  func everyday(_ root: Record) throws(ScenarioFileError) -> Record? {
    guard let name = root.text("simulation") else { return nil }
    let place = root.position(of: "simulation")
    guard let path = loader.path(of: name, namedAt: place),
      let record = try record(at: path, place, loader)
    else { return nil }
    for key in ["extends", "ledger", "everyday", "without", "changes"] where record.has(key) {
      report.add(
        .misplacedKey, at: record.position(of: key),
        Bilingual(
          zh: "“simulation”里的文件只写平常的事（events），用不到“\(key)”",
          en:
            "the file that \"simulation\" names has everyday events and no use for \"\(key)\""))
    }
    return record
  }

  private func record(
    at path: String, _ namedAt: SourcePosition?, _ loader: TableLoader
  ) throws(ScenarioFileError) -> Record? {
    guard let node = try loader.root(at: path, namedAt: namedAt) else { return nil }
    return Record(node, .variant, named: "", report: report)
  }

  private func reportCircle(at position: SourcePosition?) {
    guard let position else { return }
    report.add(
      .extendsItself, at: position,
      Bilingual(zh: "绕了一圈，又回到了自己", en: "this variant extends itself, directly or by way of others"),
      advice: Bilingual(zh: "请去掉其中一个 extends", en: "Take one \"extends\" of the circle out"))
  }
}
