/// Names and plates as they may be seen by whoever walks past the office's screen.
///
/// The files are the committee's own and hold everything in full; what is printed does not.
public enum Masking {
  /// The surname, then two stars: `李秀英` becomes `李**`, `Mary Smith` becomes `M**`.
  ///
  /// Two people may look the same; the id beside the name tells them apart.
  public static func name(_ name: String) -> String {
    let trimmed = name.drop { $0.isWhitespace }
    guard !trimmed.isEmpty else { return "**" }
    let double = String(trimmed.prefix(2))
    let surname = compoundSurnames.contains(double) ? double : String(trimmed.prefix(1))
    return surname + "**"
  }

  /// Province, letter and the last two characters: `鲁B12345` becomes `鲁B·***45`.
  public static func plate(_ plate: String) -> String {
    let characters = plate.filter { $0.isLetter || $0.isNumber }
    // Less than this and what is shown would be most of it.
    let shortestShown = 6
    guard characters.count >= shortestShown else { return "***" }
    return "\(characters.prefix(2))·***\(characters.suffix(2))"
  }

  /// Surnames of two characters that are still common; one character of them would name nobody.
  private static let compoundSurnames: Set<String> = [
    "欧阳", "上官", "司马", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "东方",
    "端木", "独孤", "南宫", "轩辕", "宇文", "长孙", "西门", "呼延",
  ]
}
