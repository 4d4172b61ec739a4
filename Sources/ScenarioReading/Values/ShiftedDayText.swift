internal import Scenarios

/// Days that run like another day of the week: `2027-02-14 like Fri`, `2027-02-14 按周五`.
enum ShiftedDayText {
  /// The days, and the weekday they are like, where one is named.
  static func days(_ text: String) throws(ValueFault) -> (days: ClosedRange<Day>, like: Weekday?) {
    let text = Normalised.text(text)
    for word in [" like ", "按", "同", "补", "上"] {
      guard let found = text.firstRange(of: word) else { continue }
      guard let weekday = WeekdayText.day(Normalised.trimmed(String(text[found.upperBound...])))
      else { throw fault }
      return (try days(of: String(text[..<found.lowerBound])), weekday)
    }
    return (try days(of: text), nil)
  }

  private static func days(of text: String) throws(ValueFault) -> ClosedRange<Day> {
    let span = try DateText.span(Normalised.trimmed(text))
    guard span.hours == nil, span.last.number - span.first.number < 60 else { throw fault }
    return span.first...span.last
  }

  static let fault = ValueFault(
    .badDate, Bilingual(zh: "看不出哪天按周几过", en: "does not say which day is like which"),
    advice: Bilingual(
      zh: "请写成“2027-02-14 按周五”", en: "Write it as 2027-02-14 like Fri"))
}
