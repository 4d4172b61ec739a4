/// A stairwell (单元) and the homes on it.
public struct Unit: Codable, Hashable, Sendable {
  /// Names a stairwell; unique in the scenario.
  public typealias ID = String

  /// The unit's id, as households name it.
  public let id: ID
  /// Where its door is, in metres, for the walk to a parking space.
  public var position: Position?

  /// Creates a unit.
  public init(id: ID, position: Position? = nil) {
    self.id = id
    self.position = position
  }
}
