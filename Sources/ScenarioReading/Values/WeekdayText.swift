internal import Scenarios

/// Days of the week: `Mon-Fri`, `Sat,Sun`, `周一至周五`, `周一三五`, `工作日`, `daily`.
enum WeekdayText {
  /// One day; nil for anything else.
  static func day(_ text: String) -> Weekday? {
    guard let days = days(text), days.count == 1 else { return nil }
    return days[0]
  }

  /// The days a text names, in order; nil where it names none.
  static func days(_ text: String) -> [Weekday]? {
    var text = Normalised.text(text).lowercased()
    switch text {
    case "daily", "every day", "everyday", "每天", "每日", "天天": return Weekday.allCases
    case "weekdays", "工作日", "平日": return Array(Weekday.allCases.prefix(5))
    case "weekend", "weekends", "周末", "双休日": return Array(Weekday.allCases.suffix(2))
    default: break
    }
    for (long, short) in [
      ("星期", "周"), ("礼拜", "周"), ("至", "-"), ("到", "-"), (" to ", "-"), (" - ", "-"), ("- ", "-"),
      (" -", "-"), ("、", ","), ("和", ","), ("及", ","), (" ", ","),
    ] {
      text = text.split(separator: long, omittingEmptySubsequences: false).joined(separator: short)
    }
    var days: Set<Weekday> = []
    for part in text.split(separator: ",") {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false)
      switch ends.count {
      case 1:
        guard let named = named(ends[0]) else { return nil }
        days.formUnion(named)
      case 2:
        guard let first = named(ends[0])?.first, let last = named(ends[1])?.first,
          named(ends[0])?.count == 1, named(ends[1])?.count == 1
        else { return nil }
        // A range may run past Sunday: Sat-Mon.
        let length = (last.rawValue - first.rawValue + 7) % 7
        for offset in 0...length { days.insert(Weekday.allCases[(first.rawValue + offset) % 7]) }
      default: return nil
      }
    }
    return days.isEmpty ? nil : days.sorted()
  }

  private static let english = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
  private static let englishLong = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let englishOther = ["", "tues", "weds", "thur", "", "", ""]
  private static let chinese: [Character] = ["一", "二", "三", "四", "五", "六", "日"]

  /// One English day, or any number of Chinese ones: `mon`, `周一`, `周一三五`, `五`.
  private static func named(_ text: Substring) -> [Weekday]? {
    var text = text
    if text.last == "." { text.removeLast() }
    if text == "thurs" { return [.thursday] }
    for names in [english, englishLong, englishOther] {
      if let index = names.firstIndex(where: { !$0.isEmpty && $0 == text }) {
        return [Weekday.allCases[index]]
      }
    }
    if text.first == "周" { text.removeFirst() }
    guard !text.isEmpty else { return nil }
    var days: [Weekday] = []
    for character in text {
      guard let index = chinese.firstIndex(of: character == "天" ? "日" : character) else {
        return nil
      }
      days.append(Weekday.allCases[index])
    }
    return days
  }
}
