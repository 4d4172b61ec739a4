/// One cell of a table and where it stands in the file.
public struct CSVCell: Hashable, Sendable {
  /// What stands in it, without quotes, exactly as written otherwise.
  public var text: String
  /// The line it begins on, from 1.
  public var line: Int
  /// The character of that line it begins at, from 1; a quote belongs to the cell. Characters are
  /// Unicode code points, as in the positions of the YAML reader.
  public var column: Int

  /// Creates a cell.
  public init(text: String, line: Int, column: Int) {
    self.text = text
    self.line = line
    self.column = column
  }
}
