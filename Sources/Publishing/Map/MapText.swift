internal import Tables

/// Lettering on a map. How wide it will be is estimated: a drawing knows no fonts.
enum MapText {
  /// Fonts that have both scripts, of the systems in use, and then any.
  static let fonts =
    "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC','WenQuanYi Zen Hei',"
    + "sans-serif"

  /// The width of a text whose letters are 1 high; on the wide side for Latin letters.
  static func width(_ text: String) -> Double {
    let (wide, narrow) = (1.0, 0.6)
    return text.reduce(0) {
      switch DisplayWidth.of($1) {
      case 0: $0
      case 1: $0 + narrow
      default: $0 + wide
      }
    }
  }

  /// The greatest size up to `size` at which a text fits into `room`.
  static func size(_ size: Double, fitting text: String, into room: Double) -> Double {
    let width = width(text) * size
    return width > room ? size * room / width : size
  }

  /// A text with its middle at a point, and white around its letters as wide as `halo`.
  static func middle(
    _ text: String, x: Double, y: Double, size: Double, isBold: Bool = false, halo: Double = 0,
    fill: String = "black"
  ) -> SVGElement {
    lettering(text, x: x, y: y, size: size, anchor: "middle", isBold, halo, fill)
  }

  /// A text that begins at a point half way up its letters.
  static func start(
    _ text: String, x: Double, y: Double, size: Double, isBold: Bool = false, halo: Double = 0
  ) -> SVGElement {
    lettering(text, x: x, y: y, size: size, anchor: "start", isBold, halo, "black")
  }

  private static func lettering(
    _ text: String, x: Double, y: Double, size: Double, anchor: String, _ isBold: Bool,
    _ halo: Double, _ fill: String
  ) -> SVGElement {
    SVGElement(
      "text",
      [
        "x": .init(x), "y": .init(y + size * baseline), "font-size": .init(size),
        "text-anchor": .init(anchor), "font-weight": isBold ? "bold" : "normal",
        "fill": .init(fill), "stroke": halo > 0 ? "white" : "none",
        "stroke-width": .init(halo), "stroke-linejoin": "round", "paint-order": "stroke",
      ], text: text)
  }

  /// From the middle of digits and ideographs down to the line they stand on, for a size of 1.
  private static let baseline = 0.36
}
