/// A text as one line that looks like what it is.
enum OneLine {
  /// Replaces line ends and tabs by blanks, and takes away control characters and signs that turn the
  /// direction of what follows them.
  static func text(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t", "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}", "\u{B}", "\u{C}": line.append(" ")
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{200E}", "\u{200F}", "\u{61C}",
        "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}":
        continue
      default: line.append(scalar)
      }
    }
    let words = String(line).split(separator: " ")
    return words.joined(separator: " ")
  }
}
