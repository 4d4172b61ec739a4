internal import Scenarios

/// How a kind of bay is drawn: its colour, and a pattern that a black and white copy keeps.
struct BayStyle {
  /// The colour of lines.
  let dark: String
  /// The colour of the ground.
  let light: String
  /// The ground of the half of a shared bay that stands for the night.
  let shade: String
  /// The lines of the pattern within a square of one millimetre and a half.
  let pattern: [SVGElement]
  /// The name of the pattern in the drawing.
  let patternID: String

  /// The side of the square that is repeated, in millimetres.
  private static let side = 1.5

  init(_ kind: ParkingSpace.Kind) {
    func line(_ path: String) -> SVGElement { SVGElement("path", ["d": .init(path)]) }
    func dot(_ x: Double, _ y: Double) -> SVGElement {
      SVGElement("circle", ["cx": .init(x), "cy": .init(y), "r": 0.28, "stroke": "none"])
    }
    let rising = "M-.4 .4L.4 -.4M0 1.5L1.5 0M1.1 1.9L1.9 1.1"
    let falling = "M-.4 1.1L.4 1.9M0 0L1.5 1.5M1.1 -.4L1.9 .4"
    switch kind {
    case .standard: (dark, light, shade, pattern) = ("#5a6f8c", "#e9eef5", "#b9c6d8", [])
    case .compact:
      (dark, light, shade) = ("#6b7a2c", "#f1f4dc", "#d0d79f")
      pattern = [dot(0.4, 0.4), dot(1.15, 1.15)]
    case .accessible:
      (dark, light, shade) = ("#0b57c2", "#d8e8ff", "#9fc3f5")
      pattern = [line(rising)]
    case .charging:
      (dark, light, shade) = ("#1c7c3c", "#dcf3e2", "#9fd6b0")
      pattern = [line("M.75 0V1.5")]
    case .visitor:
      (dark, light, shade) = ("#9a6a00", "#fdf0cf", "#e6cd8c")
      pattern = [line("M0 .75H1.5")]
    case .loading:
      (dark, light, shade) = ("#8a4b20", "#f8e5d8", "#dcb498")
      pattern = [line(rising), line(falling)]
    case .motorcycle:
      (dark, light, shade) = ("#7a2d8f", "#f3e1f7", "#d3a9de")
      pattern = [line("M0 .75H1.5M.75 0V1.5")]
    }
    patternID = "kind-\(kind.rawValue)"
  }

  /// The pattern for the head of the drawing.
  var definition: SVGElement {
    SVGElement(
      "pattern",
      [
        "id": .init(patternID), "width": .init(BayStyle.side), "height": .init(BayStyle.side),
        "patternUnits": "userSpaceOnUse",
      ],
      [
        SVGElement(
          "rect",
          [
            "width": .init(BayStyle.side), "height": .init(BayStyle.side),
            "fill": .init(pattern.isEmpty ? shade : "white"),
          ]),
        SVGElement(
          "g", ["fill": .init(dark), "stroke": .init(dark), "stroke-width": 0.3], pattern),
      ])
  }
}
