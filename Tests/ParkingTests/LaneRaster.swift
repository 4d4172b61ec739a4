import Foundation
import Scenarios

/// What bays leave of a lane, by points a centimetre apart: slow, and too simple to be wrong.
struct LaneRaster {
  /// Metres left by each bay, alone or together with another; the lane's width where it takes none.
  let left: [Double]
  /// Whether anything lies so near to a decision that centimetres cannot settle it.
  let isClose: Bool

  /// The tip of a corner of 15 degrees may lie 4 cm beyond its last point.
  static let tolerance = 0.08

  private struct Extent {
    var along: ClosedRange<Double>
    var across: ClosedRange<Double>
  }

  init(_ spaces: [ParkingSpace], _ lane: FireLane) {
    let extents = spaces.map { Self.extent($0, lane) }
    let alone = extents.map { $0.map { Self.clear(lane, [$0]) } ?? lane.width }
    var left = alone
    for one in spaces.indices {
      for other in spaces.indices where other != one {
        guard let first = extents[one], let second = extents[other],
          first.along.overlaps(second.along), alone[one] >= FireLane.leastWidth,
          alone[other] >= FireLane.leastWidth
        else { continue }
        left[one] = min(left[one], Self.clear(lane, [first, second]))
      }
    }
    self.left = left
    let pairs = extents.indices.flatMap { one in extents.indices.map { (one, $0) } }
    isClose =
      (alone + left).contains { abs($0 - FireLane.leastWidth) < Self.tolerance }
      || pairs.contains { one, other in
        guard one < other, let first = extents[one]?.along, let second = extents[other]?.along
        else { return false }
        return abs(
          min(first.upperBound, second.upperBound) - max(first.lowerBound, second.lowerBound))
          < Self.tolerance
      }
  }

  /// The least and the greatest place of the bay's points that lie within the lane.
  private static func extent(_ space: ParkingSpace, _ lane: FireLane) -> Extent? {
    guard let middle = space.position, let length = space.length, let width = space.width else {
      return nil
    }
    let heading = atan2(lane.to.y - lane.from.y, lane.to.x - lane.from.x)
    let reach = hypot(lane.to.x - lane.from.x, lane.to.y - lane.from.y)
    let angle = space.angle * .pi / 180
    var extent: Extent?
    for step in 0...Int(length * 100) {
      for side in 0...Int(width * 100) {
        let (ahead, left) = (Double(step) / 100 - length / 2, Double(side) / 100 - width / 2)
        let x = middle.x + ahead * cos(angle) - left * sin(angle) - lane.from.x
        let y = middle.y + ahead * sin(angle) + left * cos(angle) - lane.from.y
        let along = x * cos(heading) + y * sin(heading)
        let across = y * cos(heading) - x * sin(heading)
        guard (0...reach).contains(along), abs(across) <= lane.width / 2 else { continue }
        extent = Extent(
          along: min(
            extent?.along.lowerBound ?? along, along)...max(
              extent?.along.upperBound ?? along, along),
          across: min(
            extent?.across.lowerBound ?? across, across)...max(
              extent?.across.upperBound ?? across, across))
      }
    }
    return extent
  }

  /// The longest run of centimetres across the lane that none of them takes.
  private static func clear(_ lane: FireLane, _ extents: [Extent]) -> Double {
    var (longest, run) = (0, 0)
    for centimetre in 0..<Int((lane.width * 100).rounded()) {
      let place = (Double(centimetre) + 0.5) / 100 - lane.width / 2
      run = extents.contains { $0.across.contains(place) } ? 0 : run + 1
      longest = max(longest, run)
    }
    return Double(longest) / 100
  }
}
