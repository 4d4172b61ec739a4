/// Lists in one text: `a; b`, `a、b`, `a|b`.
enum ListText {
  /// What stands between the items of a list.
  static let separators: Set<Character> = [";", "；", "、", "|", "｜", ",", "，", "\n", "\r\n", "\r"]
  /// What stands between windows, whose days may have commas between them.
  static let windowSeparators: Set<Character> = [";", "；", "|", "｜", "\n", "\r\n", "\r"]

  /// The items, without spaces and empty ones.
  static func parts(of text: String, _ separators: Set<Character>) -> [String] {
    text.split(whereSeparator: separators.contains).map { Normalised.trimmed(String($0)) }
      .filter { !$0.isEmpty }
  }
}
