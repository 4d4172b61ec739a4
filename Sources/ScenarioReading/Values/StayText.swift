internal import Scenarios

/// When a vehicle stands or a space can be used: windows, or the words that stand for usual ones.
enum StayText {
  /// The days and hours that a word stands for; `nights` ends the next morning.
  private static let words: [(spellings: [String], days: [Weekday], hours: Range<Minutes>)] = [
    (["always", "全天", "全时"], Weekday.allCases, 0..<minutesPerDay),
    (["nights", "night", "夜间", "夜里"], Weekday.allCases, 19 * 60..<31 * 60),
    (["weekdays", "工作日白天"], Array(Weekday.allCases.prefix(5)), 7 * 60..<19 * 60),
    (["weekends", "weekend", "周末"], Array(Weekday.allCases.suffix(2)), 0..<minutesPerDay),
  ]

  /// The windows of one part between semicolons: a window, or words in a row.
  static func windows(_ text: String) throws(ValueFault) -> [WeekWindow] {
    let parts = ListText.parts(of: text, ListText.separators)
    let meant = parts.compactMap(word)
    if !parts.isEmpty, meant.count == parts.count { return meant.flatMap { $0 } }
    return try WindowText.windows(text)
  }

  private static func word(_ text: String) -> [WeekWindow]? {
    let key = Normalised.text(text).lowercased()
    return words.first { $0.spellings.contains(key) }.map { word in
      word.days.map {
        WeekWindow($0, start: word.hours.lowerBound, end: word.hours.upperBound)
      }
    }
  }
}
