internal import Foundation
internal import Scenarios

/// A rectangle on the ground: a bay, a fire lane.
struct Strip {
  let middle: Position
  /// Metres along its direction.
  let length: Double
  /// Metres across.
  let width: Double
  /// Its direction, in degrees from east towards north.
  let angle: Double

  /// What a bay measures where nobody has said so (JGJ 100).
  private static let usualBay = (length: 5.3, width: 2.4)

  /// A rectangle about its middle.
  init(middle: Position, length: Double, width: Double, angle: Double) {
    self.middle = middle
    self.length = length
    self.width = width
    self.angle = angle
  }

  /// The ground of a bay; nil where nobody has said where it lies.
  init?(_ space: ParkingSpace) {
    guard let position = space.position else { return nil }
    middle = position
    length = space.length ?? Strip.usualBay.length
    width = space.width ?? Strip.usualBay.width
    angle = space.angle
  }

  /// The ground of a fire lane.
  init(_ lane: FireLane) {
    let (east, north) = (lane.to.x - lane.from.x, lane.to.y - lane.from.y)
    middle = Position(x: (lane.from.x + lane.to.x) / 2, y: (lane.from.y + lane.to.y) / 2)
    length = (east * east + north * north).squareRoot()
    width = lane.width
    angle = atan2(north, east) * 180 / .pi
  }

  /// Its four corners.
  var corners: [Position] {
    let turn = angle * .pi / 180
    let along = (x: cos(turn) * length / 2, y: sin(turn) * length / 2)
    let across = (x: -sin(turn) * width / 2, y: cos(turn) * width / 2)
    return [(-1.0, -1.0), (1, -1), (1, 1), (-1, 1)].map { first, second in
      Position(
        x: middle.x + first * along.x + second * across.x,
        y: middle.y + first * along.y + second * across.y)
    }
  }

  /// A stretch of it about a point on its middle line, 0 at its beginning and 1 at its end, a third
  /// as wide.
  func part(at share: Double, length: Double) -> Strip {
    // The stretch itself stays within the strip.
    let least = min(0.5, length / 2 / max(self.length, length))
    let offset = (min(max(share, least), 1 - least) - 0.5) * self.length
    let turn = angle * .pi / 180
    return Strip(
      middle: Position(x: middle.x + cos(turn) * offset, y: middle.y + sin(turn) * offset),
      length: length, width: width / 3, angle: angle)
  }

  /// How far lettering along it is turned on the sheet, clockwise and never upside down: from -90
  /// up to, not including, 90 degrees.
  var lettering: Double {
    let turned = (-angle + 90).truncatingRemainder(dividingBy: 180)
    return (turned < 0 ? turned + 180 : turned) - 90
  }
}
