/// A day of the week; weeks begin on Monday, as ISO 8601 and Chinese calendars have it.
public enum Weekday: Int, Codable, Hashable, Comparable, Sendable, CaseIterable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// The short names: `Mon`, `周一`.
  public var shortName: Bilingual {
    let english = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let chinese = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"]
    return Bilingual(zh: chinese[rawValue], en: english[rawValue])
  }

  /// Orders days from Monday to Sunday.
  public static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}
