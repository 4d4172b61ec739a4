/// A claim that the covenant puts before everybody's: a disability, a fire volunteer, a shift nurse.
public struct PriorityClass: Codable, Hashable, Sendable {
  /// Names a class.
  public typealias ID = String

  /// The class's id.
  public let id: ID
  /// The name residents use.
  public var name: String
  /// The clause of the covenant that grants it.
  public var clause: String

  /// Creates a class.
  public init(id: ID, name: String, clause: String) {
    self.id = id
    self.name = name
    self.clause = clause
  }
}
