/// A table of RFC 4180, read leniently: any line end, and comma, semicolon or tab between cells,
/// whichever the header line has most of. Full-width commas are text.
///
/// Written by hand because libraries keep no positions, and a volunteer who is told "line 14" finds
/// the mistake.
public struct CSVFile: Hashable, Sendable {
  /// A place where the text is no table.
  public struct Fault: Hashable, Sendable {
    /// What is wrong.
    public enum Kind: Hashable, Sendable {
      /// A quote that is never closed; everything after it is one cell.
      case unclosedQuote
      /// Text between a closing quote and the next separator; it is kept.
      case textAfterQuote
    }

    /// What is wrong.
    public let kind: Kind
    /// The line, from 1.
    public let line: Int
    /// The character in the line, from 1.
    public let column: Int
  }

  /// The rows in order, blank ones included: an empty line is a row of one empty cell.
  public private(set) var rows: [[CSVCell]] = []
  /// What is wrong with the text, in order.
  public private(set) var faults: [Fault] = []
  /// What stands between cells: `,`, `;` or a tab.
  public let separator: Character

  /// Reads a whole table.
  public init(_ text: String) {
    var text = text
    self = text.withUTF8 { bytes in
      let separator = CSVFile.separator(of: bytes)
      var parser = CSVParser(bytes: bytes, separator: separator)
      parser.parse()
      return CSVFile(
        rows: parser.rows, faults: parser.faults, separator: Character(Unicode.Scalar(separator)))
    }
  }

  private init(rows: [[CSVCell]], faults: [Fault], separator: Character) {
    self.rows = rows
    self.faults = faults
    self.separator = separator
  }

  /// The separator that the first line with anything in it has most of, outside quotes.
  private static func separator(of bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
    var counts: [(separator: UInt8, count: Int)] = [
      (UInt8(ascii: ","), 0), (UInt8(ascii: ";"), 0), (UInt8(ascii: "\t"), 0),
    ]
    var isQuoted = false
    var isBlank = true
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        if isBlank { continue }
        break
      }
      isBlank = isBlank && byte == UInt8(ascii: " ")
      if let index = counts.firstIndex(where: { $0.separator == byte }) { counts[index].count += 1 }
    }
    let most = counts.map(\.count).max() ?? 0
    return counts.first { $0.count == most }?.separator ?? UInt8(ascii: ",")
  }
}
