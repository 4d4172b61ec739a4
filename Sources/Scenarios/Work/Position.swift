/// A point on the estate's plan, in metres east and north of a corner the committee chose.
public struct Position: Codable, Hashable, Sendable {
  /// Metres east.
  public var x: Double
  /// Metres north.
  public var y: Double

  /// Creates a point.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  /// The walk between two points in metres: along the paths, which run east and north.
  public func walk(to other: Position) -> Double {
    abs(x - other.x) + abs(y - other.y)
  }
}
