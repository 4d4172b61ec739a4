/// How many cells of a terminal a text fills: two for an ideograph, a full-width sign or an emoji.
public enum DisplayWidth {
  /// The cells that `text` fills.
  public static func of(_ text: String) -> Int {
    text.reduce(0) { $0 + of($1) }
  }

  /// The cells that one character fills, 0 for a control character.
  public static func of(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    if first.properties.generalCategory == .control { return 0 }
    let isWideByPresentation =
      first.properties.isEmojiPresentation || character.unicodeScalars.contains("\u{FE0F}")
    if isWideByPresentation || isWide(first.value) { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return 1
    }
  }

  /// `text` cut to at most `width` cells, with an ellipsis where something is missing.
  public static func truncated(_ text: String, to width: Int) -> String {
    if of(text) <= width { return text }
    var result = ""
    var room = width - 1  // The ellipsis takes one.
    for character in text {
      room -= of(character)
      if room < 0 { break }
      result.append(character)
    }
    return width > 0 ? result + "…" : ""
  }

  /// The blocks of East Asian width "wide" and "full-width" (Unicode Standard Annex 11) whose
  /// characters are not emoji.
  private static let wideBlocks: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF,
    0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
    0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x17000...0x18CFF, 0x1B000...0x1B2FF,
    0x1F200...0x1F265, 0x1F300...0x1F320, 0x20000...0x3FFFD,
  ]

  private static func isWide(_ value: UInt32) -> Bool {
    value >= 0x1100 && wideBlocks.contains { $0.contains(value) }
  }
}
