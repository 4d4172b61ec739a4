extension Volunteer {
  /// A title is a word or two; more may be anything.
  private static let longestTitle = 12
  /// Titles that tell nothing even where a name has one of their characters.
  private static let usualTitles: Set<String> = [
    "阿姨", "大姨", "大妈", "大娘", "大爷", "大叔", "大哥", "大姐", "叔叔", "奶奶", "爷爷", "师傅",
    "老师", "医生", "大夫", "先生", "女士", "主任", "书记", "同学",
  ]

  /// Whether a title says more about somebody than that they are called 阿姨 or 师傅: too long, with
  /// anything but letters in it, or with a part of the name that is masked.
  public static func tellsMore(_ title: String, than name: String) -> Bool {
    if usualTitles.contains(title) { return false }
    guard title.count <= longestTitle,
      title.allSatisfy({ $0.isLetter || $0 == " " || $0 == "." })
    else { return true }
    guard let parts = PersonName(name) else { return false }
    guard parts.isChinese else {
      let told = Set(title.lowercased().split { !$0.isLetter })
      return parts.full.lowercased().split { !$0.isLetter }
        .contains { $0.count > 1 && told.contains($0) }
    }
    return title.contains { parts.given.contains($0) }
  }
}
