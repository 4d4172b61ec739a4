/// What a key or the heading of a column stands for. The rows of a table share those of its first
/// line, so that a heading is looked up once and not for every cell: wide tables have hundreds of
/// thousands of them.
final class Heading: Sendable {
  /// The field that is meant.
  let field: Field
  /// What follows the prefix of a prefixed field, the id of a unit in `distance-2`; else nil.
  let suffix: String?
  /// The field's name, with the suffix.
  let key: String
  /// Whether its values must not be shown.
  let isPrivate: Bool

  init(_ field: Field, suffix: String?) {
    self.field = field
    self.suffix = suffix
    key = field.name + (suffix ?? "")
    isPrivate = field.isPrivate
  }
}
