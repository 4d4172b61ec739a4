internal import Scenarios

/// How often something happens on average, in times a week: `0.4 per week`, `2 per month`,
/// `1 per 3 weeks`, `每周0.4次`, `每3个月1次`.
enum RateText {
  /// Days in a unit of time; a month and a year as the Gregorian calendar has them on average.
  private static let units: [(spellings: [String], days: Double)] = [
    (["days", "day", "天", "日"], 1), (["weeks", "week", "星期", "周"], 7),
    (["months", "month", "个月", "月"], 365.2425 / 12), (["years", "year", "年"], 365.2425),
  ]

  static func perWeek(_ text: String) throws(ValueFault) -> Double {
    let text = Normalised.text(text).lowercased()
    guard let parts = parts(text), let span = days(parts.span), span > 0,
      let number = number(parts.number)
    else { throw fault }
    guard number >= 0 else {
      throw ValueFault(
        .badRate,
        Bilingual(
          zh: "小于零，没有比从不更少的", en: "is below zero, and nothing happens less often than never"))
    }
    let perWeek = number * 7 / span
    guard Limits.perWeek.contains(perWeek) else {
      throw ValueFault(
        .outOfRange, Bilingual(zh: "太频繁了，不像楼院里的事", en: "is more often than anything in a courtyard")
      )
    }
    return perWeek
  }

  /// The number, and the span of time it is meant for.
  private static func parts(_ text: String) -> (number: String, span: String)? {
    if text.first == "每" {
      let rest = text.dropFirst()
      for unit in units {
        for spelling in unit.spellings {
          guard let found = rest.firstRange(of: spelling) else { continue }
          var number = rest[found.upperBound...]
          for word in ["次", "个", "件", "起"] where number.hasSuffix(word) {
            number = number.dropLast(word.count)
          }
          return (String(number), rest[..<found.lowerBound] + spelling)
        }
      }
      return nil
    }
    guard let found = text.firstRange(of: "per ") ?? text.firstRange(of: "/") else { return nil }
    var number = text[..<found.lowerBound]
    for word in [" times ", " times", " time "] where number.hasSuffix(word) {
      number = number.dropLast(word.count)
    }
    return (String(number), String(text[found.upperBound...]))
  }

  private static func number(_ text: String) -> Double? {
    switch Normalised.trimmed(text) {
    case "一": 1
    case "两": 2
    case let digits: try? NumberText.decimal(digits)
    }
  }

  /// `3 weeks`, `week`.
  private static func days(_ text: String) -> Double? {
    let text = Normalised.trimmed(text)
    for unit in units {
      for spelling in unit.spellings where text.hasSuffix(spelling) {
        let count = Normalised.trimmed(String(text.dropLast(spelling.count)))
        if count.isEmpty { return unit.days }
        return (try? NumberText.decimal(count)).map { $0 * unit.days }
      }
    }
    return nil
  }

  private static let fault = ValueFault(
    .badRate, Bilingual(zh: "看不出多久几次", en: "does not say how often"),
    advice: Bilingual(
      zh: "请写成“每周0.4次”“每年3次”或“每3个月1次”",
      en: "Write it as 0.4 per week, 3 per year or 1 per 3 months"))
}
