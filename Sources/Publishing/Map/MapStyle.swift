internal import Scenarios

/// How lanes and doors are drawn.
enum MapStyle {
  /// The colour of fire lanes.
  static let lane = "#b3261e"

  /// The hatching of fire lanes for the head of the drawing.
  static var laneDefinition: SVGElement {
    SVGElement(
      "pattern",
      [
        "id": "lane", "width": 2.4, "height": 2.4, "patternUnits": "userSpaceOnUse",
        "patternTransform": "rotate(45)",
      ],
      [
        SVGElement("rect", ["width": 2.4, "height": 2.4, "fill": "white"]),
        SVGElement("rect", ["width": 0.5, "height": 2.4, "fill": "#e39a95"]),
      ])
  }

  /// A stairwell door: a plate with its name above the point where it is.
  static func door(x: Double, y: Double, scale: Double, name: String) -> [SVGElement] {
    let size = max(scale * 1.1, 2.2)
    let (width, height) = (MapText.width(name) * size + size * 0.8, size * 1.4)
    return [
      SVGElement(
        "path",
        [
          "d":
            "M\(Figures.decimal(x)) \(Figures.decimal(y))l\(Figures.decimal(-size * 0.4)) \(Figures.decimal(-size * 0.5))h\(Figures.decimal(size * 0.8))Z"
        ]),
      SVGElement(
        "rect",
        [
          "x": .init(x - width / 2), "y": .init(y - size * 0.5 - height),
          "width": .init(width), "height": .init(height), "rx": .init(size * 0.2),
          "fill": "black",
        ]),
      MapText.middle(
        name, x: x, y: y - size * 0.5 - height / 2, size: size, isBold: true, fill: "white"),
    ]
  }
}
