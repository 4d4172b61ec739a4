internal import Scenarios

/// Limits of the covenant in words: `一周最多 6 小时`.
enum LimitWords {
  static func limit(_ limit: Limit, _ needs: [Need]) -> Bilingual {
    let bounds = [
      limit.atLeast.map { number($0, limit, isMost: false) },
      limit.atMost.map { number($0, limit, isMost: true) },
    ].compactMap(\.self)
    let zh = bounds.map(\.chinese).joined(separator: "、")
    let en = bounds.map(\.english).joined(separator: " and ")
    let isNights = limit.kind == .demand(.night) && limit.quantity == .dutiesPerWeek
    let kind = isNights ? nil : limit.kind.words(in: needs)
    let span = span(limit.quantity)
    return Bilingual(
      zh: "\(kind?.chinese ?? "")\(span.chinese)\(zh)",
      en: "\(en)\(kind.map { " of \($0.english)" } ?? "")\(span.english)")
  }

  /// A kind of duty, all of them included.
  static func kind(_ kind: DutyKind, _ needs: [Need]) -> Bilingual {
    kind.words(in: needs) ?? Bilingual(zh: "班", en: "a duty")
  }

  private static func number(_ number: Int, _ limit: Limit, isMost: Bool) -> Bilingual {
    let zh = isMost ? "最多" : "至少"
    let en = isMost ? "at most" : "at least"
    switch limit.quantity {
    case .hoursPerWeek, .hoursPerSeason:
      let hours = Figures.hours(number)
      return Bilingual(zh: "\(zh) \(hours) 小时", en: "\(en) \(hours) hours")
    case .dutiesPerWeek where limit.kind == .demand(.night):
      return Bilingual(zh: "\(zh) \(number) 个夜班", en: "\(en) \(number) nights")
    case .dutiesPerDay, .dutiesPerWeek, .dutiesPerSeason:
      return Bilingual(zh: "\(zh) \(number) 次", en: "\(en) \(number) duties")
    case .weekendsPerSeason:
      return Bilingual(zh: "\(zh) \(number) 个周末", en: "\(en) \(number) weekends")
    case .daysInARow:
      return Bilingual(zh: "\(zh)连着 \(number) 天", en: "\(en) \(number) days in a row")
    case .freeDaysInARow:
      return Bilingual(zh: "\(zh)连歇 \(number) 天", en: "\(en) \(number) free days in a row")
    case .dutiesInARow:
      return Bilingual(zh: "\(zh)连着 \(number) 次", en: "\(en) \(number) duties in a row")
    }
  }

  private static func span(_ quantity: Limit.Quantity) -> Bilingual {
    switch quantity {
    case .hoursPerWeek, .dutiesPerWeek: Bilingual(zh: "一周", en: " a week")
    case .dutiesPerDay: Bilingual(zh: "一天", en: " a day")
    case .hoursPerSeason, .dutiesPerSeason, .weekendsPerSeason: Bilingual(zh: "一季", en: " a season")
    case .daysInARow, .freeDaysInARow, .dutiesInARow: Bilingual(zh: "", en: "")
    }
  }
}
