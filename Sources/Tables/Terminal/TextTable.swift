/// A table for the terminal: columns aligned by what is seen, in Chinese as in English.
public struct TextTable: Hashable, Sendable {
  /// Where the cells of a column stand.
  public enum Alignment: Hashable, Sendable {
    /// Right where all its cells are numbers, left otherwise.
    case automatic
    /// At the left.
    case left
    /// At the right.
    case right
  }

  /// A column's heading and alignment.
  public struct Column: Hashable, Sendable {
    /// What stands above it.
    public var heading: String
    /// Where its cells stand.
    public var alignment: Alignment

    /// Creates a column.
    public init(_ heading: String, alignment: Alignment = .automatic) {
      self.heading = heading
      self.alignment = alignment
    }
  }

  /// The columns.
  public let columns: [Column]
  /// The rows; each as long as `columns`.
  public private(set) var rows: [[String]] = []

  /// What stands between two columns.
  private static let gap = "  "
  /// No column is cut to less than this: two ideographs and an ellipsis.
  private static let leastWidth = 5

  /// Creates a table without rows.
  public init(columns: [Column]) {
    self.columns = columns
  }

  /// Creates a table without rows from its headings.
  public init(_ headings: [String]) {
    self.init(columns: headings.map { Column($0) })
  }

  /// Adds a row; missing cells are empty, and those too many are left out. Control characters
  /// become spaces, so that no cell can command the terminal.
  public mutating func add(_ cells: [String]) {
    rows.append(
      columns.indices.map { index in index < cells.count ? Self.printable(cells[index]) : "" })
  }

  /// The lines: headings, a rule, and the rows.
  ///
  /// - Parameter width: the cells a line may fill; the widest columns are cut until they fit. Nil
  ///   cuts nothing.
  /// - Returns: the lines, without line ends and without spaces at their ends.
  public func lines(width: Int? = nil) -> [String] {
    let widths = columnWidths(within: width)
    let alignments = columns.indices.map(resolvedAlignment)
    func line(_ cells: [String]) -> String {
      let padded = cells.indices.map { index in
        Self.padded(
          DisplayWidth.truncated(cells[index], to: widths[index]), to: widths[index],
          alignments[index])
      }
      return Self.withoutTrailingSpaces(padded.joined(separator: Self.gap))
    }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: Self.gap)
    return [line(columns.map { Self.printable($0.heading) }), rule] + rows.map(line)
  }

  /// The lines as one text, with a line end after each.
  public func text(width: Int? = nil) -> String {
    lines(width: width).map { $0 + "\n" }.joined()
  }

  private func columnWidths(within width: Int?) -> [Int] {
    var widths = columns.indices.map { index in
      rows.reduce(DisplayWidth.of(Self.printable(columns[index].heading))) {
        max($0, DisplayWidth.of($1[index]))
      }
    }
    guard let width else { return widths }
    var excess = widths.reduce(0, +) + Self.gap.count * max(0, widths.count - 1) - width
    while excess > 0, let widest = widths.max(), widest > Self.leastWidth,
      let index = widths.lastIndex(of: widest)
    {
      widths[index] -= 1
      excess -= 1
    }
    return widths
  }

  private func resolvedAlignment(_ index: Int) -> Alignment {
    guard columns[index].alignment == .automatic else { return columns[index].alignment }
    let cells = rows.map { $0[index] }.filter { !$0.isEmpty }
    return !cells.isEmpty && cells.allSatisfy { Double($0) != nil } ? .right : .left
  }

  private static func padded(_ text: String, to width: Int, _ alignment: Alignment) -> String {
    let spaces = String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
    return alignment == .right ? spaces + text : text + spaces
  }

  private static func withoutTrailingSpaces(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }

  private static func printable(_ text: String) -> String {
    String(text.map { DisplayWidth.of($0) == 0 ? " " : $0 })
  }
}
