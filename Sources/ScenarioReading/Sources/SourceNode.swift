/// What stands in a file, before anybody asks what it means: YAML and tables alike.
struct SourceNode: Sendable {
  /// A key of a mapping, or a column of a table, and its value.
  struct Entry: Sendable {
    let key: String
    let keyPosition: SourcePosition
    let value: SourceNode
    /// What the key stands for, where the headings of a table told it already.
    var heading: Heading?
  }

  enum Content: Sendable {
    /// An empty value: `key:` with nothing after it, an empty cell.
    case nothing
    case scalar(String)
    case list([SourceNode])
    case mapping([Entry])
  }

  let content: Content
  let position: SourcePosition

  var isNothing: Bool {
    if case .nothing = content { true } else { false }
  }

  var scalar: String? {
    if case .scalar(let text) = content { text } else { nil }
  }
}
