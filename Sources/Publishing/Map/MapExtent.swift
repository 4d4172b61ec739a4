internal import Scenarios

/// A rectangle of the estate's plan, in metres.
struct MapExtent {
  private(set) var west = Double.infinity
  private(set) var east = -Double.infinity
  private(set) var south = Double.infinity
  private(set) var north = -Double.infinity

  var width: Double { east - west }
  var height: Double { north - south }

  /// The least one that has room for some points.
  init(_ points: [Position] = []) {
    for point in points { include(point) }
  }

  /// Makes room for a point.
  mutating func include(_ point: Position) {
    west = min(west, point.x)
    east = max(east, point.x)
    south = min(south, point.y)
    north = max(north, point.y)
  }

  /// Makes room for another one.
  mutating func include(_ other: MapExtent) {
    include(Position(x: other.west, y: other.south))
    include(Position(x: other.east, y: other.north))
  }

  /// Wider on all sides.
  func wider(by metres: Double) -> MapExtent {
    MapExtent([
      Position(x: west - metres, y: south - metres), Position(x: east + metres, y: north + metres),
    ])
  }

  /// Whether there is ground that lies in both.
  func overlaps(_ other: MapExtent) -> Bool {
    west < other.east && other.west < east && south < other.north && other.south < north
  }
}
