internal import Scenarios
internal import Yams

/// Says in a neighbour's words what the YAML parser stumbled on.
struct YAMLFault {
  let error: any Error
  let text: String
  let file: String

  func add(to report: Report) {
    var mark: (line: Int, column: Int)?
    var problem = ""
    var rule = DiagnosticRule.yamlSyntax
    var repeated: String?
    switch error as? YamlError {
    case .scanner(_, let text, let place, _), .parser(_, let text, let place, _),
      .composer(_, let text, let place, _):
      (problem, mark) = (text, (place.line, place.column))
    case .reader(let text, let offset, _, _):
      problem = text
      mark = offset.map(position)
    case .duplicatedKeysInMapping(let keys, let context):
      rule = .duplicateKey
      mark = (context.mark.line, context.mark.column)
      repeated = keys.first ?? ""
    default: problem = "it cannot be read"
    }
    if problem.lowercased().contains("nesting") { rule = .tooDeep }
    let place = SourcePosition(
      file: file, line: max(1, mark?.line ?? 1), column: max(1, mark?.column ?? 1))
    if let repeated {
      let quoted = report.quote(repeated)
      report.add(
        .duplicateKey, at: place,
        Bilingual(
          zh: "键\(quoted.chinese)写了两次", en: "the key \(quoted.english) stands here more than once"),
        advice: Bilingual(zh: "请只留一个", en: "Keep one of them"))
      return
    }
    report.add(
      rule, at: place,
      Bilingual(zh: "这里不合 YAML 的写法（\(problem)）", en: "this is not YAML: \(problem)"),
      advice: advice(at: place.line))
  }

  private func position(_ offset: Int) -> (line: Int, column: Int) {
    let before = text.prefix(offset)
    let lineStart = before.lastIndex(where: \.isNewline).map { before.index(after: $0) }
    return (
      line: 1 + before.count(where: \.isNewline),
      column: 1 + before[(lineStart ?? before.startIndex)...].unicodeScalars.count
    )
  }

  /// The slips that a Chinese keyboard and a text editor make most, looked for in the line the parser
  /// stopped at and the one before it.
  private func advice(at line: Int) -> Bilingual? {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let near = lines[max(0, min(line - 2, lines.count))..<min(line, lines.count)]
    func contains(_ test: (Substring) -> Bool) -> Bool { near.contains(where: test) }
    if contains({ $0.prefix { $0 == " " || $0 == "\t" }.contains("\t") }) {
      return Bilingual(zh: "行首请用空格，不要用 Tab 键", en: "Indent with spaces, not with tabs")
    }
    if contains({ $0.contains("：") }) {
      return Bilingual(
        zh: "冒号请用半角“: ”，后面空一格", en: "Write the colon in half width, with a space after it: \": \"")
    }
    if contains({ $0.contains("“") || $0.contains("”") || $0.contains("，") }) {
      return Bilingual(
        zh: "引号和逗号请用半角", en: "Write quotes and commas in half width")
    }
    return Bilingual(
      zh: "请检查这一行和上一行的缩进、冒号和引号",
      en: "Check indentation, colons and quotes of this line and the one before")
  }
}
