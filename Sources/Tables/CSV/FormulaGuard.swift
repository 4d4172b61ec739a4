/// Keeps a spreadsheet from running what stands in a cell.
///
/// A cell that begins with `=`, `+`, `-`, `@`, a tab or a line end, or with the full-width form of
/// one of these signs, gets an apostrophe in front; a plain number such as `-1.5` does not need
/// one. A cell that already begins with apostrophes before such a sign gets one more, so that taking
/// one away is always exact.
public enum FormulaGuard {
  /// `cell` as it is written to a file.
  public static func guarded(_ cell: String) -> String {
    needsGuard(cell) ? "'" + cell : cell
  }

  /// The cell that `written` was made from.
  public static func undone(_ written: String) -> String {
    guard written.unicodeScalars.first == "'", needsGuard(written) else { return written }
    return String(written.unicodeScalars.dropFirst())
  }

  private static let signs: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠",
  ]

  private static func needsGuard(_ cell: String) -> Bool {
    let content = cell.unicodeScalars.drop { $0 == "'" }
    guard let first = content.first, signs.contains(first) else { return false }
    return !isNegativeNumber(content)
  }

  private static func isNegativeNumber(_ text: Substring.UnicodeScalarView) -> Bool {
    guard text.first == "-" else { return false }
    let parts = text.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
    return (1...2).contains(parts.count)
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { ("0"..."9").contains($0) } }
  }
}
