/// An element of an SVG drawing: a name, attributes in their order, and what stands in it.
///
/// Texts and values may hold anything: what XML would read as markup is escaped, and what it does
/// not allow at all becomes the sign for an unreadable character.
struct SVGElement {
  /// The value of an attribute: words as they are, numbers with at most two decimals.
  struct Value: ExpressibleByStringInterpolation, ExpressibleByFloatLiteral,
    ExpressibleByIntegerLiteral
  {
    let text: String

    init(stringLiteral text: String) { self.text = text }
    init(floatLiteral number: Double) { self.init(number) }
    init(integerLiteral number: Int) { self.init(Double(number)) }
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
  var document: String { "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(markup)" }

  /// The element as it stands in a page.
  var markup: String {
    var lines = [String]()
    add(to: &lines, indent: "")
    return lines.joined(separator: "\n") + "\n"
  }

  private func add(to lines: inout [String], indent: String) {
    let opening =
      attributes.reduce("\(indent)<\(name)") {
        "\($0) \($1.name)=\"\(MarkupText.escaped($1.value))\""
      }
    if let text {
      lines.append("\(opening)>\(MarkupText.escaped(text))</\(name)>")
    } else if children.isEmpty {
      lines.append("\(opening)/>")
    } else {
      lines.append("\(opening)>")
      for child in children { child.add(to: &lines, indent: indent + "  ") }
      lines.append("\(indent)</\(name)>")
    }
  }
}
