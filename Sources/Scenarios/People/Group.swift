/// A set of volunteers: the committee, the branch of a grid, the evening patrol.
public struct Group: Codable, Hashable, Sendable {
  /// Names a group.
  public typealias ID = String

  /// The group's id.
  public let id: ID
  /// The name residents use.
  public var name: String

  /// Creates a group; volunteers name the groups they belong to.
  public init(id: ID, name: String) {
    self.id = id
    self.name = name
  }
}
