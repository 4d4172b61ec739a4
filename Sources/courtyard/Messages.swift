internal import Rostering
internal import Scenarios

/// What the program says of its own doings. What a plan says is in `Publishing/Words`.
enum Messages {
  static func error(_ message: Bilingual) -> Bilingual {
    Bilingual(zh: "错误：\(message.chinese)", en: "error: \(message.english)")
  }

  static func counts(_ scenario: Scenario) -> Bilingual {
    let (spaces, vehicles) = (
      scenario.parking?.spaces.count ?? 0, scenario.parking?.vehicles.count ?? 0
    )
    return Bilingual(
      zh:
        "\(scenario.name)，\(scenario.week)：\(scenario.volunteers.count) 名志愿者，\(scenario.households.count) 户，\(scenario.needs.count) 项事务，\(spaces) 个车位，\(vehicles) 辆车",
      en:
        "\(scenario.name), \(scenario.week): \(scenario.volunteers.count) volunteers, \(scenario.households.count) households, \(scenario.needs.count) needs, \(spaces) spaces, \(vehicles) vehicles"
    )
  }

  static func problems(errors: Int, warnings: Int) -> Bilingual {
    if errors == 0, warnings == 0 { return Bilingual(zh: "没有问题。", en: "No problems found.") }
    return Bilingual(
      zh: "\(errors) 个错误，\(warnings) 个警告。",
      en: "\(errors) \(errors == 1 ? "error" : "errors"), "
        + "\(warnings) \(warnings == 1 ? "warning" : "warnings").")
  }

  static let invalid = Bilingual(
    zh: "数据有错，什么都没有写。请按上面的提示改好再来。",
    en: "The scenario has errors; nothing was written. Mend them as said above and try again.")

  static let noParking = Bilingual(
    zh: "这份数据里没有停车（parking），没有可分配的车位。",
    en: "The scenario has no parking, so there are no spaces to give.")

  static func written(_ folder: String, _ files: [String]) -> Bilingual {
    Bilingual(
      zh: "已写入 \(folder)：\(files.joined(separator: "、"))",
      en: "Written to \(folder): \(files.joined(separator: ", "))")
  }

  static let otherScenario = Bilingual(
    zh: "注意：数据与做计划时的不同（或当时用了账本）；名字和张贴规则按现在的数据写。",
    en:
      "Note: the scenario is not the one the plan was made from, or a ledger was used then; names and what may be posted are as they are now."
  )

  static func unknownInPlan(_ text: String) -> Bilingual {
    Bilingual(
      zh: "这份计划里没有“\(text)”。志愿者和地点写编号（如 v-01，见 roster-by-volunteer.csv），日子写周三、Wed 或当周的日期。",
      en:
        "the plan has no \"\(text)\"; name volunteers and places by their id (v-01, as in roster-by-volunteer.csv), and a day as Wed or a date of the week"
    )
  }

  static func noSuchPlace(_ text: String, _ ids: [String]) -> Bilingual {
    Bilingual(
      zh: "没有网格或地点叫“\(text)”，或不止一个；有 \(ids.joined(separator: "、"))",
      en: "no grid or place is called \"\(text)\", or more than one is; there are "
        + ids.joined(separator: ", "))
  }

  static let interrupted = Bilingual(
    zh: "已中断：写出目前找到的最好的计划。再按一次立即停止。",
    en: "Interrupted: writing the best plan found so far. Once more stops at once.")

  static let interruptedEnd = Bilingual(
    zh: "因中断，计划未必最优；每个目标的差距见“目标与证明”。",
    en: "Because of the interruption the plan need not be the best; the gap of each goal is stated."
  )

  static func leftWithout(needs: Int, vehicles: Int) -> Bilingual {
    var chinese = [String]()
    var english = [String]()
    if needs > 0 {
      chinese.append("\(needs) 处必须的事项没有排够人")
      english.append("\(needs) essential needs are left unfilled")
    }
    if vehicles > 0 {
      chinese.append("\(vehicles) 辆优先类别的车没有车位")
      english.append("\(vehicles) vehicles of a priority class have no space")
    }
    return Bilingual(
      zh: "注意：\(chinese.joined(separator: "，"))。",
      en: "Note: \(english.joined(separator: ", and ")).")
  }

  static func solverFailed(_ reason: String) -> Bilingual {
    Bilingual(
      zh: "内部错误，什么都没有写：\(reason)", en: "internal error, nothing was written: \(reason)")
  }

  static let pinnedContradict = Bilingual(
    zh: "这些事项已约定的值班（pinned）互相矛盾，违反了不可违反的规则：",
    en: "the pinned duties of these needs contradict each other or a rule nobody may break: ")

  static let rulesContradict = Bilingual(
    zh: "公约的这些条款要求的，本周无论怎样排都做不到；可给它们写上 weight，让它们可以让步：",
    en: "no roster of this week does what these clauses ask for; with a weight they could yield: ")

  static let pinnedNotWanted = Bilingual(
    zh: "这些事项已约定的值班（pinned）落在不需要人的时段（那时没有占用的车位）：",
    en: "nobody is wanted when the pinned duties of these needs are (no space is occupied then): "
  )

  static let watchesNeedParking = Bilingual(
    zh: "看车人数按占用的车位算，所以先分配车位，一并写出。",
    en: "Watchers are counted by occupied spaces: the parking is given out first, and written, too."
  )

  static let checkFailed = Bilingual(
    zh: "内部错误：排出的计划没有通过独立检查，什么都没有写。请把下面的内容告诉我们。",
    en:
      "internal error: the plan failed the independent check, nothing was written. Please report what follows."
  )

  static func verified(_ folder: String) -> Bilingual {
    Bilingual(
      zh: "\(folder)：计划合乎每条规则，每个数字都对。",
      en: "\(folder): the plan keeps every rule, and every figure in it is right.")
  }

  static func notVerified(_ count: Int) -> Bilingual {
    Bilingual(zh: "发现 \(count) 处不符。", en: count == 1 ? "1 finding." : "\(count) findings.")
  }

  static func strategies(_ choice: StrategyChoice) -> Bilingual {
    func joined(_ words: (StrategyChoice.Line) -> String) -> String {
      choice.lines.map(words).joined(separator: "\n")
    }
    return Bilingual(
      zh: joined {
        "求解方式 \($0.strategy.rawValue)：\($0.parts) 个互不相干的部分，最大的 \($0.people) 人、\($0.duties) 种安排；\($0.reason.chinese)"
      },
      en: joined {
        "strategy \($0.strategy.rawValue): \($0.parts) parts that share nobody, the largest with "
          + "\($0.people) people and \($0.duties) possible duties; \($0.reason.english)"
      })
  }

  static func goalDone(_ name: String, status: String, seconds: String) -> Bilingual {
    Bilingual(zh: "\(name)：\(status)，\(seconds) 秒", en: "\(name): \(status), \(seconds) s")
  }

  static func progress(
    seconds: String, goal: String, value: String, bound: String, gap: String, nodes: Int
  ) -> Bilingual {
    Bilingual(
      zh: "\(seconds) 秒  \(goal)  当前 \(value)  下界 \(bound)  差距 \(gap)  节点 \(nodes)",
      en: "\(seconds) s  \(goal)  best \(value)  bound \(bound)  gap \(gap)  nodes \(nodes)")
  }
}
