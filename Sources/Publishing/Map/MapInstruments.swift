internal import Scenarios

/// The scale bar and the arrow towards north, in the upper right corner.
struct MapInstruments {
  let page: MapPage
  let language: Language

  /// The longest bar, in millimetres.
  private static let longest = 50.0
  private static let letters = 3.2
  /// What the arrow takes, and the white between it and the bar.
  private static let arrow = 12.0

  /// What both take from the title.
  var width: Double { MapInstruments.longest + MapInstruments.arrow + 12 }

  var elements: [SVGElement] { [bar, north] }

  /// The metres of the bar: a number that people count in.
  private var metres: Double {
    let lengths: [Double] = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000]
    return lengths.last { $0 * page.scale <= MapInstruments.longest } ?? 1
  }

  /// Four stretches, black and white in turn.
  private var bar: SVGElement {
    let length = metres * page.scale
    let right = page.width - MapPage.margin - MapInstruments.arrow - 4
    let (left, top) = (right - length, MapPage.margin + 5)
    let stretches = (0..<4).map { index in
      SVGElement(
        "rect",
        [
          "x": .init(left + Double(index) * length / 4), "y": .init(top),
          "width": .init(length / 4), "height": 1.6, "fill": index % 2 == 0 ? "black" : "white",
          "stroke": "black", "stroke-width": 0.2,
        ])
    }
    func words(_ text: String, x: Double, y: Double) -> SVGElement {
      MapText.middle(text, x: x, y: y, size: MapInstruments.letters)
    }
    let scale = MapWords.scale(Figures.decimal(page.denominator), sheet: page.name)[language]
    return SVGElement(
      "g", ["id": "scale"],
      stretches + [
        words("0", x: left, y: top - 2.2),
        words(Figures.decimal(metres / 2), x: left + length / 2, y: top - 2.2),
        words(MapWords.metres(Figures.decimal(metres))[language], x: right, y: top - 2.2),
        words(scale, x: left + length / 2, y: top + 4.4),
      ])
  }

  private var north: SVGElement {
    let (x, top) = (page.width - MapPage.margin - MapInstruments.arrow / 2 + 2, MapPage.margin)
    let (middle, tip) = (Figures.decimal(x), Figures.decimal(top))
    return SVGElement(
      "g", ["id": "north"],
      [
        SVGElement(
          "path",
          [
            "d": "M\(middle) \(tip)l3 9l-3 -2.2Z", "stroke": "black", "stroke-width": 0.2,
          ]),
        SVGElement(
          "path",
          [
            "d": "M\(middle) \(tip)l-3 9l3 -2.2Z", "fill": "white", "stroke": "black",
            "stroke-width": 0.2,
          ]),
        MapText.middle(
          MapWords.north[language], x: x, y: top + 11.5, size: MapInstruments.letters,
          isBold: true),
      ])
  }
}
