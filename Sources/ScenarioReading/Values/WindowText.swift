internal import Scenarios

/// Windows of the week: `Mon-Fri 07:00-09:00`, `周六 22:00-02:00`, `每天`, `07:00-08:00`.
enum WindowText {
  /// The windows of one part between semicolons.
  static func windows(_ text: String) throws(ValueFault) -> [WeekWindow] {
    let text = Normalised.text(text)
    let firstDigit = text.firstIndex { ("0"..."9").contains($0) } ?? text.endIndex
    let dayText = Normalised.trimmed(String(text[..<firstDigit]))
    guard let days = dayText.isEmpty ? Weekday.allCases : WeekdayText.days(dayText), !text.isEmpty
    else { throw fault }
    var hours: [Range<Minutes>] = []
    var cursor = Cursor(String(text[firstDigit...]))
    while !cursor.isAtEnd {
      guard let stretch = try TimeText.readHours(&cursor) else { throw fault }
      hours.append(stretch)
      cursor.skipSpaces()
      if cursor.isAtEnd { break }
      guard cursor.accept(",", "、") else { throw fault }
      cursor.skipSpaces()
      if cursor.isAtEnd { throw fault }
    }
    if hours.isEmpty { hours = [0..<minutesPerDay] }
    return days.flatMap { day in
      hours.map { WeekWindow(day, start: $0.lowerBound, end: $0.upperBound) }
    }
  }

  private static let fault = ValueFault(
    .badWindow, Bilingual(zh: "不是一周中的时间段", en: "is not a window of the week"),
    advice: Bilingual(
      zh: "请写成“周一至周五 07:00-09:00”，几段之间用分号隔开",
      en: "Write it as Mon-Fri 07:00-09:00, with semicolons between windows"))
}
