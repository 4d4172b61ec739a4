internal import Ledger
internal import Scenarios

/// What a ledger's figures and states are called.
enum LedgerWords {
  /// Minutes ahead of or behind one's fair share, as people say it: never with a minus sign.
  static func balance(_ ahead: Double) -> Bilingual {
    let minutes = Int(abs(ahead).rounded())
    if minutes == 0 { return Bilingual(zh: "持平", en: "level") }
    let amount = duration(minutes)
    return ahead > 0
      ? Bilingual(zh: "超出 \(amount.chinese)", en: "ahead \(amount.english)")
      : Bilingual(zh: "欠 \(amount.chinese)", en: "behind \(amount.english)")
  }

  static func duration(_ minutes: Minutes) -> Bilingual {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    let parts: [(zh: String, en: String)] = [
      hours > 0 ? ("\(hours) 小时", "\(hours) h") : nil,
      rest > 0 || hours == 0 ? ("\(rest) 分", "\(rest) min") : nil,
    ].compactMap(\.self)
    return Bilingual(
      zh: parts.map(\.zh).joined(separator: " "), en: parts.map(\.en).joined(separator: " "))
  }

  static func outcome(_ outcome: DutyReport.Outcome) -> Bilingual {
    switch outcome {
    case .done: Bilingual(zh: "完成", en: "done")
    case .noShow: Bilingual(zh: "缺席", en: "no-show")
    case .lateCancel: Bilingual(zh: "临时取消", en: "late-cancel")
    case .replaced(let id): Bilingual(zh: "由 \(id) 代替", en: "replaced-by \(id)")
    }
  }

  static func standing(_ standing: PlanEntry.Standing) -> Bilingual {
    switch standing {
    case .open: Bilingual(zh: "待签字", en: "waiting for signatures")
    case .inForce: Bilingual(zh: "已公布", en: "published")
    case .partlySuperseded: Bilingual(zh: "部分被取代", en: "superseded in part")
    case .superseded: Bilingual(zh: "已被取代", en: "superseded")
    case .lapsed: Bilingual(zh: "签字作废", en: "lapsed")
    }
  }

  /// What a plan has in it.
  static func parts(_ plan: PlanEntry) -> Bilingual {
    switch (plan.hasRoster, plan.hasParking) {
    case (true, true): Bilingual(zh: "值班、停车", en: "roster, parking")
    case (true, false): Bilingual(zh: "值班", en: "roster")
    default: Bilingual(zh: "停车", en: "parking")
    }
  }
}
