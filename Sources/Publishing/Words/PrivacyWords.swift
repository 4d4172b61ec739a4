internal import Scenarios

/// What stands in place of what is not told.
enum PrivacyWords {
  /// A sensitive need, on the notice board.
  static let onDuty = Bilingual(zh: "在岗服务", en: "on duty")
  /// Where it is.
  static let askForPlace = Bilingual(zh: "地点另行告知", en: "place told in person")

  /// A household by its surname.
  static func family(_ surname: String, isChinese: Bool) -> Bilingual {
    let shown = isChinese ? "\(surname)家" : "\(surname)**"
    return Bilingual(zh: shown, en: shown)
  }

  /// One of several households of a stairwell that look alike, counted from the lowest door; the name
  /// may be empty.
  static func home(_ name: String, _ number: Int) -> Bilingual {
    name.isEmpty
      ? Bilingual(zh: "第\(number)户", en: "home \(number)") : numbered(name, number)
  }

  /// One of several that look alike.
  static func numbered(_ mask: String, _ number: Int) -> Bilingual {
    Bilingual(zh: "\(mask)（\(number)）", en: "\(mask) (\(number))")
  }
}
