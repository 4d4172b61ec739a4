/// Stairwells, as people write them: `2`, `2单元`, `二单元`.
enum UnitText {
  private static let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]

  /// The id that is meant.
  static func id(_ text: String) -> String {
    let text = Normalised.text(text)
    guard text.hasSuffix("单元") else { return text }
    let name = String(text.dropLast(2))
    if let index = numerals.firstIndex(of: name) { return String(index + 1) }
    return name.isEmpty ? text : name
  }
}
