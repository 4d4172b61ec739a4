/// An element of an SVG drawing: a name, attributes in their order, and what stands in it.
///
/// Texts and values may hold anything: what XML would read as markup is escaped, and what it does
/// not allow at all becomes the sign for an unreadable character.
struct SVGElement {
  /// The value of an attribute: words as they are, numbers with at most two decimals.
  struct Value: ExpressibleByStringInterpolation, ExpressibleByFloatLiteral {
    let text: String

    init(stringLiteral text: String) { self.text = text }
    init(floatLiteral number: Double) { self.init(number) }
    init(_ number: Double) { text = Figures.decimal(number) }
    init(_ text: String) { self.text = text }
  }

  private let name: String
  private let attributes: [(name: String, value: String)]
  private let children: [SVGElement]
  private let text: String?

  /// An element with other elements in it.
  init(
    _ name: String, _ attributes: KeyValuePairs<String, Value> = [:], _ children: [SVGElement] = []
  ) {
    self.name = name
    self.attributes = attributes.map { ($0.key, $0.value.text) }
    self.children = children
    text = nil
  }

  /// An element with a text in it.
  init(_ name: String, _ attributes: KeyValuePairs<String, Value> = [:], text: String) {
    self.name = name
    self.attributes = attributes.map { ($0.key, $0.value.text) }
    children = []
    self.text = text
  }

  /// The element as a document of its own.
  var document: String {
    var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
    add(to: &lines, indent: "")
    return lines.joined(separator: "\n") + "\n"
  }

  private func add(to lines: inout [String], indent: String) {
    let opening =
      attributes.reduce("\(indent)<\(name)") {
        "\($0) \($1.name)=\"\(SVGElement.escaped($1.value))\""
      }
    if let text {
      lines.append("\(opening)>\(SVGElement.escaped(text))</\(name)>")
    } else if children.isEmpty {
      lines.append("\(opening)/>")
    } else {
      lines.append("\(opening)>")
      for child in children { child.add(to: &lines, indent: indent + "  ") }
      lines.append("\(indent)</\(name)>")
    }
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      // Line ends and tabs are blanks in a drawing.
      case "\t", "\n", "\r": escaped += " "
      // Control characters, and signs that turn the direction of what follows them.
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}",
        "\u{2066}"..."\u{2069}", "\u{FFFE}", "\u{FFFF}":
        escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
