/// Texts as they stand in XML and HTML.
package enum MarkupText {
  /// A text with everything escaped that would be read as markup, in an element or in a value between
  /// double quotes; what XML does not allow at all becomes the sign for an unreadable character.
  package static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      // Line ends and tabs are blanks in a drawing.
      case "\t", "\n", "\r": escaped += " "
      // Control characters, and signs that turn the direction of what follows them.
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}",
        "\u{2066}"..."\u{2069}", "\u{FFFE}", "\u{FFFF}":
        escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
