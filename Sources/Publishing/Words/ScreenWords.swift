internal import Scenarios

/// What the terminal says around a plan.
enum ScreenWords {
  // Headings of the sections.
  static let duties = Bilingual(zh: "本周值班", en: "Duties this week")
  static let turns = Bilingual(zh: "住户轮值", en: "Household turns")
  static let unfilled = Bilingual(zh: "还缺人", en: "Still missing people")
  static let fairness = Bilingual(zh: "负担", en: "Who carries what")
  static let parking = Bilingual(zh: "停车", en: "Parking")
  static let waiting = Bilingual(zh: "候位", en: "Waiting list")
  static let goals = Bilingual(zh: "目标与证明", en: "Goals and proof")

  // Columns.
  static let day = Bilingual(zh: "日期", en: "day")
  static let time = Bilingual(zh: "时间", en: "time")
  static let who = Bilingual(zh: "人员", en: "who")
  static let households = Bilingual(zh: "住户", en: "households")
  static let goal = Bilingual(zh: "目标", en: "goal")
  static let value = Bilingual(zh: "结果", en: "result")
  static let proof = Bilingual(zh: "证明", en: "proof")

  static let nobody = Bilingual(zh: "本周没有值班", en: "no duties this week")
  static let everythingFilled = Bilingual(zh: "本周事项都有人了。", en: "Everything is filled this week.")
  static let separator = Bilingual(zh: "、", en: ", ")
  static let betweenDuties = Bilingual(zh: "；", en: "; ")

  static func title(_ courtyard: String, _ week: Week) -> Bilingual {
    let (first, last) = (week.monday, week.day(.sunday))
    return Bilingual(
      zh: "\(courtyard)  \(week.year)年第\(week.number)周（\(first) 至 \(last)）",
      en: "\(courtyard), week \(week) (\(first) to \(last))")
  }

  /// Above each section.
  static func heading(_ words: Bilingual) -> Bilingual {
    Bilingual(zh: "【\(words.chinese)】", en: "── \(words.english) ──")
  }

  /// People below the minimum.
  static func missing(_ count: Int) -> Bilingual {
    Bilingual(zh: "缺\(count)人", en: "\(count) missing")
  }

  /// People beyond the minimum, who would be welcome.
  static func welcome(_ count: Int) -> Bilingual {
    Bilingual(zh: "可再加\(count)人", en: "\(count) more welcome")
  }

  static func bracketed(_ words: Bilingual) -> Bilingual {
    Bilingual(zh: "（\(words.chinese)）", en: "(\(words.english))")
  }

  static func role(_ person: String, _ role: String) -> Bilingual {
    Bilingual(zh: "\(person)（\(role)）", en: "\(person) (\(role))")
  }

  static func load(
    serving: Int, of volunteers: Int, hours: String, most: String, least: String
  ) -> Bilingual {
    Bilingual(
      zh: "\(volunteers) 人中 \(serving) 人有任务，共 \(hours) 小时；连同结转，最多 \(most) 小时，最少 \(least) 小时。",
      en:
        "\(serving) of \(volunteers) volunteers serve, \(hours) hours in all; with what is carried over, at most \(most) and at least \(least) hours each."
    )
  }

  static func wishes(_ met: Int, of wishes: Int) -> Bilingual {
    Bilingual(
      zh: "意愿 \(wishes) 条，满足 \(met) 条。", en: "\(met) of \(wishes) wishes are met.")
  }

  static func heaviest(_ count: Int) -> Bilingual {
    Bilingual(zh: "负担最重的 \(count) 人：", en: "The \(count) who carry most:")
  }

  static func rounds(_ count: Int) -> Bilingual {
    Bilingual(zh: "已等\(count)轮", en: "waited \(count) rounds")
  }

  static func more(_ count: Int, file: String) -> Bilingual {
    Bilingual(zh: "……另有 \(count) 行，见 \(file)", en: "… and \(count) more in \(file)")
  }

  static let optimal = Bilingual(zh: "已证明最优", en: "proved optimal")
  static let notReached = Bilingual(zh: "时间到，未求解", en: "out of time")
  static let noBound = Bilingual(zh: "可行，未证明", en: "nothing proved")

  static func between(_ bound: String, gap: String) -> Bilingual {
    Bilingual(zh: "最好不过 \(bound)，差距 \(gap)%", en: "at best \(bound), gap \(gap)%")
  }
}
