internal import Scenarios

/// Numbers of days: `3`, `3 days`, `3天`, `2 weeks`, `两周`.
enum DaysText {
  private static let units: [(spellings: [String], days: Double)] = [
    (["weeks", "week", "个星期", "星期", "周"], 7), (["days", "day", "d", "天", "日"], 1),
  ]

  static func days(_ text: String) throws(ValueFault) -> Double {
    var text = Normalised.text(text).lowercased()
    var unitDays = 1.0
    for unit in units {
      if let spelling = unit.spellings.first(where: text.hasSuffix) {
        text = Normalised.trimmed(String(text.dropLast(spelling.count)))
        unitDays = unit.days
        break
      }
    }
    let number = text == "两" ? 2 : text == "一" ? 1 : try? NumberText.decimal(text)
    guard let number else {
      throw ValueFault(
        .badDuration, Bilingual(zh: "不是天数", en: "is not a number of days"),
        advice: Bilingual(zh: "请写成 3天 或 2周", en: "Write it as 3 days or 2 weeks"))
    }
    guard Limits.days.contains(number * unitDays) else {
      throw ValueFault(
        .outOfRange, Bilingual(zh: "太长或小于零", en: "is below zero or too long"))
    }
    return number * unitDays
  }
}
