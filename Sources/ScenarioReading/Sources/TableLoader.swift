internal import Scenarios
internal import Tables

/// Opens the files of a scenario and makes records of what stands in them.
struct TableLoader {
  let files: ScenarioFiles
  let report: Report

  /// The things of a table, the name of the file that lists them, and whether it could be read: of
  /// one that could not, nothing is called unknown.
  typealias Table = (records: [Record], fileName: String, isComplete: Bool)

  /// The text of a file; nil where it is none, which is then reported.
  func text(at path: String, namedAt: SourcePosition?) throws(ScenarioFileError) -> String? {
    let bytes = try files.bytes(at: path, namedAt: namedAt)
    let start = SourcePosition(file: path, line: 1, column: 1)
    guard bytes.count <= ScenarioFiles.mostBytes else {
      report.add(
        .tooLarge, at: start,
        Bilingual(
          zh: "文件超过 \(ScenarioFiles.mostBytes >> 20) MB",
          en: "the file is larger than \(ScenarioFiles.mostBytes >> 20) MB"))
      return nil
    }
    do {
      return try DecodedText(bytes).text
    } catch {
      let place = SourcePosition(file: path, line: error.line, column: error.column)
      switch error.reason {
      case .workbook:
        report.add(
          .excelWorkbook, at: start,
          Bilingual(zh: "这是 Excel 工作簿，不是文本文件", en: "this is an Excel workbook, not a text"),
          advice: Bilingual(
            zh: "请在 Excel 中“另存为”CSV UTF-8（逗号分隔）",
            en: "In Excel, save it as \"CSV UTF-8 (Comma delimited)\""))
      case .invalidBytes:
        report.add(
          .notText, at: place,
          Bilingual(
            zh: "从这个字节起既不是 UTF-8 也不是 GB18030",
            en: "from this byte on it is neither UTF-8 nor GB18030"),
          advice: Bilingual(zh: "请另存为 UTF-8", en: "Save the file again as UTF-8"))
      }
      return nil
    }
  }

  /// The root of a YAML file; nil where there is none, which is then reported.
  func root(at path: String, namedAt: SourcePosition? = nil) throws(ScenarioFileError)
    -> SourceNode?
  {
    guard let text = try text(at: path, namedAt: namedAt) else { return nil }
    var source = YAMLSource(file: path, report: report)
    return source.root(of: text)
  }

  /// The scenario with every table in the place of its file's name; nil where there is none.
  func document() throws(ScenarioFileError) -> SourceNode? {
    guard let root = try root(at: files.yamlPath) else { return nil }
    return try withTables(root, .scenario)
  }

  private func withTables(
    _ node: SourceNode, _ section: Section
  ) throws(ScenarioFileError) -> SourceNode {
    guard var entries = node.entries else { return node }
    for index in entries.indices {
      let value = entries[index].value
      switch section.heading(entries[index].key)?.field.type {
      case .table(let rows):
        guard let name = value.scalar else { continue }
        let table = try table(inFile: name, namedAt: value.position, rows)
        entries[index].value = SourceNode(content: .table(table), position: value.position)
      case .mapping(let inner): entries[index].value = try withTables(value, inner)
      default: continue
      }
    }
    return SourceNode(content: .mapping(entries), position: node.position)
  }

  /// The records of a table that stood in the YAML or in a file beside it.
  func table(_ name: String, of parent: Record, _ section: Section) -> Table {
    let here = parent.position.fileName
    guard let node = parent.node(name) else { return ([], here, true) }
    switch node.content {
    case .nothing: return ([], here, true)
    case .list(let items):
      return (items.compactMap { Record($0, section, report: report) }, here, true)
    case .table(let table):
      return (
        table.rows.compactMap { Record($0.node, section, columns: $0.columns, report: report) },
        table.fileName, table.isComplete
      )
    case .scalar, .mapping:
      parent.reportWrongType(
        name, Bilingual(zh: "列表，或 CSV 文件名", en: "a list, or the name of a CSV file"))
      return ([], here, false)
    }
  }

  private func table(
    inFile name: String, namedAt position: SourcePosition, _ section: Section
  ) throws(ScenarioFileError) -> SourceTable {
    let name = Normalised.trimmed(name)
    let fileName = name.split(separator: "/").last.map(String.init) ?? name
    let unread = SourceTable(rows: [], fileName: fileName, isComplete: false)
    guard let path = path(of: name, namedAt: position),
      let text = try text(at: path, namedAt: position)
    else { return unread }
    let source = TableSource(section: section, file: path, report: report)
    guard let (rows, columns) = source.rows(of: text) else { return unread }
    return SourceTable(
      rows: rows.map { SourceTable.Row(node: $0, columns: columns) }, fileName: fileName,
      isComplete:
        !section.fields.contains { $0.name == "id" && $0.isRequired && !columns.contains("id") })
  }

  /// The path of a file that these files name; nil where it lies outside of their folder, which is
  /// then reported.
  func path(of name: String, namedAt position: SourcePosition) -> String? {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let isOutside = name.hasPrefix("/") || name.hasPrefix("~") || parts.contains("..")
    if !isOutside, !name.isEmpty, !name.unicodeScalars.contains("\0") {
      return files.path(of: name)
    }
    let quoted = report.quote(name)
    report.add(
      .pathOutside, at: position,
      Bilingual(
        zh: "\(quoted.chinese)不在方案的文件夹里",
        en: "\(quoted.english) does not lie in the scenario's folder"),
      advice: Bilingual(
        zh: "请把文件放在 scenario.yaml 旁边", en: "Put the file beside scenario.yaml"))
    return nil
  }

  /// The records of a mapping from ids to mappings, or to names: `electrician: {name: 电工}`.
  func named(_ name: String, of parent: Record, _ section: Section) -> [(id: String, Record)] {
    guard let node = parent.node(name) else { return [] }
    guard case .mapping(let entries) = node.content else {
      parent.reportWrongType(
        name, Bilingual(zh: "“编号: {name: 名称}”的形式", en: "a mapping from ids to names"))
      return []
    }
    return entries.compactMap { entry in
      let id = parent.parse((entry.key, entry.keyPosition), of: name, IDText.id) ?? entry.key
      var value = entry.value
      if value.isNothing {
        value = SourceNode(content: .mapping([]), position: entry.keyPosition)
      } else if value.scalar != nil {
        let key = SourceNode.Entry(key: "name", keyPosition: value.position, value: value)
        value = SourceNode(content: .mapping([key]), position: value.position)
      }
      return Record(value, section, named: id, at: entry.keyPosition, report: report)
        .map { (id, $0) }
    }
  }
}
