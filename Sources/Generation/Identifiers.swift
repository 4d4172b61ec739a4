/// Ids that sort as they are numbered.
enum Identifiers {
  static func volunteer(_ index: Int) -> String { "v-" + digits(index + 1) }
  static func need(_ index: Int) -> String { "n-" + digits(index + 1) }
  static func courtyard(_ index: Int) -> String { "yard-" + digits(index + 1, 4) }

  private static func digits(_ number: Int, _ width: Int = 6) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}
