/// Somewhere duties take place: a yard, a gate, a garden bed.
public struct Place: Codable, Hashable, Sendable {
  /// Names a place in needs and files.
  public typealias ID = String

  /// The place's id.
  public let id: ID
  /// The name residents use.
  public var name: String
  /// The stairwells (单元) of the place, where it has any.
  public var units: [Unit]
  /// Where it lies, in metres from any fixed corner of the estate.
  public var position: Position?

  /// Creates a place.
  public init(id: ID, name: String, units: [Unit] = [], position: Position? = nil) {
    self.id = id
    self.name = name
    self.units = units
    self.position = position
  }
}
