internal import Scenarios
internal import Tables

/// How a table of the draw is written: its language and whether it begins with a byte order mark.
///
/// Tables of the draw are compared byte by byte, so what is found is written again in the same way.
struct TableStyle: Hashable {
  var language: Language
  var byteOrderMark: Bool

  init(language: Language, byteOrderMark: Bool) {
    self.language = language
    self.byteOrderMark = byteOrderMark
  }

  /// The style a table seems to be written in: that of most of its headings.
  init(of bytes: [UInt8], columns: [Bilingual]) {
    byteOrderMark = bytes.starts(with: Array("\u{FEFF}".utf8))
    let header = TableStyle.rows(of: bytes).first ?? []
    func matches(_ language: Language) -> Int {
      zip(header, columns).count { $0 == $1[language] }
    }
    language = matches(.english) > matches(.chinese) ? .english : .chinese
  }

  /// A table in this style.
  func bytes(_ columns: [Bilingual], _ rows: [[String]]) -> [UInt8] {
    CSVWriter(byteOrderMark: byteOrderMark).bytes(
      header: columns.map { $0[language] }, rows: rows)
  }

  /// The cells of a table as they were before they were written, the header first.
  static func rows(of bytes: [UInt8]) -> [[String]] {
    guard let text = try? DecodedText(bytes).text else { return [] }
    return CSVFile(text).rows.map { $0.map { FormulaGuard.undone($0.text) } }
      .filter { $0 != [""] }
  }
}
