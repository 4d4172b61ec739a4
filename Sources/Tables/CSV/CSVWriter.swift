/// Writes tables as RFC 4180 has them: CRLF line ends, quotes where they are needed, formulas made
/// harmless, a byte order mark so that Excel takes the file for UTF-8.
public struct CSVWriter: Hashable, Sendable {
  /// Whether the file begins with a byte order mark.
  public var byteOrderMark: Bool

  /// Creates a writer.
  public init(byteOrderMark: Bool = true) {
    self.byteOrderMark = byteOrderMark
  }

  /// The file for a header and rows.
  public func text(header: [String], rows: [[String]]) -> String {
    var text = byteOrderMark ? "\u{FEFF}" : ""
    for row in [header] + rows {
      text += row.map(Self.written).joined(separator: ",") + "\r\n"
    }
    return text
  }

  /// The bytes of the file, in UTF-8.
  public func bytes(header: [String], rows: [[String]]) -> [UInt8] {
    Array(text(header: header, rows: rows).utf8)
  }

  /// Semicolons and tabs are quoted, too: a spreadsheet of another country takes them for
  /// separators, and what follows one for a formula.
  private static func written(_ cell: String) -> String {
    let cell = FormulaGuard.guarded(cell)
    let special: Set<UInt8> = Set(",;\t\"\r\n".utf8)
    guard cell.utf8.contains(where: special.contains) else { return cell }
    var quoted = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
