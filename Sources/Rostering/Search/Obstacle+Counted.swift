import Scenarios

extension Obstacle {
  /// What is said of `who` where a rule that counts something stands in the way.
  static func counted(
    _ who: String, _ subject: CountRule.Subject, _ kind: Bilingual?, _ most: Int, _ clause: String?
  ) -> Bilingual {
    let what = kind ?? Bilingual(zh: "任务", en: "duties")
    let (zh, en): (String, String)
    switch subject {
    case .minutes:
      (zh, en) = (
        "再排\(what.chinese)就超过\(GoalKey.hours(most))小时",
        "would be over \(GoalKey.hours(most)) h of \(what.english)"
      )
    case .duties where most == 0:
      (zh, en) = ("不排\(what.chinese)", "is not asked for \(what.english) then")
    case .duties:
      (zh, en) = ("\(what.chinese)已满\(most)次", "has had \(what.english) \(times(most)) already")
    case .dutiesOfDay:
      (zh, en) = (
        "当天\(what.chinese)已满\(most)次", "has had \(what.english) \(times(most)) that day already"
      )
    case .weekend:
      (zh, en) = (
        "本季已有\(most)个周末有\(what.chinese)",
        "has had \(what.english) on \(count(most, "weekend", "weekends")) of the season"
      )
    case .daysInARow:
      (zh, en) = (
        "已连续\(most)天有\(what.chinese)",
        "would have \(what.english) more than \(count(most, "day", "days")) in a row"
      )
    case .dutiesInARow:
      (zh, en) = (
        "已连续\(most)次是\(what.chinese)", "has had \(what.english) \(times(most)) in a row"
      )
    case .freeDaysInARow, .brokenWeekend, .succession:
      (zh, en) = ("另有约定，不能排\(what.chinese)", "cannot have \(what.english) then")
    }
    return Bilingual(zh: "\(who) \(zh)\(self.zh(clause))", en: "\(who) \(en)\(self.en(clause))")
  }

  private static func times(_ number: Int) -> String {
    number == 1 ? "once" : number == 2 ? "twice" : "\(number) times"
  }
}
