/// How a variant tells the things of a list apart, and a new thing from a slip of the pen.
struct Identity: Sendable {
  /// The key that names a thing: `id`, of rules `clause`.
  let key: String
  /// The rule broken where a variant changes something that is not there.
  let unknown: DiagnosticRule
  /// Keys that a new thing states besides those that are required of any.
  let newNeeds: [String]
  /// Keys of which a new thing states at least one. An entry without any of them can only be meant to
  /// change something.
  let tellingKeys: [String]

  init(
    _ unknown: DiagnosticRule, key: String = "id", newNeeds: [String] = [],
    newHas tellingKeys: [String] = []
  ) {
    self.key = key
    self.unknown = unknown
    self.newNeeds = newNeeds
    self.tellingKeys = tellingKeys
  }
}
