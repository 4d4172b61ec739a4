internal import Scenarios

/// Weeks, days and hours on the poster, where they stand large or in a narrow column.
enum PageDateWords {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// A day below its weekday: `11月23日`, `23 Nov`.
  static func date(_ day: Day) -> Bilingual {
    let parts = day.components
    return Bilingual(
      zh: "\(parts.month)月\(parts.day)日", en: "\(parts.day) \(months[parts.month - 1])")
  }

  /// `2026年第48周`, `Week 48, 2026`.
  static func week(_ week: Week) -> Bilingual {
    Bilingual(zh: "\(week.year)年第\(week.number)周", en: "Week \(week.number), \(week.year)")
  }

  /// `07:00–09:00`.
  static func hours(_ start: String, _ end: String, isNextDay: Bool) -> Bilingual {
    Bilingual(
      zh: "\(start)–\(isNextDay ? "次日" : "")\(end)",
      en: "\(start)–\(end)\(isNextDay ? " next day" : "")")
  }
}
