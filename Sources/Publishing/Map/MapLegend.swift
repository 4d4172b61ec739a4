internal import Scenarios

/// The lines below a map that say what its signs mean: only of those that are on it.
struct MapLegend {
  /// A sign and its words.
  private enum Sign {
    case kind(ParkingSpace.Kind)
    case use(BayUse)
    case lane
    case door
    case note
  }

  private let entries: [(sign: Sign, words: String)]
  private let language: Language

  private static let letters = 3.4
  private static let rowHeight = 8.5
  private static let signWidth = 13.5
  private static let gap = 5.0
  /// A metre of ground in the signs, in millimetres, and the bay that is drawn in them.
  private static let scale = 2.55
  private static let bay = (length: 5.3, width: 2.4)

  init(
    kinds: [ParkingSpace.Kind], uses: [BayUse], hasLanes: Bool, hasDoors: Bool, notDrawn: Int,
    language: Language
  ) {
    var entries = kinds.map { (Sign.kind($0), LabelWords.kind($0)[language]) }
    entries += uses.map { (Sign.use($0), MapWords.use($0)[language]) }
    if hasLanes { entries.append((.lane, MapWords.lane[language])) }
    if hasDoors { entries.append((.door, MapWords.door[language])) }
    if notDrawn > 0 { entries.append((.note, MapWords.elsewhere(notDrawn)[language])) }
    self.entries = entries
    self.language = language
  }

  /// The millimetres it takes where it may be so wide.
  func height(width: Double) -> Double {
    Double((places(width: width).map(\.row).max() ?? -1) + 1) * MapLegend.rowHeight
  }

  /// The legend with its upper left corner at a point.
  func elements(x: Double, y: Double, width: Double) -> [SVGElement] {
    zip(entries, places(width: width)).flatMap { entry, place -> [SVGElement] in
      let (left, middle) = (x + place.x, y + (Double(place.row) + 0.5) * MapLegend.rowHeight)
      let words = MapText.start(
        entry.words, x: left + room(for: entry.sign), y: middle,
        size: MapLegend.letters)
      return sign(entry.sign, x: left, y: middle) + [words]
    }
  }

  /// Where each entry begins, row by row.
  private func places(width: Double) -> [(x: Double, row: Int)] {
    var (x, row) = (0.0, 0)
    return entries.map { entry in
      let own =
        MapText.width(entry.words) * MapLegend.letters
        + room(for: entry.sign)
      if x > 0, x + own > width { (x, row) = (0, row + 1) }
      defer { x += own + MapLegend.gap }
      return (x, row)
    }
  }

  /// What a sign takes, with the white after it.
  private func room(for sign: Sign) -> Double {
    switch sign {
    case .kind, .use, .lane: MapLegend.signWidth + 1.5
    case .door: 6
    case .note: 0
    }
  }

  private func sign(_ sign: Sign, x left: Double, y: Double) -> [SVGElement] {
    let x = left + MapLegend.signWidth / 2
    return switch sign {
    case .kind(let kind): [bay(kind, .forOthers, x: x, y: y)]
    case .use(let use): [bay(.standard, use, x: x, y: y)]
    case .lane:
      [
        SVGElement(
          "rect",
          [
            "x": .init(left), "y": .init(y - 2.5),
            "width": .init(MapLegend.signWidth), "height": 5.0, "fill": "url(#lane)",
            "stroke": .init(MapStyle.lane), "stroke-width": 0.4, "stroke-dasharray": "2 1",
          ])
      ]
    case .door: MapStyle.door(x: left + 2.5, y: y + 2.3, scale: MapLegend.scale, name: "1")
    case .note: []
    }
  }

  private func bay(
    _ kind: ParkingSpace.Kind, _ use: BayUse, x: Double, y: Double
  ) -> SVGElement {
    let ground = Strip(
      middle: Position(x: 0, y: 0), length: MapLegend.bay.length, width: MapLegend.bay.width,
      angle: 0)
    return BayDrawing(
      ParkingSpace(id: "", zone: "", kind: kind), use: use, ground: ground,
      scale: MapLegend.scale, language: language
    ).element(x: x, y: y, turned: 0)
  }
}
