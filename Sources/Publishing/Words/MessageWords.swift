internal import Scenarios

/// What is sent to the group of a stairwell or of the whole courtyard.
enum MessageWords {
  /// The first line.
  static func title(_ courtyard: String, _ unit: Bilingual?, _ week: Week) -> Bilingual {
    let days = DateWords.days(of: week)
    let chinese = unit.map { " \($0.chinese)" } ?? ""
    let english = unit.map { ", \($0.english)" } ?? ""
    return Bilingual(
      zh: "【\(courtyard)\(chinese)】\(days.chinese)值班",
      en: "[\(courtyard)\(english)] Duties \(days.english)")
  }

  /// A need and who comes when.
  static func line(_ need: String, _ times: [Bilingual]) -> Bilingual {
    Bilingual(
      zh: "\(need)：\(times.map(\.chinese).joined(separator: "；"))",
      en: "\(need): \(times.map(\.english).joined(separator: "; "))")
  }

  /// `周一、周三 07:00-09:00 李**、王**（缺1人）`; nobody where `people` and `missing` are empty.
  static func time(
    _ days: [Weekday], _ hours: String, _ people: [String], missing: Bilingual?
  ) -> Bilingual {
    let list = DateWords.list(days)
    let chinese = people.joined(separator: "、") + (missing.map { "（\($0.chinese)）" } ?? "")
    let english =
      people.joined(separator: ", ")
      + (missing.map { people.isEmpty ? "(\($0.english))" : " (\($0.english))" } ?? "")
    return Bilingual(
      zh: "\(list.chinese) \(hours) \(chinese)", en: "\(list.english) \(hours) \(english)")
  }

  /// The last line, where people are missing.
  static func plea(_ contact: String?) -> Bilingual {
    contact.map {
      Bilingual(zh: "能来的请找\($0)，谢谢！", en: "If you can come, please tell \($0). Thank you!")
    }
      ?? Bilingual(
        zh: "能来的请告诉楼委会，谢谢！", en: "If you can come, please tell the committee. Thank you!")
  }

  static let nothing = Bilingual(zh: "本周没有值班。", en: "No duties this week.")
}
