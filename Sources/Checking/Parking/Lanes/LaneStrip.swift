import Foundation
import Scenarios

/// A fire lane as a strip of ground, in which a point has metres along it and metres across it.
struct LaneStrip {
  /// Lengths that differ by less are equal, so that the rounding of sine and cosine never decides.
  static let tolerance = 1e-6

  /// The part of a bay that lies within a lane: from the least to the greatest metre in both
  /// directions.
  struct Part {
    var along: ClosedRange<Double>
    var across: ClosedRange<Double>
  }

  let lane: FireLane
  private let length: Double

  init(_ lane: FireLane) {
    self.lane = lane
    let (east, north) = (lane.to.x - lane.from.x, lane.to.y - lane.from.y)
    length = (east * east + north * north).squareRoot()
  }

  /// What a bay takes of the lane; nil where it takes nothing.
  func part(of space: ParkingSpace) -> Part? {
    guard length > 0, let corners = space.corners else { return nil }
    var polygon = corners.map(local)
    polygon = Self.clip(polygon) { $0.along }
    polygon = Self.clip(polygon) { length - $0.along }
    polygon = Self.clip(polygon) { $0.across }
    polygon = Self.clip(polygon) { lane.width - $0.across }
    let (along, across) = (polygon.map(\.along), polygon.map(\.across))
    guard let first = along.min(), let last = along.max(), let near = across.min(),
      let far = across.max(), last - first > Self.tolerance, far - near > Self.tolerance
    else { return nil }
    return Part(along: first...last, across: near...far)
  }

  private typealias Point = (along: Double, across: Double)

  private func local(_ point: Position) -> Point {
    let (east, north) = (lane.to.x - lane.from.x, lane.to.y - lane.from.y)
    let (x, y) = (point.x - lane.from.x, point.y - lane.from.y)
    return (
      (x * east + y * north) / length, lane.width / 2 + (y * east - x * north) / length
    )
  }

  /// The part of a convex polygon on one side of a line: where `side` is 0 or more (Sutherland and
  /// Hodgman 1974).
  private static func clip(_ polygon: [Point], _ side: (Point) -> Double) -> [Point] {
    var kept: [Point] = []
    for (start, end) in zip(polygon, polygon.dropFirst() + polygon.prefix(1)) {
      let (before, after) = (side(start), side(end))
      if before >= 0 { kept.append(start) }
      if before >= 0 && after < 0 || before < 0 && after >= 0 {
        let share = before / (before - after)
        kept.append(
          (
            start.along + share * (end.along - start.along),
            start.across + share * (end.across - start.across)
          ))
      }
    }
    return kept
  }
}

extension ParkingSpace {
  /// The corners of the bay in their order; nil where its size or its place is not known.
  var corners: [Position]? {
    guard let length, let width, let position else { return nil }
    let (east, north) = (cos(angle * .pi / 180), sin(angle * .pi / 180))
    return [(1.0, 1.0), (1, -1), (-1, -1), (-1, 1)].map { ahead, aside in
      let (forward, sideways) = (ahead * length / 2, aside * width / 2)
      return Position(
        x: position.x + forward * east - sideways * north,
        y: position.y + forward * north + sideways * east)
    }
  }
}
