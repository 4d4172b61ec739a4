internal import Scenarios

/// Times of day and hours: `07:30`, `7：30`, `7点半`, `22:00-02:00`.
enum TimeText {
  /// Minutes after midnight, 0 to 1,440.
  static func minutes(_ text: String) throws(ValueFault) -> Minutes {
    var cursor = Cursor(Normalised.text(text))
    guard let minutes = read(&cursor), cursor.isAtEnd else {
      throw ValueFault(
        .badTime, Bilingual(zh: "不是时刻", en: "is not a time of day"),
        advice: Bilingual(zh: "请按 24 小时制写成 07:30", en: "Write it as 07:30, on the 24-hour clock"))
    }
    return minutes
  }

  /// Hours from one time to another; past midnight where the end is not after the start.
  static func hours(_ text: String) throws(ValueFault) -> Range<Minutes> {
    var cursor = Cursor(Normalised.text(text))
    guard let hours = try readHours(&cursor), cursor.isAtEnd else {
      throw ValueFault(
        .badTime, Bilingual(zh: "不是时间段", en: "is not a stretch of hours"),
        advice: Bilingual(zh: "请写成 22:00-06:00", en: "Write it as 22:00-06:00"))
    }
    return hours
  }

  /// Reads a time at the cursor: `7:30`, `07:30:00`, `7点半`, `7点`, `7时30分`, `7`.
  static func read(_ cursor: inout Cursor) -> Minutes? {
    guard let hour = cursor.integer(digits: 2) else { return nil }
    var minute = 0
    if cursor.accept(":") {
      guard let read = cursor.integer(digits: 2) else { return nil }
      minute = read
      if cursor.accept(":"), cursor.integer(digits: 2) != 0 { return nil }
    } else if cursor.accept("点", "时") {
      if cursor.accept("半") {
        minute = 30
      } else if let read = cursor.integer(digits: 2) {
        minute = read
        _ = cursor.accept("分")
      }
    }
    let minutes = hour * 60 + minute
    return minute < 60 && minutes <= minutesPerDay ? minutes : nil
  }

  /// Reads hours at the cursor; nil where there are none.
  static func readHours(_ cursor: inout Cursor) throws(ValueFault) -> Range<Minutes>? {
    guard let start = read(&cursor) else { return nil }
    cursor.skipSpaces()
    guard cursor.accept("-", "至", "到", "to") else { return nil }
    cursor.skipSpaces()
    guard let end = read(&cursor), start < minutesPerDay else { return nil }
    if start == end {
      throw ValueFault(
        .emptyWindow,
        Bilingual(zh: "开始和结束是同一时刻，没有长度", en: "has no length: it ends when it starts"),
        advice: Bilingual(zh: "全天请写成 00:00-24:00", en: "For the whole day write 00:00-24:00"))
    }
    return start..<(end > start ? end : end + minutesPerDay)
  }
}
