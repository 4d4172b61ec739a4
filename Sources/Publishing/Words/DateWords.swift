internal import Scenarios

/// Days as people write them.
enum DateWords {
  /// A day in a heading or a list: `周一 11-23`, `Mon 11-23`.
  static func day(_ day: Day) -> Bilingual {
    let date = day.description.suffix(5)
    let name = day.weekday.shortName
    return Bilingual(zh: "\(name.chinese) \(date)", en: "\(name.english) \(date)")
  }

  /// A day in running text: `11月23日 周一`, `Mon 23 Nov`.
  static func date(_ day: Day) -> Bilingual {
    let (_, month, number) = day.components
    let name = day.weekday.shortName
    return Bilingual(
      zh: "\(month)月\(number)日 \(name.chinese)",
      en: "\(name.english) \(number) \(months[month - 1])")
  }

  /// The days of a week: `11月23日至29日`, `23 to 29 Nov`.
  static func days(of week: Week) -> Bilingual {
    let (first, last) = (week.monday.components, week.day(.sunday).components)
    guard first.month != last.month else {
      return Bilingual(
        zh: "\(first.month)月\(first.day)日至\(last.day)日",
        en: "\(first.day) to \(last.day) \(months[first.month - 1])")
    }
    return Bilingual(
      zh: "\(first.month)月\(first.day)日至\(last.month)月\(last.day)日",
      en: "\(first.day) \(months[first.month - 1]) to \(last.day) \(months[last.month - 1])")
  }

  /// What stands between several days: `周一、周三`.
  static func list(_ days: [Weekday]) -> Bilingual {
    var runs = [ClosedRange<Weekday>]()
    for day in days {
      if let last = runs.last, last.upperBound.rawValue + 1 == day.rawValue {
        runs[runs.count - 1] = last.lowerBound...day
      } else {
        runs.append(day...day)
      }
    }
    let words = runs.flatMap { run in
      // Two days in a row are two days; from three on they are a stretch.
      run.upperBound.rawValue - run.lowerBound.rawValue < 2
        ? (run.lowerBound == run.upperBound ? [run.lowerBound] : [run.lowerBound, run.upperBound])
          .map(\.shortName)
        : [LabelWords.days(run)]
    }
    return Bilingual(
      zh: words.map(\.chinese).joined(separator: "、"),
      en: words.map(\.english).joined(separator: ", "))
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
