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

  /// The records of a table that stands in the YAML or in a file beside it.
  func table(
    _ name: String, of parent: Record, _ section: Section
  ) throws(ScenarioFileError) -> Table {
    let here = parent.position.fileName
    guard let node = parent.node(name) else { return ([], here, true) }
    switch node.content {
    case .nothing: return ([], here, true)
    case .list(let items):
      return (items.compactMap { Record($0, section, report: report) }, here, true)
    case .scalar(let text):
      return try table(inFile: Normalised.trimmed(text), namedAt: node.position, section)
    case .mapping:
      parent.reportWrongType(
        name, Bilingual(zh: "列表，或 CSV 文件名", en: "a list, or the name of a CSV file"))
      return ([], here, false)
    }
  }

  private func table(
    inFile name: String, namedAt position: SourcePosition, _ section: Section
  ) throws(ScenarioFileError) -> Table {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let fileName = parts.last.map(String.init) ?? name
    let isOutside = name.hasPrefix("/") || name.hasPrefix("~") || parts.contains("..")
    guard !isOutside, !name.isEmpty, !name.unicodeScalars.contains("\0") else {
      let quoted = report.quote(name)
      report.add(
        .pathOutside, at: position,
        Bilingual(
          zh: "\(quoted.chinese)不在方案的文件夹里",
          en: "\(quoted.english) does not lie in the scenario's folder"),
        advice: Bilingual(
          zh: "请把文件放在 scenario.yaml 旁边", en: "Put the file beside scenario.yaml"))
      return ([], fileName, false)
    }
    let path = files.path(of: name)
    guard let text = try text(at: path, namedAt: position) else { return ([], fileName, false) }
    let source = TableSource(section: section, file: path, report: report)
    guard let (rows, columns) = source.rows(of: text) else { return ([], fileName, false) }
    return (
      rows.compactMap { Record($0, section, columns: columns, report: report) }, fileName,
      !section.fields.contains { $0.name == "id" && $0.isRequired && !columns.contains("id") }
    )
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
