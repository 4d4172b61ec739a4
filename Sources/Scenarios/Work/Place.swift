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
  /// The grid it lies in; nil where the scenario has none, or it is the whole street's.
  public var grid: Grid.ID?
  /// The yard it is a spot of; nil where it is a yard itself.
  public var within: Place.ID?

  /// Creates a place.
  public init(
    id: ID, name: String, units: [Unit] = [], position: Position? = nil, grid: Grid.ID? = nil,
    within: Place.ID? = nil
  ) {
    self.id = id
    self.name = name
    self.units = units
    self.position = position
    self.grid = grid
    self.within = within
  }
}
