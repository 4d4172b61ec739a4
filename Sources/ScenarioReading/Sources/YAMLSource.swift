internal import Scenarios
internal import Tables
internal import Yams

/// Reads YAML into nodes with positions.
struct YAMLSource {
  /// Deeper than any scenario; less than the stack bears.
  private static let deepest = 32
  /// Aliases repeat what an anchor holds, and aliases of aliases do so without end; this few cannot.
  private static let mostAliases = 32
  /// More values than a scenario for a whole district has.
  private static let mostNodes = 2_000_000

  let file: String
  let report: Report
  private var nodesLeft = mostNodes

  init(file: String, report: Report) {
    self.file = file
    self.report = report
  }

  /// The document's root; nil where there is none, which is then reported.
  mutating func root(of text: String) -> SourceNode? {
    guard checkAliases(text), checkDepth(text) else { return nil }
    do {
      guard let node = try Parser(yaml: text, encoding: .utf8).singleRoot() else {
        reportEmpty()
        return nil
      }
      let root = convert(node, depth: 0)
      if nodesLeft < 0 {
        report.add(
          .tooLarge, at: position(nil), Bilingual(zh: "内容太多", en: "there is too much in this file"))
        return nil
      }
      if let root, root.isNothing {
        reportEmpty()
        return nil
      }
      return root
    } catch {
      YAMLFault(error: error, text: text, file: file).add(to: report)
      return nil
    }
  }

  private func reportEmpty() {
    report.add(.emptyFile, at: position(nil), Bilingual(zh: "文件是空的", en: "the file is empty"))
  }

  /// Yams compares the keys of every mapping, aliases spelled out; so aliases are counted before it
  /// is called. An asterisk within a text may be counted too.
  private func checkAliases(_ text: String) -> Bool {
    var aliases = 0
    var before: UInt8 = 0x20
    var isAsterisk = false
    for byte in text.utf8 {
      if isAsterisk, byte != 0x20, byte != 0x0A, byte != 0x0D, byte != UInt8(ascii: "*") {
        aliases += 1
      }
      isAsterisk = byte == UInt8(ascii: "*") && " \t\n\r[{,:?-".utf8.contains(before)
      before = byte
    }
    guard aliases > Self.mostAliases else { return true }
    report.add(
      .tooManyAliases, at: position(nil),
      Bilingual(
        zh: "别名（*名称）超过 \(Self.mostAliases) 处",
        en: "there are more than \(Self.mostAliases) aliases (*name)"),
      advice: Bilingual(zh: "请把内容直接写出来", en: "Write out what they stand for"))
    return false
  }

  /// Brackets that open many levels on few bytes; what indentation nests is found afterwards.
  private func checkDepth(_ text: String) -> Bool {
    var depth = 0
    var line = 1
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
      case UInt8(ascii: "\n"): line += 1
      default: break
      }
      if depth > Self.deepest * 8 {
        reportTooDeep(SourcePosition(file: file, line: line, column: 1))
        return false
      }
    }
    return true
  }

  private func reportTooDeep(_ position: SourcePosition) {
    report.add(
      .tooDeep, at: position,
      Bilingual(
        zh: "层次太深（超过 \(Self.deepest) 层）", en: "nested more than \(Self.deepest) levels deep"))
  }

  private func position(_ mark: Mark?) -> SourcePosition {
    SourcePosition(file: file, line: max(1, mark?.line ?? 1), column: max(1, mark?.column ?? 1))
  }

  private mutating func convert(_ node: Node, depth: Int) -> SourceNode? {
    nodesLeft -= 1
    if nodesLeft < 0 { return nil }
    let position = position(node.mark)
    if depth > Self.deepest {
      reportTooDeep(position)
      return nil
    }
    switch node {
    case .scalar(let scalar):
      let isNull =
        scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
      return SourceNode(content: isNull ? .nothing : .scalar(scalar.string), position: position)
    case .sequence(let sequence):
      var items: [SourceNode] = []
      for item in sequence {
        guard let converted = convert(item, depth: depth + 1) else { return nil }
        items.append(converted)
      }
      return SourceNode(content: .list(items), position: position)
    case .mapping(let mapping):
      var entries: [SourceNode.Entry] = []
      for (key, value) in mapping {
        guard let converted = convert(value, depth: depth + 1) else { return nil }
        guard case .scalar(let name) = key else {
          report.add(
            .wrongType, at: self.position(key.mark),
            Bilingual(zh: "键必须是文字", en: "a key must be a text"))
          continue
        }
        entries.append(
          SourceNode.Entry(
            key: name.string, keyPosition: self.position(key.mark), value: converted))
      }
      return SourceNode(content: .mapping(entries), position: position)
    case .alias: return SourceNode(content: .nothing, position: position)
    }
  }
}
