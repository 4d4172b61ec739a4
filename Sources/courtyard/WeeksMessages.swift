internal import Plans
internal import Scenarios

/// What the program says of weeks that are planned together.
enum WeeksMessages {
  static let supersedes = Bilingual(
    zh: "--supersedes 只用于单独排一周；连排几周时请去掉它，或用账本。",
    en: "--supersedes is for one week alone; leave it out with --weeks and --ahead, or use a ledger"
  )

  static func otherPlan(_ week: Week, _ folder: String) -> Bilingual {
    Bilingual(
      zh: "这份计划是接着 \(week) 排的，但 \(folder) 里没有当时的那份计划。请把那一周的文件夹放回旁边再核对。",
      en:
        "this plan was made after that of \(week), but \(folder) does not hold that plan; put that week's folder back beside this one and verify again"
    )
  }

  static func after(_ weeks: [Week]) -> Bilingual {
    let list = weeks.map(\.description)
    return Bilingual(
      zh: "前面连排的 \(list.joined(separator: "、")) 按计划已全部完成来核对。",
      en: "Verified as if everything planned for \(list.joined(separator: ", ")) had been done.")
  }

  static func week(_ plan: Plan) -> Bilingual {
    let duties = plan.roster?.duties.count ?? 0
    let missing = plan.roster?.unfilled.filter(\.isBelowMinimum).reduce(0) { $0 + $1.missing } ?? 0
    return Bilingual(
      zh: "\(plan.week)：\(duties) 次值班，缺 \(missing) 人",
      en: "\(plan.week): \(duties) \(duties == 1 ? "duty" : "duties"), "
        + "\(missing) \(missing == 1 ? "person" : "people") missing")
  }

  static func ahead(_ weeks: [Week]) -> Bilingual {
    let list = weeks.map(\.description)
    return Bilingual(
      zh: "往后看了 \(list.joined(separator: "、"))，没有写出。",
      en: "Looked ahead to \(list.joined(separator: ", ")), which are not written.")
  }

  static func proof(_ goals: [GoalProof]) -> Bilingual {
    let proved = goals.count { $0.status == .optimal }
    return Bilingual(
      zh: "各周合在一起：\(goals.count) 个目标，\(proved) 个已证明最优。",
      en: "All weeks together: \(goals.count) goals, \(proved) proved best.")
  }
}
