internal import Scenarios

/// What the poster and the slips say.
enum BoardWords {
  static let title = Bilingual(zh: "本周安排", en: "This week")
  static let committeeOnly = Bilingual(
    zh: "内部资料，仅供楼委会使用，请勿张贴", en: "For the committee only. Do not post.")

  // Sections.
  static let helpWanted = Bilingual(zh: "还缺人，您能来吗？", en: "We still need you")
  static let helpText = Bilingual(
    zh: "下面这些事还缺人手。能来一回也好，请说一声。",
    en: "These are still short of people. Once is a help, too: do tell us.")
  static let allFilled = Bilingual(
    zh: "本周的事都有人了，谢谢大家。", en: "Everything has somebody this week. Thank you.")
  static let week = Bilingual(zh: "本周值班", en: "Who is on duty")
  static let turns = Bilingual(zh: "住户轮值", en: "Household turns")
  static let parking = Bilingual(zh: "停车", en: "Parking")
  static let map = Bilingual(zh: "车位图", en: "Map of the bays")
  static let bays = Bilingual(zh: "谁停哪里", en: "Who parks where")
  static let waiting = Bilingual(zh: "候位", en: "Waiting list")
  static let fairness = Bilingual(zh: "各人的负担", en: "Who carries how much")
  static let covenant = Bilingual(zh: "依据的公约", en: "The covenant's clauses")
  static let goals = Bilingual(zh: "目标与证明", en: "Goals and proof")
  static let goalsText = Bilingual(
    zh: "目标按公约的次序一条一条求到最好，后面的不能损害前面的。凡写“已证明”的，就是证明了没有更好的排法。",
    en:
      "Goals are pursued in the covenant's order, each as far as it goes without harm to those before it. Where it says proved, it is proved that no plan does better."
  )

  static let and = Bilingual(zh: "；", en: "; ")

  // Columns.
  static let what = Bilingual(zh: "事项", en: "what")
  static let when = Bilingual(zh: "时间", en: "when")
  static let whereWord = Bilingual(zh: "地点", en: "where")
  static let who = Bilingual(zh: "人员", en: "who")
  static let missing = Bilingual(zh: "缺", en: "missing")
  static let reason = Bilingual(zh: "原因", en: "reason")
  static let clause = Bilingual(zh: "条款", en: "clause")
  static let content = Bilingual(zh: "内容", en: "what it says")
  static let withoutPlace = Bilingual(
    zh: "上门与照护（不写地点）", en: "Home visits and care (no place is posted)")

  static func clauseNumber(_ clause: String) -> Bilingual {
    Bilingual(zh: "第\(clause)条", en: "Clause \(clause)")
  }

  // The contact.
  static let call = Bilingual(zh: "请找", en: "Call")
  static let askCommittee = Bilingual(
    zh: "请告诉楼委会任何一位。", en: "Please tell anybody of the committee.")

  // Figures at the top.
  static let dutiesFigure = Bilingual(zh: "人次值班", en: "duties")
  static let peopleFigure = Bilingual(zh: "人出力", en: "people serve")
  static let hoursFigure = Bilingual(zh: "小时", en: "hours")
  static let missingFigure = Bilingual(zh: "人次还缺", en: "still missing")
  static let carsFigure = Bilingual(zh: "辆车有位", en: "cars have a bay")
  static let waitingFigure = Bilingual(zh: "辆车候位", en: "cars wait")

  static let legendDuty = Bilingual(zh: "本周", en: "this week")
  static let legendCarried = Bilingual(zh: "以前结转", en: "carried over")

  static func tasksOpen(_ first: String, _ last: String) -> Bilingual {
    Bilingual(zh: "\(first)至\(last)之间", en: "between \(first) and \(last)")
  }

  // Proof in words.
  static let provedCoverage = Bilingual(
    zh: "已证明：没有哪种排法能补上更多人", en: "Proved: no roster could fill more")
  static let provedZero = Bilingual(zh: "已证明：一个也不少", en: "Proved: nothing is lacking")
  static let provedNone = Bilingual(zh: "已证明：可以一个也没有", en: "Proved: there need be none")
  static let provedEvenness = Bilingual(
    zh: "已证明：没有哪种排法能让最重的人再轻些", en: "Proved: no roster spares the most loaded more")
  static let proved = Bilingual(zh: "已证明：没有更好的排法", en: "Proved: no plan does better")

  static func notProved(_ bound: String, _ gap: String) -> Bilingual {
    Bilingual(
      zh: "还没有证明：最好不过 \(bound)，相差 \(gap)%",
      en: "Not proved: at best \(bound), a gap of \(gap)%")
  }

  static let notKnown = Bilingual(zh: "可行，还没有证明", en: "Possible; nothing is proved")
  static let notReached = Bilingual(zh: "时间到，没有算到这一条", en: "The time ran out before this one")
  /// A figure that would tell something of a sensitive visit.
  static let notTold = Bilingual(zh: "不公布", en: "not told")

  // The foot.
  static func made(_ week: Week, version: String) -> Bilingual {
    Bilingual(
      zh: "由楼院 Courtyard \(version) 按\(PageDateWords.week(week).chinese)的数据排出。",
      en: "Made by Courtyard \(version) from the data of \(week).")
  }

  static let planFingerprint = Bilingual(zh: "计划指纹", en: "Plan")
  static let scenarioFingerprint = Bilingual(zh: "数据指纹", en: "Data")
  static let seed = Bilingual(zh: "抽签种子", en: "Seed of the draw")
  static let check = Bilingual(
    zh: "谁都可以核对：courtyard verify 把每条规则、每个数字重算一遍。",
    en: "Anybody can check it: courtyard verify works out every rule and figure again.")

  // Slips.
  static let slips = Bilingual(zh: "纸条", en: "Slips")
  static let slipsText = Bilingual(
    zh: "沿虚线剪开，一人一张。", en: "Cut along the dashed lines, one for each.")
  static let nobody = Bilingual(zh: "本周没有要发的纸条。", en: "There are no slips this week.")
  static let with = Bilingual(zh: "同伴：", en: "with ")
  static let cannotCome = Bilingual(zh: "来不了请早说", en: "If you cannot come, tell us early")
}
