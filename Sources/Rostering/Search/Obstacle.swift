import Scenarios

/// What keeps one volunteer, who is qualified and free, from taking one more duty.
enum Obstacle: Hashable, Sendable {
  /// Another duty at that time, or too near to walk from.
  case otherDuty(need: Bilingual)
  /// Not rested from another duty.
  case rest(Minutes, clause: String?)
  /// The hours of a week.
  case hours(Minutes, clause: String?)
  /// The duties of a week.
  case duties(Int, clause: String?)
  /// The duties of a day.
  case dutiesOfDay(Int, clause: String?)
  /// The nights of a week.
  case nights(Int, clause: String?)
  /// The days in a row.
  case daysInARow(Int, clause: String?)
  /// A duty the day before or after does not go with it; nil where it was last Sunday.
  case succession(need: Bilingual?, clause: String?)
  /// So much of something of a kind, nil for all duties, as a rule that counts allows.
  case counted(CountRule.Subject, kind: Bilingual?, Int, clause: String?)
  /// The hours that an organisation lends its people.
  case lent(Minutes, by: String)
  /// Nobody experienced would be there.
  case newcomerAlone(clause: String?)
  /// Somebody to be kept apart from is there.
  case keptApart(clause: String?)
  /// The one to go together with does not go.
  case partnerMissing(clause: String?)

  /// What is said of `who`, in both languages.
  func text(of who: String) -> Bilingual {
    switch self {
    case .otherDuty(let need):
      Bilingual(zh: "\(who) 那时在「\(need.chinese)」", en: "\(who) is at “\(need.english)” then")
    case .rest(let minutes, let clause):
      Bilingual(
        zh: "\(who) 值班后须休息\(Obstacle.hours(minutes))小时\(Obstacle.zh(clause))",
        en: "\(who) has to rest \(Obstacle.hours(minutes)) h after a duty\(Obstacle.en(clause))")
    case .hours(let minutes, let clause):
      Bilingual(
        zh: "\(who) 再排就超过每周\(Obstacle.hours(minutes))小时\(Obstacle.zh(clause))",
        en: "\(who) would be over \(Obstacle.hours(minutes)) h a week\(Obstacle.en(clause))")
    case .duties(let most, let clause):
      Bilingual(
        zh: "\(who) 本周已满\(most)次\(Obstacle.zh(clause))",
        en:
          "\(who) has \(Obstacle.count(most, "duty", "duties")) this week already\(Obstacle.en(clause))"
      )
    case .dutiesOfDay(let most, let clause):
      Bilingual(
        zh: "\(who) 当天已满\(most)次\(Obstacle.zh(clause))",
        en:
          "\(who) has \(Obstacle.count(most, "duty", "duties")) that day already\(Obstacle.en(clause))"
      )
    case .nights(let most, let clause):
      Bilingual(
        zh: "\(who) 本周夜班已满\(most)次\(Obstacle.zh(clause))",
        en: "\(who) has \(Obstacle.count(most, "night duty", "night duties")) this week already"
          + Obstacle.en(clause))
    case .daysInARow(let most, let clause):
      Bilingual(
        zh: "\(who) 已连续\(most)天有任务\(Obstacle.zh(clause))",
        en: "\(who) would serve more than \(Obstacle.count(most, "day", "days")) in a row"
          + Obstacle.en(clause))
    case .succession(nil, let clause):
      Bilingual(
        zh: "\(who) 上周日的班不能接这个班\(Obstacle.zh(clause))",
        en: "\(who) had a duty last Sunday that does not go before it\(Obstacle.en(clause))")
    case .succession(let need?, let clause):
      Bilingual(
        zh: "\(who) 前后一天在「\(need.chinese)」，不能接连\(Obstacle.zh(clause))",
        en: "\(who) is at “\(need.english)” the day before or after, which does not go with it"
          + Obstacle.en(clause))
    case .counted(let subject, let kind, let most, let clause):
      Obstacle.counted(who, subject, kind, most, clause)
    case .lent(let minutes, let organisation):
      Bilingual(
        zh: "\(who) 的单位（\(organisation)）本周出的\(Obstacle.hours(minutes))小时已用完",
        en: "\(who) is lent by \(organisation), whose \(Obstacle.hours(minutes)) h are used up")
    case .newcomerAlone(let clause):
      Bilingual(
        zh: "\(who) 是新手，那时没有熟手带\(Obstacle.zh(clause))",
        en: "\(who) is a newcomer and nobody experienced is there\(Obstacle.en(clause))")
    case .keptApart(let clause):
      Bilingual(
        zh: "\(who) 不能与当班的人同组\(Obstacle.zh(clause))",
        en: "\(who) cannot serve beside someone who is there\(Obstacle.en(clause))")
    case .partnerMissing(let clause):
      Bilingual(
        zh: "\(who) 要与搭档同去，搭档去不了\(Obstacle.zh(clause))",
        en: "\(who) goes only with a partner, who cannot go\(Obstacle.en(clause))")
    }
  }

  static func count(_ number: Int, _ one: String, _ several: String) -> String {
    "\(number) \(number == 1 ? one : several)"
  }
  private static func hours(_ minutes: Minutes) -> String { GoalKey.hours(minutes) }
  static func zh(_ clause: String?) -> String { clause.map { "（公约第\($0)条）" } ?? "（本人约定）" }
  static func en(_ clause: String?) -> String {
    clause.map { " (clause \($0))" } ?? " (as agreed with them)"
  }
}
