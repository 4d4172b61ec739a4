/// Those who sign a plan before it is published.
public struct Committee: Codable, Hashable, Sendable {
  /// The group whose members may sign.
  public var group: Group.ID
  /// How many of them must; at least 1.
  public var signatures: Int

  /// Creates a committee.
  public init(group: Group.ID, signatures: Int) {
    self.group = group
    self.signatures = signatures
  }
}
