internal import OrderedCollections
internal import Scenarios

/// The names of zones beside their bays.
struct MapZones {
  /// A name and the bays that stand together.
  private struct Cluster {
    var name: String
    var extent: MapExtent
  }

  private let clusters: [Cluster]
  private let obstacles: [MapExtent]

  /// Bays of a zone that are no further apart, in metres, have one name together.
  private static let reach = 8.0

  /// Groups bays, each with its ground; the names stay off them and off the fire lanes.
  init(_ bays: [(space: ParkingSpace, ground: Strip)], lanes: [Strip]) {
    let extents = bays.map { MapExtent($0.ground.corners) }
    obstacles = extents + lanes.map { MapExtent($0.corners) }
    var zones = OrderedDictionary<[String], [MapExtent]>()
    for (bay, extent) in zip(bays, extents) {
      zones[[bay.space.zone, bay.space.row ?? ""], default: []].append(extent)
    }
    clusters = zones.flatMap { name, bays in
      MapZones.grouped(bays).map { Cluster(name: name[0], extent: $0) }
    }
  }

  /// The names on a page, each above, below or beside its bays, where nothing is in
  /// the way; where there is no such place, the ids must do.
  func elements(on page: MapPage) -> [SVGElement] {
    let size = max(1.2 * page.scale, 3)
    let high = size * 1.3 / page.scale
    return clusters.compactMap { cluster in
      let long = (MapText.width(cluster.name) * size + 1) / page.scale
      let bays = cluster.extent
      let places = [
        (bays.west, bays.north), (bays.east - long, bays.north), (bays.west, bays.south - high),
        (bays.west - long, bays.north - high), (bays.east, bays.north - high),
      ]
      let free = places.first { west, south in
        let label = MapExtent([
          Position(x: west, y: south), Position(x: west + long, y: south + high),
        ])
        return !obstacles.contains { $0.overlaps(label) }
      }
      return free.map { west, south in
        let point = page.point(Position(x: west, y: south + high / 2))
        return MapText.start(
          cluster.name, x: point.x + 0.5, y: point.y, size: size, isBold: true, halo: size * 0.3)
      }
    }
  }

  /// The extents of bays that stand together, in the order of their first bay.
  private static func grouped(_ bays: [MapExtent]) -> [MapExtent] {
    var groups = [MapExtent]()
    var rest = bays
    while let first = rest.first {
      var group = first
      rest.removeFirst()
      var near = rest.filter { $0.overlaps(group.wider(by: reach)) }
      while !near.isEmpty {
        rest.removeAll { $0.overlaps(group.wider(by: reach)) }
        for bay in near { group.include(bay) }
        near = rest.filter { $0.overlaps(group.wider(by: reach)) }
      }
      groups.append(group)
    }
    return groups
  }
}
