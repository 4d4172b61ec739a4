internal import Plans
internal import Scenarios

/// `parking.svg`: the bays on the ground, drawn to scale for the notice board.
///
/// It hangs where everybody reads it, so it names bays, lanes and stairwells and nobody's vehicle.
struct ParkingMap {
  static let fileName = "parking.svg"

  private let names: PlanNames
  private let week: Week
  private let bays: [(space: ParkingSpace, use: BayUse, ground: Strip)]
  private let lanes: [(lane: FireLane, ground: Strip)]
  private let doors: [(unit: Unit.ID, position: Position)]
  private let uses: BayUses
  private let page: MapPage
  private let legend: MapLegend

  /// Draws an allocation; nil where none of the scenario's spaces has a position.
  init?(_ document: PlanDocument, of scenario: Scenario) {
    guard let parking = document.plan.parking, let lot = scenario.parking else { return nil }
    names = PlanNames(scenario, language: document.language)
    week = document.plan.week
    uses = BayUses(parking, of: lot, in: week)
    bays = uses.uses.compactMap { space, use in Strip(space).map { (space, use, $0) } }
    guard !bays.isEmpty else { return nil }
    lanes = lot.lanes.map { ($0, Strip($0)) }
    doors = scenario.places.flatMap(\.units).compactMap { unit in
      unit.position.map { (unit.id, $0) }
    }
    let bays = bays
    legend = MapLegend(
      kinds: ParkingSpace.Kind.allCases.filter { kind in bays.contains { $0.space.kind == kind } },
      uses: BayUse.allCases.filter { use in
        use != .forOthers && bays.contains { $0.use == use }
      }, hasLanes: !lanes.isEmpty, hasDoors: !doors.isEmpty,
      notDrawn: lot.spaces.count - bays.count, language: document.language)
    var extent = MapExtent()
    for corner in (bays.map(\.ground) + lanes.map(\.ground)).flatMap(\.corners) {
      extent.include(corner)
    }
    for door in doors { extent.include(door.position) }
    page = MapPage(showing: extent, legendHeight: legend.height)
  }

  /// The file.
  var bytes: [UInt8] { Array(drawing.document.utf8) }

  /// The drawing.
  var drawing: SVGElement {
    let (width, height) = (Figures.decimal(page.width), Figures.decimal(page.height))
    let title = names.text(MapWords.title(names.scenario.name))
    let legendHeight = legend.height(width: page.width - 2 * MapPage.margin)
    return SVGElement(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "width": "\(width)mm", "height": "\(height)mm",
        "viewBox": "0 0 \(width) \(height)", "font-family": .init(MapText.fonts),
        "lang": .init(names.language.rawValue), "fill": "black",
      ],
      [
        SVGElement("title", text: "\(title)  \(names.text(MapWords.week(week)))"),
        SVGElement("defs", [:], definitions),
        SVGElement(
          "rect",
          ["width": .init(page.width), "height": .init(page.height), "fill": "white"]),
        SVGElement("g", ["id": "title"], heading(title)),
        SVGElement("g", ["id": "lanes"], lanes.map { outline($0.ground, fill: "url(#lane)") }),
        SVGElement("g", ["id": "bays"], bays.map(bay)),
        SVGElement(
          "g", ["id": "zones"],
          MapZones(bays.map { ($0.space, $0.ground) }, lanes: lanes.map(\.ground)).elements(
            on: page)),
        SVGElement("g", ["id": "lane-names"], lanes.map(laneName)),
        SVGElement("g", ["id": "doors"], doors.flatMap(door)),
        SVGElement(
          "g", ["id": "legend"],
          legend.elements(
            x: MapPage.margin, y: page.height - MapPage.margin - legendHeight,
            width: page.width - 2 * MapPage.margin)),
      ])
  }

  private var definitions: [SVGElement] {
    ParkingSpace.Kind.allCases.map { BayStyle($0).definition } + [MapStyle.laneDefinition]
  }

  // MARK: On the ground

  private func bay(_ space: ParkingSpace, _ use: BayUse, _ ground: Strip) -> SVGElement {
    let point = page.point(ground.middle)
    return BayDrawing(
      space, use: use, ground: ground, scale: page.scale, language: names.language
    ).element(x: point.x, y: point.y, turned: ground.lettering)
  }

  private func outline(_ ground: Strip, fill: String) -> SVGElement {
    let points = ground.corners.map { corner in
      let point = page.point(corner)
      return "\(Figures.decimal(point.x)),\(Figures.decimal(point.y))"
    }
    return SVGElement(
      "polygon",
      [
        "points": .init(points.joined(separator: " ")), "fill": .init(fill),
        "stroke": .init(MapStyle.lane), "stroke-width": 0.4, "stroke-dasharray": "2 1",
      ])
  }

  /// The name along the lane: in its middle, or where there are bays, as near to it as there are
  /// none.
  private func laneName(_ lane: FireLane, _ ground: Strip) -> SVGElement {
    let words = names.text(MapWords.lane(lane.name, width: Figures.decimal(lane.width)))
    let size = MapText.size(
      max(1.2 * page.scale, 2.5), fitting: words, into: ground.length * page.scale * 0.9)
    let taken = bays.map { MapExtent($0.ground.corners) }
    let length = MapText.width(words) * size / page.scale
    let places = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8].map { ground.part(at: $0, length: length) }
    let free = places.first { place in
      let extent = MapExtent(place.corners)
      return !taken.contains { $0.overlaps(extent) }
    }
    let point = page.point((free ?? ground).middle)
    let place = "translate(\(Figures.decimal(point.x)) \(Figures.decimal(point.y)))"
    return SVGElement(
      "g", ["transform": "\(place) rotate(\(Figures.decimal(ground.lettering)))"],
      [
        MapText.middle(
          words, x: 0, y: 0, size: size, isBold: true, halo: size * 0.4, fill: MapStyle.lane)
      ])
  }

  private func door(_ unit: Unit.ID, _ position: Position) -> [SVGElement] {
    let point = page.point(position)
    return MapStyle.door(
      x: point.x, y: point.y, scale: page.scale, name: names.text(LabelWords.unit(unit)))
  }

  // MARK: Around it

  private func heading(_ title: String) -> [SVGElement] {
    let instruments = MapInstruments(page: page, language: names.language)
    let room = page.width - 2 * MapPage.margin - instruments.width
    let counts = MapWords.counts(
      uses.uses.count, shared: uses.count(.shared), free: uses.count(.free))
    let line = "\(names.text(MapWords.week(week)))  \(names.text(counts))"
    return [
      MapText.start(
        title, x: MapPage.margin, y: MapPage.margin + 4,
        size: MapText.size(7, fitting: title, into: room), isBold: true),
      MapText.start(
        line, x: MapPage.margin, y: MapPage.margin + 13,
        size: MapText.size(4, fitting: line, into: room)),
    ] + instruments.elements
  }
}
