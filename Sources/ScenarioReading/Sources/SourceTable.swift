/// The rows of a table that was read from a file.
struct SourceTable: Sendable {
  /// One row.
  struct Row: Sendable {
    var node: SourceNode
    /// The columns of its file; nil for a row that stands in YAML.
    var columns: Set<String>?
  }

  var rows: [Row]
  /// The file's name without its folders.
  let fileName: String
  /// Whether it could be read: of a table that could not, nothing is called unknown.
  let isComplete: Bool
}
