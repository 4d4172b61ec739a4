internal import Scenarios

/// How charts are drawn, so that a black and white copy tells as much: filled is this week, hatched is
/// from before, dotted is missing.
enum ChartStyle {
  static let ink = "#1d2a24"
  static let solid = "#2f5d4a"
  static let line = "#b9c2bd"

  /// The patterns for the head of a drawing; their names begin with `prefix`, so that several drawings
  /// may stand in one page.
  static func definitions(_ prefix: String) -> SVGElement {
    SVGElement(
      "defs", [:],
      [
        SVGElement(
          "pattern",
          [
            "id": .init("\(prefix)-hatch"), "width": 2, "height": 2,
            "patternUnits": "userSpaceOnUse", "patternTransform": "rotate(45)",
          ],
          [
            SVGElement("rect", ["width": 2, "height": 2, "fill": "white"]),
            SVGElement("rect", ["width": 0.7, "height": 2, "fill": .init(ink)]),
          ]),
        SVGElement(
          "pattern",
          [
            "id": .init("\(prefix)-dots"), "width": 2, "height": 2,
            "patternUnits": "userSpaceOnUse",
          ],
          [
            SVGElement("rect", ["width": 2, "height": 2, "fill": "white"]),
            SVGElement("circle", ["cx": 1, "cy": 1, "r": 0.4, "fill": .init(ink)]),
          ]),
      ])
  }

  static func hatch(_ prefix: String) -> String { "url(#\(prefix)-hatch)" }
  static func dots(_ prefix: String) -> String { "url(#\(prefix)-dots)" }

  /// A box, by default outlined.
  static func box(
    x: Double, y: Double, width: Double, height: Double, fill: String, outline: Bool = true
  ) -> SVGElement {
    SVGElement(
      "rect",
      [
        "x": .init(x), "y": .init(y), "width": .init(max(0, width)),
        "height": .init(max(0, height)), "fill": .init(fill),
        "stroke": .init(outline ? ink : "none"), "stroke-width": 0.2,
      ])
  }

  static func rule(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, isDashed: Bool = false,
    color: String = line, width: Double = 0.2
  ) -> SVGElement {
    SVGElement(
      "line",
      [
        "x1": .init(x1), "y1": .init(y1), "x2": .init(x2), "y2": .init(y2), "stroke": .init(color),
        "stroke-width": .init(width), "stroke-dasharray": isDashed ? "1.5 1" : "none",
      ])
  }

  /// A drawing of its own, in millimetres, with a title for those who cannot see it.
  static func drawing(
    width: Double, height: Double, title: String, language: Language, _ children: [SVGElement]
  ) -> SVGElement {
    SVGElement(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "role": "img",
        "width": "\(Figures.decimal(width))mm", "height": "\(Figures.decimal(height))mm",
        "viewBox": "0 0 \(Figures.decimal(width)) \(Figures.decimal(height))",
        "font-family": .init(MapText.fonts), "lang": .init(language.rawValue), "fill": .init(ink),
      ], [SVGElement("title", text: title)] + children)
  }

  static func end(_ text: String, x: Double, y: Double, size: Double) -> SVGElement {
    SVGElement(
      "text",
      [
        "x": .init(x), "y": .init(y + size * 0.36), "font-size": .init(size), "text-anchor": "end",
      ], text: text)
  }

  /// A step between the lines of a scale: 1, 2, 5, 10, … so that there are at most six.
  static func step(upTo most: Double) -> Double {
    var step = 1.0
    for factor in [2, 2.5, 2, 2, 2.5, 2, 2, 2.5, 2] where most / step > 6 { step *= factor }
    return step
  }
}
