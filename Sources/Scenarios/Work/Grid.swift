/// A grid (网格) of a street: the yards that are looked after together.
public struct Grid: Codable, Hashable, Sendable {
  /// Names a grid.
  public typealias ID = String

  /// The grid's id.
  public let id: ID
  /// The name residents use.
  public var name: String

  /// Creates a grid; places name the grid they lie in.
  public init(id: ID, name: String) {
    self.id = id
    self.name = name
  }
}
