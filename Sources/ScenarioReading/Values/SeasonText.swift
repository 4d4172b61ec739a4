internal import Scenarios

/// Parts of every year: `12-01..02-28`, `12月1日至2月28日`, `6月至9月`.
enum SeasonText {
  /// The days of each month; February has its leap day.
  private static let lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

  static func season(_ text: String) throws(ValueFault) -> Season {
    var cursor = Cursor(Normalised.text(text))
    guard let first = try read(&cursor) else { throw fault }
    cursor.skipSpaces()
    var last = first
    if cursor.accept("..", "至", "到", "to") {
      cursor.skipSpaces()
      guard let read = try read(&cursor) else { throw fault }
      last = read
    }
    guard cursor.isAtEnd else { throw fault }
    return Season(from: first.lowerBound, through: last.upperBound)
  }

  /// Reads `12-01`, `12/1`, `12月1日`, or a whole month, `12月`.
  private static func read(_ cursor: inout Cursor) throws(ValueFault) -> ClosedRange<Season.Date>? {
    guard let month = cursor.integer(digits: 2) else { return nil }
    let isWritten = cursor.accept("月")
    guard isWritten || cursor.accept("-", "/") else { return nil }
    let day = cursor.integer(digits: 2)
    if day != nil { _ = cursor.accept("日", "号") }
    guard isWritten || day != nil else { return nil }
    guard (1...12).contains(month), (1...lengths[month - 1]).contains(day ?? 1) else {
      throw ValueFault(
        .seasonNever,
        Bilingual(
          zh: "永远不会到：日历上没有 \(month) 月 \(day ?? 1) 日",
          en: "never comes: no calendar has day \(day ?? 1) of month \(month)"))
    }
    let whole =
      Season.Date(month: month, day: 1)...Season.Date(month: month, day: lengths[month - 1])
    return day.map { Season.Date(month: month, day: $0)...Season.Date(month: month, day: $0) }
      ?? whole
  }

  private static let fault = ValueFault(
    .badSeason, Bilingual(zh: "不是一年中的一段", en: "is not a part of the year"),
    advice: Bilingual(
      zh: "请写成 12-01..02-28（每年12月1日到2月28日）",
      en: "Write it as 12-01..02-28, month and day, every year"))
}
