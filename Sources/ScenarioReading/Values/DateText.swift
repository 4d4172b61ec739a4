internal import Scenarios

/// Days, spans of days and weeks: `2026-11-25`, `2026/11/25`, `2026年11月25日`,
/// `2026-11-27..2026-11-29`, `2026-11-25 08:00-12:00`, `2026-W48`.
enum DateText {
  /// Excel counts days from 1899-12-30; these numbers are the years 1982 to 2064.
  private static let excelDays = 30_000...60_000

  static func day(_ text: String) throws(ValueFault) -> Day {
    var cursor = Cursor(Normalised.text(text))
    guard let day = readDay(&cursor) else { throw fault(text) }
    cursor.skipSpaces()
    // A spreadsheet writes the midnight of a day after it.
    if !cursor.isAtEnd, TimeText.read(&cursor) != 0 || !cursor.isAtEnd { throw fault(text) }
    return day
  }

  /// A day or several, with hours where they are given.
  static func span(_ text: String) throws(ValueFault) -> DateSpan {
    var cursor = Cursor(Normalised.text(text))
    guard let first = readDay(&cursor) else { throw fault(text) }
    var last = first
    cursor.skipSpaces()
    if cursor.accept("..", "至", "到", "-", "to") {
      cursor.skipSpaces()
      guard let read = readDay(&cursor) else { throw fault(text) }
      last = read
      cursor.skipSpaces()
    }
    guard first <= last else {
      throw ValueFault(
        .badSpan, Bilingual(zh: "结束日期在开始日期之前", en: "ends before it begins"))
    }
    if cursor.isAtEnd { return DateSpan(first, through: last) }
    guard let hours = try TimeText.readHours(&cursor), cursor.isAtEnd else {
      if case let rest = cursor.rest, rest.allSatisfy({ "0: ".contains($0) }) {
        return DateSpan(first, through: last)
      }
      throw fault(text)
    }
    return DateSpan(first, through: last, hours: hours)
  }

  static func week(_ text: String) throws(ValueFault) -> Week {
    var cursor = Cursor(Normalised.text(text).uppercased())
    let year = cursor.integer(digits: 4)
    guard let year, year >= 1000, cursor.accept("-W", "W", "年第"),
      let number = cursor.integer(digits: 2), cursor.accept("周") || cursor.isAtEnd, cursor.isAtEnd
    else {
      throw ValueFault(
        .badWeek, Bilingual(zh: "不是一周", en: "is not a week"),
        advice: Bilingual(zh: "请写成 2026-W48", en: "Write it as 2026-W48"))
    }
    guard let week = Week(year: year, number: number) else {
      throw ValueFault(
        .badWeek,
        Bilingual(
          zh: "不是一周：\(year) 年没有第 \(number) 周", en: "is no week: \(year) has no week \(number)"))
    }
    return week
  }

  private static func readDay(_ cursor: inout Cursor) -> Day? {
    let start = cursor
    if let compact = cursor.integer(digits: 8), compact >= 10_000_000 {
      return Day(year: compact / 10_000, month: compact / 100 % 100, day: compact % 100)
    }
    cursor = start
    guard let year = cursor.integer(digits: 4), year >= 1000, cursor.accept("-", "/", ".", "年"),
      let month = cursor.integer(digits: 2), cursor.accept("-", "/", ".", "月"),
      let day = cursor.integer(digits: 2)
    else { return nil }
    _ = cursor.accept("日", "号")
    return Day(year: year, month: month, day: day)
  }

  private static func fault(_ text: String) -> ValueFault {
    if let number = Int(Normalised.text(text)), excelDays.contains(number) {
      return ValueFault(
        .excelDate, Bilingual(zh: "是 Excel 的日期序号", en: "is Excel's number of a day"),
        advice: Bilingual(
          zh: "请把这一列设为“日期”格式（2026/11/25）后再保存",
          en: "Format the column as a date (2026/11/25) and save it again"))
    }
    return ValueFault(
      .badDate, Bilingual(zh: "不是日期", en: "is not a date"),
      advice: Bilingual(
        zh: "请写成 2026-11-25；几天写成 2026-11-27..2026-11-29",
        en: "Write it as 2026-11-25, several days as 2026-11-27..2026-11-29"))
  }
}
