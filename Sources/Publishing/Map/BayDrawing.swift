internal import Scenarios

/// A bay on the sheet: a rectangle with a patterned end for its kind, its id, and its use.
///
/// All of it is laid out along the bay, from left to right, about its middle, in millimetres.
struct BayDrawing {
  private let space: ParkingSpace
  private let use: BayUse
  private let language: Language
  private let style: BayStyle
  private let length: Double
  private let width: Double
  private let scale: Double

  /// The patterned end; an ordinary bay has none.
  private var endLength: Double {
    space.kind == .standard ? 0 : min(length * 0.24, width * 0.55, scale * 1.3)
  }
  private var left: Double { -length / 2 }
  private var top: Double { -width / 2 }

  /// The height of an id and of the words below it, in metres of ground.
  private static let letters = (id: 0.95, words: 0.65)
  /// Words that would be smaller, in millimetres, are left out: the circle stands beside the id.
  private static let leastWords = 1.8

  /// Lays out a bay, a metre of ground being `scale` millimetres long.
  init(
    _ space: ParkingSpace, use: BayUse, ground: Strip, scale: Double, language: Language
  ) {
    self.space = space
    self.use = use
    self.language = language
    style = BayStyle(space.kind)
    length = ground.length * scale
    width = ground.width * scale
    self.scale = scale
  }

  /// The bay about a point of the sheet.
  func element(x: Double, y: Double, turned angle: Double) -> SVGElement {
    let place = "translate(\(Figures.decimal(x)) \(Figures.decimal(y)))"
    return SVGElement(
      "g", ["transform": "\(place) rotate(\(Figures.decimal(angle)))"],
      [ground] + (use == .shared ? [night] : []) + end + (use == .blocked ? [cross] : []) + label)
  }

  private var ground: SVGElement {
    let fill =
      switch use {
      case .held, .shared, .forOthers: style.light
      case .free, .blocked: "white"
      case .closed: "#dddddd"
      }
    let isOutOfUse = use == .blocked || use == .closed
    return SVGElement(
      "rect",
      [
        "x": .init(left), "y": .init(top), "width": .init(length), "height": .init(width),
        "fill": .init(fill), "stroke": "black", "stroke-width": 0.25,
        "stroke-dasharray": isOutOfUse ? "1 0.6" : "none",
      ])
  }

  /// The half of a shared bay that stands for the other hours.
  private var night: SVGElement {
    let inside = left + endLength
    return SVGElement(
      "path",
      [
        "d": .init(
          "M\(Figures.decimal(inside)) \(Figures.decimal(-top))H\(Figures.decimal(-left))"
            + "V\(Figures.decimal(top))Z"), "fill": .init(style.shade),
      ])
  }

  /// The patterned end, and in a circle the letter of the kind.
  private var end: [SVGElement] {
    guard endLength > 0 else { return [] }
    let (x, room) = (left + endLength / 2, min(endLength, width))
    return [
      SVGElement(
        "rect",
        [
          "x": .init(left), "y": .init(top), "width": .init(endLength), "height": .init(width),
          "fill": "url(#\(style.patternID))", "stroke": "black", "stroke-width": 0.25,
        ]),
      SVGElement(
        "circle", ["cx": .init(x), "cy": 0.0, "r": .init(room * 0.45), "fill": "white"]),
      MapText.middle(
        MapWords.letter(space.kind)[language], x: x, y: 0, size: room * 0.66, isBold: true),
    ]
  }

  /// Two lines from corner to corner.
  private var cross: SVGElement {
    let (left, right, top, bottom) = (
      Figures.decimal(left + endLength), Figures.decimal(-left), Figures.decimal(top),
      Figures.decimal(-top)
    )
    return SVGElement(
      "path",
      [
        "d": "M\(left) \(top)L\(right) \(bottom)M\(left) \(bottom)L\(right) \(top)",
        "stroke": "#b3261e", "stroke-width": .init(scale * 0.14),
      ])
  }

  /// The id with the use below it, or where that would be too small, with the circle beside it.
  private var label: [SVGElement] {
    let room = (length - endLength) * 0.92
    let middle = left + endLength + (length - endLength) / 2
    let word = MapWords.mark(use)?[language] ?? ""
    let wordSize = MapText.size(
      min(BayDrawing.letters.words * scale, width * 0.3), fitting: word + "　", into: room)
    guard !word.isEmpty || hasSign else {
      return [id(x: middle, y: 0, size: idSize(height: width * 0.62, room: room))]
    }
    if wordSize < BayDrawing.leastWords {
      guard hasSign else {
        return [id(x: middle, y: 0, size: idSize(height: width * 0.62, room: room))]
      }
      let radius = width * 0.17
      let size = idSize(height: width * 0.62, room: room - 3 * radius)
      let total = MapText.width(space.id) * size + 3 * radius
      return [
        id(x: middle - 1.5 * radius, y: 0, size: size)
      ] + sign(x: middle + total / 2 - radius, y: 0, radius: radius)
    }
    let y = space.id.isEmpty ? 0 : width * 0.26
    let radius = hasSign ? wordSize * 0.42 : 0
    let gap = hasSign && !word.isEmpty ? wordSize * 0.25 : 0
    let begin = middle - (2 * radius + gap + MapText.width(word) * wordSize) / 2
    return [id(x: middle, y: -width * 0.18, size: idSize(height: width * 0.42, room: room))]
      + (hasSign ? sign(x: begin + radius, y: y, radius: radius) : [])
      + (word.isEmpty
        ? [] : [MapText.start(word, x: begin + 2 * radius + gap, y: y, size: wordSize)])
  }

  /// As tall as on the ground, but no smaller than the bay has room for on a small scale.
  private func idSize(height: Double, room: Double) -> Double {
    MapText.size(
      min(max(BayDrawing.letters.id * scale, BayDrawing.leastWords), height),
      fitting: space.id, into: room)
  }

  private func id(x: Double, y: Double, size: Double) -> SVGElement {
    MapText.middle(
      space.id, x: x, y: y, size: size, isBold: true, halo: use == .blocked ? size * 0.25 : 0)
  }

  private var hasSign: Bool { use == .shared || use == .free }

  /// A circle, half of it black in a shared bay, empty in a free one.
  private func sign(x: Double, y: Double, radius: Double) -> [SVGElement] {
    var parts = [
      SVGElement(
        "circle",
        [
          "cx": .init(x), "cy": .init(y), "r": .init(radius),
          "fill": "white", "stroke": "black",
          "stroke-width": .init(radius * 0.2),
        ])
    ]
    if use == .shared {
      let (middle, reach) = (Figures.decimal(x), Figures.decimal(radius))
      let (upper, lower) = (Figures.decimal(y - radius), Figures.decimal(y + radius))
      parts.append(
        SVGElement(
          "path", ["d": "M\(middle) \(upper)A\(reach) \(reach) 0 0 1 \(middle) \(lower)Z"]))
    }
    return parts
  }
}
