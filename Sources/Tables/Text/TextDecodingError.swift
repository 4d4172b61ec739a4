/// Why bytes are not a text, and where.
public struct TextDecodingError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// Bytes that neither UTF-8 nor GB18030 has.
    case invalidBytes
    /// An Excel workbook (`.xlsx`, `.xls`) under another name; it has to be saved as CSV.
    case workbook
  }

  /// What is wrong.
  public let reason: Reason
  /// The first byte that could not be read, from 0.
  public let offset: Int
  /// Its line, from 1.
  public let line: Int
  /// Its byte within the line, from 1: there are no characters to count.
  public let column: Int

  init(_ reason: Reason, offset: Int, in bytes: [UInt8]) {
    let before = bytes.prefix(offset)
    let lineFeed = UInt8(ascii: "\n")
    self.reason = reason
    self.offset = offset
    line = 1 + before.count { $0 == lineFeed }
    column = offset - (before.lastIndex(of: lineFeed).map { $0 + 1 } ?? 0) + 1
  }

  /// A zip archive (`.xlsx`) or a compound file (`.xls`), by their first four bytes.
  static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }
}
