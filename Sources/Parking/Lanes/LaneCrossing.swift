import Foundation
import Scenarios

/// What a bay takes of a fire lane: the part of its rectangle that lies within the lane's.
struct LaneCrossing: Sendable {
  /// Metres from the lane's one end, along it.
  let along: ClosedRange<Double>
  /// Metres from the lane's one side, across it.
  let across: ClosedRange<Double>

  /// Lengths that differ by less are the same: a micrometre, far above the rounding of a sine and
  /// far below what anyone measures.
  static let tolerance = 1e-6

  /// Lays a bay over a lane; nil where it has no rectangle or takes nothing of the lane.
  init?(of space: ParkingSpace, over lane: FireLane) {
    guard let middle = space.position, let length = space.length, let width = space.width else {
      return nil
    }
    let (east, north) = (lane.to.x - lane.from.x, lane.to.y - lane.from.y)
    let reach = (east * east + north * north).squareRoot()
    guard reach > 0 else { return nil }
    let direction = space.angle * .pi / 180
    let (forward, sideways) = (
      Position(x: cos(direction) * length / 2, y: sin(direction) * length / 2),
      Position(x: -sin(direction) * width / 2, y: cos(direction) * width / 2)
    )
    // The corners, one after another, in the lane's own directions: x along it, y across it.
    let corners = [(1.0, 1.0), (-1, 1), (-1, -1), (1, -1)].map { ahead, left in
      let x = middle.x + ahead * forward.x + left * sideways.x - lane.from.x
      let y = middle.y + ahead * forward.y + left * sideways.y - lane.from.y
      return Position(
        x: (x * east + y * north) / reach, y: (y * east - x * north) / reach + lane.width / 2)
    }
    let part = Self.clipped(corners, length: reach, width: lane.width)
    guard let left = part.map(\.x).min(), let right = part.map(\.x).max(),
      let low = part.map(\.y).min(), let high = part.map(\.y).max(),
      right - left > Self.tolerance, high - low > Self.tolerance
    else { return nil }
    (along, across) = (left...right, low...high)
  }

  /// The metres left on the better side of what some crossings take, or between them.
  static func left(of lane: FireLane, beside crossings: [LaneCrossing]) -> Double {
    var (clear, left) = (0.0, 0.0)
    for taken in crossings.map(\.across).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      left = max(left, taken.lowerBound - clear)
      clear = max(clear, taken.upperBound)
    }
    return max(left, lane.width - clear)
  }

  /// Whether two bays take parts of the same metre along the lane.
  func isBeside(_ other: LaneCrossing) -> Bool {
    min(along.upperBound, other.along.upperBound) - max(along.lowerBound, other.along.lowerBound)
      > Self.tolerance
  }

  /// The part of a polygon within a rectangle from the origin (Sutherland and Hodgman 1974).
  private static func clipped(_ polygon: [Position], length: Double, width: Double) -> [Position] {
    let sides: [(Position) -> Double] = [
      { $0.x }, { length - $0.x }, { $0.y }, { width - $0.y },
    ]
    return sides.reduce(polygon) { corners, inside in
      var kept: [Position] = []
      for (index, corner) in corners.enumerated() {
        let before = corners[index == 0 ? corners.count - 1 : index - 1]
        let (here, there) = (inside(corner), inside(before))
        if (here < 0) != (there < 0) {
          let part = there / (there - here)
          kept.append(
            Position(
              x: before.x + part * (corner.x - before.x), y: before.y + part * (corner.y - before.y)
            ))
        }
        if here >= 0 { kept.append(corner) }
      }
      return kept
    }
  }
}
