/// Reads what a Chinese keyboard types as what it means: full-width digits, colons, commas, dashes
/// and spaces become their half-width forms.
enum Normalised {
  /// `text` in half-width signs, with one kind of dash and space, without spaces at its ends.
  static func text(_ text: String) -> String {
    if isPlain(text) { return text }
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let half = halfWidth(scalar)
      switch half {
      case "‐", "‑", "‒", "–", "—", "―", "−", "~", "〜", "∼": view.append("-")
      case "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{200E}", "\u{200F}": break
      default: view.append(half.properties.isWhitespace && half != "\n" ? " " : half)
      }
    }
    return trimmed(String(view))
  }

  /// `text` without spaces and invisible characters at its ends; for names, which stay as they are.
  static func trimmed(_ text: String) -> String {
    if isPlain(text) { return text }
    func isBlank(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
    }
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(scalars[first...last])
  }

  /// Whether there is nothing to change in a text: visible ASCII without the tilde, which is a dash
  /// here. Wide tables have hundreds of thousands of such cells.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 > UInt8(ascii: " ") && $0 < UInt8(ascii: "~") }
  }

  /// The half-width form of a full-width sign; any other scalar as it is.
  static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3000: " "
    default: scalar
    }
  }
}
