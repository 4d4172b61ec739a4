internal import Scenarios

extension ScenarioBuilder {
  /// Those of which a least number makes sense; of the others only a most does.
  private static let withLeast: Set<Limit.Quantity> = [
    .hoursPerWeek, .dutiesPerWeek, .hoursPerSeason, .dutiesPerSeason, .weekendsPerSeason,
    .daysInARow, .freeDaysInARow,
  ]

  private static let ofSeason: Set<Limit.Quantity> = [
    .hoursPerSeason, .dutiesPerSeason, .weekendsPerSeason,
  ]

  /// How much of what there may be, or has to be; nil where that cannot be read.
  func limit(_ record: Record, hasSeason: Bool) -> Limit? {
    if !record.has("at-least") { record.requireKey("at-most") }
    guard let word = record.choice("limit"), let kind = kind(record, word) else { return nil }
    let quantity = Limit.Quantity(rawValue: word) ?? .dutiesPerWeek
    let most = number("at-most", record, quantity)
    let least = number("at-least", record, quantity)
    guard most != nil || least != nil else { return nil }
    if least != nil, !Self.withLeast.contains(quantity) {
      reportUseless("at-least", record, word)
    }
    if let least, let most, least > most {
      report.add(
        .leastAboveMost, at: record.position(of: "at-least"),
        Bilingual(
          zh: "\(record.subject.chinese)至少的比最多的还多",
          en: "\(record.subject.english) asks for at least more than it allows at most"))
    }
    if Self.ofSeason.contains(quantity), !hasSeason {
      report.add(
        .missingKey, at: record.position,
        Bilingual(
          zh: "\(record.subject.chinese)按季计算，而公约没有写“season”",
          en:
            "\(record.subject.english) counts over a season, and the covenant states no \"season\""
        ),
        advice: Bilingual(
          zh: "请在公约里写上 season: {from: 2026-09-01, to: 2026-11-30}",
          en: "State one in the covenant: season: {from: 2026-09-01, to: 2026-11-30}"))
    }
    return Limit(quantity, of: kind, atLeast: least, atMost: most)
  }

  /// Which duties a limit counts; the nights have a word of their own.
  private func kind(_ record: Record, _ word: String) -> DutyKind? {
    guard word == "nights-per-week" else { return optionalKind(record) }
    if record.has("of") { reportUseless("of", record, word) }
    return .demand(.night)
  }

  private func reportUseless(_ key: String, _ record: Record, _ word: String) {
    report.add(
      .misplacedKey, at: record.position(of: key),
      Bilingual(
        zh: "\(record.subject.chinese)限制的是“\(word)”，用不到“\(key)”",
        en: "\(record.subject.english) limits \"\(word)\", which has no use for \"\(key)\""))
  }

  private func number(_ key: String, _ record: Record, _ quantity: Limit.Quantity) -> Int? {
    record.value(key) { text throws(ValueFault) in
      switch quantity {
      case .hoursPerWeek: try Self.within(Limits.week, try NumberText.hours(text))
      case .hoursPerSeason: try Self.within(Limits.season, try NumberText.hours(text))
      default: try Self.within(0...1000, try NumberText.integer(text))
      }
    }
  }

  private static func within(_ range: ClosedRange<Int>, _ value: Int) throws(ValueFault) -> Int {
    guard range.contains(value) else {
      throw ValueFault(
        .outOfRange, Bilingual(zh: "太大或是负数", en: "is below zero or too large"))
    }
    return value
  }
}
