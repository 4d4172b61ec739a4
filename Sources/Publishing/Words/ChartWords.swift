internal import Scenarios

/// What charts say.
enum ChartWords {
  static let loadTitle = Bilingual(
    zh: "每人的负担（小时），重者在前", en: "Everybody's load in hours, heaviest first")
  static let coverageTitle = Bilingual(
    zh: "每天的人手（人次）", en: "People on duty by day")
  static let occupancyTitle = Bilingual(
    zh: "一天里停着车的车位数", en: "Bays with a car by the hour")
  static let thisWeek = Bilingual(zh: "本周", en: "this week")
  static let carried = Bilingual(zh: "以前结转", en: "carried over")
  static let filled = Bilingual(zh: "已有人", en: "filled")
  static let short = Bilingual(zh: "低于最少人数", en: "below the minimum")
  static let welcome = Bilingual(zh: "可再加的人", en: "more would be welcome")
  static let anyDay = Bilingual(zh: "不限日", en: "any day")
  static let weekdays = Bilingual(zh: "工作日（平均）", en: "Monday to Friday, mean")
  static let weekend = Bilingual(zh: "周末（平均）", en: "weekend, mean")

  static func fairShare(_ hours: String) -> Bilingual {
    Bilingual(zh: "平均应担 \(hours) 小时", en: "mean fair share: \(hours) h")
  }

  static func bays(_ count: Int) -> Bilingual {
    Bilingual(zh: "共 \(count) 个车位", en: "\(count) bays in all")
  }
}
