internal import Tables

/// Running text, broken into lines for the terminal.
enum Paragraph {
  /// The lines of a text, each at most `width` cells wide with its indent.
  ///
  /// English breaks at spaces, Chinese anywhere but before closing punctuation.
  static func lines(_ text: String, width: Int, indent: String = "") -> [String] {
    let room = max(1, width - DisplayWidth.of(indent))
    var lines = [String]()
    var line = ""
    var lineWidth = 0
    for piece in pieces(of: text) {
      let pieceWidth = DisplayWidth.of(piece)
      if lineWidth + pieceWidth > room, !line.isEmpty {
        lines.append(indent + trimmed(line))
        line = ""
        lineWidth = 0
      }
      if line.isEmpty, piece == " " { continue }
      line += piece
      lineWidth += pieceWidth
    }
    if !line.isEmpty { lines.append(indent + trimmed(line)) }
    return lines
  }

  /// What must not be torn: a word of narrow letters, a wide sign with the punctuation after it.
  private static func pieces(of text: String) -> [String] {
    var pieces = [String]()
    var previous: Character?
    for character in text {
      // A character that fills no cell could command the terminal, or is a line end.
      let sign = DisplayWidth.of(character) == 0 ? " " : character
      let joins =
        previous.map { before in
          closing.contains(sign)
            || (sign != " " && before != " " && DisplayWidth.of(sign) == 1
              && DisplayWidth.of(before) == 1)
        } ?? false
      if joins, let last = pieces.indices.last {
        pieces[last].append(sign)
      } else {
        pieces.append(String(sign))
      }
      previous = sign
    }
    return pieces
  }

  private static let closing: Set<Character> = ["，", "。", "；", "：", "、", "）", "”", "！", "？"]

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
