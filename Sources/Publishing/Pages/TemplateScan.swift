internal import Scenarios

/// Looks through a template before it is used: an unknown name would leave a hole in the page that
/// nobody notices, and a template that takes in itself would never end.
struct TemplateScan {
  /// More than this is no template.
  static let mostBytes = 256 << 10
  /// Sections within sections; more than anybody needs and less than the parser can take.
  private static let mostDepth = 32

  private struct Tag {
    var sign: Character?
    var name: String
    var line: Int
    var column: Int

    func fault(_ what: Bilingual) -> TemplateFault {
      TemplateFault(line: line, column: column, what: what)
    }
  }

  private let tags: [Tag]
  private let unclosed: Tag?

  init(_ text: String) {
    var tags = [Tag]()
    var unclosed: Tag?
    var (line, column) = (1, 1)
    var rest = text[...]
    func advance(_ count: Int) {
      for character in rest.prefix(count) {
        if character.isNewline { (line, column) = (line + 1, 1) } else { column += 1 }
      }
      rest = rest.dropFirst(count)
    }
    while let index = rest.firstIndex(of: "{") {
      advance(rest.distance(from: rest.startIndex, to: index))
      guard rest.hasPrefix("{{") else {
        advance(1)
        continue
      }
      let (startLine, startColumn) = (line, column)
      let closing = rest.hasPrefix("{{{") ? "}}}" : "}}"
      let inner = rest.dropFirst(closing.count)
      guard let end = inner.firstRange(of: closing) else {
        unclosed = Tag(name: "", line: startLine, column: startColumn)
        break
      }
      var name = inner[..<end.lowerBound].drop(while: \.isWhitespace)
      var sign: Character? = closing.count == 3 ? "{" : nil
      if sign == nil, let first = name.first, "#^/!>&<$=%*".contains(first) {
        sign = first
        name = name.dropFirst()
      }
      let trimmed = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      tags.append(Tag(sign: sign, name: trimmed, line: startLine, column: startColumn))
      advance(rest.distance(from: rest.startIndex, to: end.upperBound))
    }
    self.tags = tags
    self.unclosed = unclosed
  }

  /// The templates it takes in.
  private var partials: [String] { tags.filter { $0.sign == ">" }.map(\.name) }

  /// Checks the template.
  ///
  /// - Parameters:
  ///   - name: what it is called.
  ///   - texts: all templates by name.
  /// - Throws: ``TemplateFault`` for the first thing that is wrong.
  func check(named name: String, among texts: [String: String]) throws(TemplateFault) {
    if let unclosed { throw unclosed.fault(TemplateWords.unclosed) }
    var open = [Tag]()
    for tag in tags {
      switch tag.sign {
      case "!": continue
      case "#", "^":
        open.append(tag)
        if open.count > Self.mostDepth { throw tag.fault(TemplateWords.tooDeep) }
      case "/":
        guard let last = open.popLast(), last.name == tag.name else {
          throw tag.fault(TemplateWords.notOpen(tag.name))
        }
        continue
      case ">":
        guard texts[tag.name] != nil else { throw tag.fault(TemplateWords.noPartial(tag.name)) }
        if takesIn(tag.name, name, among: texts) { throw tag.fault(TemplateWords.circle) }
        continue
      case nil, "{", "&": break
      default: throw tag.fault(TemplateWords.notAllowed)
      }
      for part in tag.name.split(separator: ".") where !PageKeys.all.contains(String(part)) {
        throw tag.fault(TemplateWords.unknown(String(part)))
      }
    }
    if let last = open.last { throw last.fault(TemplateWords.notClosed(last.name)) }
  }

  /// Whether a template takes in another, itself or through others.
  private func takesIn(_ first: String, _ other: String, among texts: [String: String]) -> Bool {
    var seen: Set<String> = []
    var open = [first]
    while let name = open.popLast() {
      if name == other { return true }
      guard seen.insert(name).inserted, let text = texts[name] else { continue }
      open += TemplateScan(text).partials
    }
    return false
  }
}
