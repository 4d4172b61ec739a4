/// Walks once over the bytes of a table. All the signs that matter are ASCII, so UTF-8 needs no
/// decoding but for the count of characters.
struct CSVParser {
  let bytes: UnsafeBufferPointer<UInt8>
  let separator: UInt8
  private(set) var rows: [[CSVCell]] = []
  private(set) var faults: [CSVFile.Fault] = []

  private var index = 0
  private var line = 1
  private var column = 1
  private var row: [CSVCell] = []

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  init(bytes: UnsafeBufferPointer<UInt8>, separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  mutating func parse() {
    while index < bytes.count {
      readCell()
      guard index < bytes.count else { break }
      if bytes[index] == separator {
        step()
        // A separator at the very end of the file leaves one more cell, which is empty.
        if index == bytes.count { row.append(CSVCell(text: "", line: line, column: column)) }
      } else {
        stepOverLineEnd()
        rows.append(row)
        row = []
      }
    }
    if !row.isEmpty { rows.append(row) }
  }

  private mutating func readCell() {
    let start = (line: line, column: column)
    let text =
      index < bytes.count && bytes[index] == Self.quote ? readQuoted(from: start) : readPlain()
    row.append(CSVCell(text: text, line: start.line, column: start.column))
  }

  private mutating func readPlain() -> String {
    let first = index
    while index < bytes.count, !endsCell(bytes[index]) { step() }
    return text(first..<index)
  }

  private mutating func readQuoted(from start: (line: Int, column: Int)) -> String {
    step()
    var content = ""
    var first = index
    while index < bytes.count {
      if bytes[index] == Self.quote {
        content += text(first..<index)
        step()
        guard index < bytes.count, bytes[index] == Self.quote else {
          return content + readAfterQuote()
        }
        first = index  // The second of two quotes is the one that is meant.
        step()
      } else if bytes[index] == Self.lineFeed || bytes[index] == Self.carriageReturn {
        stepOverLineEnd()
      } else {
        step()
      }
    }
    faults.append(
      CSVFile.Fault(kind: .unclosedQuote, line: start.line, column: start.column))
    return content + text(first..<index)
  }

  /// Spaces after a closing quote are harmless; anything else is a fault, and kept.
  private mutating func readAfterQuote() -> String {
    let place = (line: line, column: column)
    let rest = readPlain()
    if rest.allSatisfy({ $0 == " " }) { return "" }
    faults.append(CSVFile.Fault(kind: .textAfterQuote, line: place.line, column: place.column))
    return rest
  }

  private func endsCell(_ byte: UInt8) -> Bool {
    byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Goes one byte on; only the first byte of a character counts as a column.
  private mutating func step() {
    index += 1
    if index == bytes.count || bytes[index] & 0xC0 != 0x80 { column += 1 }
  }

  private mutating func stepOverLineEnd() {
    let isPair =
      bytes[index] == Self.carriageReturn && index + 1 < bytes.count
      && bytes[index + 1] == Self.lineFeed
    index += isPair ? 2 : 1
    line += 1
    column = 1
  }
}
