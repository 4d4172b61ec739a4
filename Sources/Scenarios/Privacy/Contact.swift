/// Whom residents call when they can help or cannot come. It is posted as it stands.
public struct Contact: Codable, Hashable, Sendable {
  /// Who it is, as residents call them: `朱凤英` or `楼委会`.
  public var name: String
  /// The number to call.
  public var phone: String?
  /// Where they are found, and when.
  public var place: String?

  /// Creates a contact.
  public init(name: String, phone: String? = nil, place: String? = nil) {
    self.name = name
    self.phone = phone
    self.place = place
  }
}
