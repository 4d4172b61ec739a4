internal import Publishing

/// A piece of an HTML page, the drawings in it included.
///
/// Texts and values may hold anything: what would be read as markup is escaped.
indirect enum Markup {
  case element(String, [(name: String, value: String)], [Markup])
  case text(String)
  /// A style sheet, which HTML does not unescape: only what is written in the program itself.
  case style(StaticString)

  /// An element with others in it.
  static func tag(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [Markup] = []
  ) -> Markup {
    .element(name, attributes.map { ($0.key, $0.value) }, children)
  }

  /// An element with a text in it.
  static func tag(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String
  ) -> Markup {
    tag(name, attributes, [.text(text)])
  }

  /// A text of a drawing, placed by its middle or an end.
  static func label(
    _ text: String, x: Double, y: Double, anchor: String = "start", style: String = ""
  ) -> Markup {
    tag(
      "text",
      [
        "x": Decimals.fixed(x, places: 1), "y": Decimals.fixed(y, places: 1),
        "text-anchor": anchor, "class": style,
      ], text: text)
  }

  /// A line of a drawing.
  static func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, style: String
  ) -> Markup {
    tag(
      "line",
      [
        "x1": Decimals.fixed(x1, places: 1), "y1": Decimals.fixed(y1, places: 1),
        "x2": Decimals.fixed(x2, places: 1), "y2": Decimals.fixed(y2, places: 1), "class": style,
      ])
  }

  /// Appends the piece as HTML: blocks on lines of their own, so that the file can be read and
  /// compared line by line.
  func write(to html: inout String) {
    switch self {
    case .text(let text): html += MarkupText.escaped(text)
    case .style(let sheet): html += "<style>\(sheet)</style>"
    case .element(let name, let attributes, let children):
      html += "<\(name)"
      for (name, value) in attributes where !value.isEmpty {
        html += " \(name)=\"\(MarkupText.escaped(value))\""
      }
      html += ">"
      if Markup.voids.contains(name) { return }
      let isBlock = Markup.blocks.contains(name)
      if isBlock { html += "\n" }
      for child in children {
        child.write(to: &html)
        if isBlock { html += "\n" }
      }
      html += "</\(name)>"
    }
  }

  /// Elements that hold nothing and have no end.
  private static let voids: Set<String> = ["meta", "br", "hr"]
  /// Elements between whose children a line end is no space that could be seen.
  private static let blocks: Set<String> = [
    "html", "head", "body", "main", "header", "section", "div", "figure", "table", "thead", "tbody",
    "tr", "ul", "dl", "svg", "g", "footer", "article",
  ]
}
