/// What stands in a file, before anybody asks what it means: YAML and tables alike.
struct SourceNode: Sendable {
  /// A key of a mapping, or a column of a table, and its value.
  struct Entry: Sendable {
    let key: String
    let keyPosition: SourcePosition
    var value: SourceNode
    /// What the key stands for, where the headings of a table told it already.
    var heading: Heading?
  }

  enum Content: Sendable {
    /// An empty value: `key:` with nothing after it, an empty cell.
    case nothing
    case scalar(String)
    case list([SourceNode])
    case mapping([Entry])
    /// What stands in a file whose name stood here.
    case table(SourceTable)
  }

  let content: Content
  let position: SourcePosition

  var isNothing: Bool {
    if case .nothing = content { true } else { false }
  }

  var scalar: String? {
    if case .scalar(let text) = content { text } else { nil }
  }

  /// The entries of a mapping; nil for anything else.
  var entries: [Entry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// What stands under a key of a mapping, as keys are written in a section.
  func value(_ name: String, in section: Section) -> SourceNode? {
    entries?.first { ($0.heading ?? section.heading($0.key))?.key == name }?.value
  }
}
