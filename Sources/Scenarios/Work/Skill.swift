/// Something a volunteer can do and a need can ask for.
public struct Skill: Codable, Hashable, Sendable {
  /// Names a skill in needs and files.
  public typealias ID = String

  /// The skill's id.
  public let id: ID
  /// The name residents use.
  public var name: String
  /// Whether it may be practised only with a certificate that is valid on the day.
  public var needsCertificate: Bool

  /// Creates a skill.
  public init(id: ID, name: String, needsCertificate: Bool = false) {
    self.id = id
    self.name = name
    self.needsCertificate = needsCertificate
  }
}
