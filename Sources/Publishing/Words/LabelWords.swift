internal import Plans
internal import Scenarios

/// What a plan calls the things it speaks of.
enum LabelWords {
  /// A sensitive need, wherever others may read along.
  static let homeVisit = Bilingual(zh: "上门服务", en: "home visit")
  /// A place that is not told.
  static let noPlace = "—"
  /// The role of everybody in a need without roles.
  static let member = Bilingual(zh: "成员", en: "member")
  /// The role of a household in its turn.
  static let household = Bilingual(zh: "住户轮值", en: "household")
  static func priority(_ priority: Priority) -> Bilingual {
    switch priority {
    case .essential: Bilingual(zh: "必须", en: "essential")
    case .important: Bilingual(zh: "重要", en: "important")
    case .normal: Bilingual(zh: "一般", en: "normal")
    case .low: Bilingual(zh: "可缓", en: "low")
    }
  }

  /// What a line of the totals by place adds up.
  static func level(_ level: PlaceLine.Level) -> Bilingual {
    switch level {
    case .street: Bilingual(zh: "街道", en: "street")
    case .grid: Bilingual(zh: "网格", en: "grid")
    case .yard: Bilingual(zh: "楼院", en: "yard")
    case .elsewhere: Bilingual(zh: "外来", en: "elsewhere")
    case .organisation: Bilingual(zh: "单位", en: "organisation")
    }
  }

  static func kind(_ kind: ParkingSpace.Kind) -> Bilingual {
    switch kind {
    case .standard: Bilingual(zh: "标准", en: "standard")
    case .compact: Bilingual(zh: "小型", en: "compact")
    case .accessible: Bilingual(zh: "无障碍", en: "accessible")
    case .charging: Bilingual(zh: "充电", en: "charging")
    case .visitor: Bilingual(zh: "访客", en: "visitor")
    case .loading: Bilingual(zh: "装卸", en: "loading")
    case .motorcycle: Bilingual(zh: "摩托车", en: "motorcycle")
    }
  }

  /// A stairwell beside the name of its place.
  static func unit(_ unit: Unit.ID) -> Bilingual {
    let isNamedInFull = unit.contains("单元") || unit.contains("unit")
    return Bilingual(
      zh: isNamedInFull ? unit : "\(unit)单元", en: isNamedInFull ? unit : "unit \(unit)")
  }

  static func days(_ days: ClosedRange<Weekday>) -> Bilingual {
    let (first, last) = (days.lowerBound.shortName, days.upperBound.shortName)
    guard days.lowerBound != days.upperBound else { return first }
    return Bilingual(
      zh: "\(first[.chinese])至\(last[.chinese])", en: "\(first[.english])-\(last[.english])")
  }

  /// The days that ``days(_:)`` calls by this name.
  static func days(called name: String, in language: Language) -> ClosedRange<Weekday>? {
    for first in Weekday.allCases {
      for last in Weekday.allCases where first <= last && days(first...last)[language] == name {
        return first...last
      }
    }
    return nil
  }
}
