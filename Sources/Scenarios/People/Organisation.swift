/// A partner (红色合伙人) that lends people: a company, a hospital, a university.
public struct Organisation: Codable, Hashable, Sendable {
  /// Names an organisation.
  public typealias ID = String

  /// The organisation's id.
  public let id: ID
  /// The name residents use.
  public var name: String
  /// The minutes a week that its people give, all together.
  public var lends: Minutes

  /// Creates an organisation; volunteers name the one that lends them.
  public init(id: ID, name: String, lends: Minutes) {
    self.id = id
    self.name = name
    self.lends = lends
  }
}
