internal import Publishing
internal import Scenarios

/// What `compare` says of its own doings.
enum CompareMessages {
  static func of(_ folder: String, _ message: Bilingual) -> Bilingual {
    Bilingual(zh: "\(folder)：\(message.chinese)", en: "\(folder): \(message.english)")
  }

  static let nothingToCompare = Bilingual(
    zh: "文件夹里没有计划（plan.json），也没有模拟（simulation.json）",
    en: "the folder holds neither a plan (plan.json) nor a simulation (simulation.json)")

  static func differentKinds(simulation: String, plan: String) -> Bilingual {
    Bilingual(
      zh: "\(simulation) 是一次模拟，\(plan) 是一份计划，不能互相比较；请给两份计划，或两次模拟",
      en:
        "\(simulation) is a simulation and \(plan) a plan, which cannot be compared; name two plans or two simulations"
    )
  }

  /// What to keep in mind of two plans.
  static func notes(_ comparison: PlanComparison) -> [Bilingual] {
    let (first, second) = (comparison.first, comparison.second)
    var notes: [Bilingual] = []
    if first.courtyard != second.courtyard {
      notes.append(
        Bilingual(
          zh: "注意：两份是不同的院，“\(first.courtyard)”和“\(second.courtyard)”。",
          en:
            "Note: these are different courtyards, “\(first.courtyard)” and “\(second.courtyard)”."
        ))
    }
    if first.week != second.week {
      notes.append(
        Bilingual(
          zh: "注意：两份是不同的周，\(first.week) 和 \(second.week)，应做的事本来就可能不同。",
          en:
            "Note: these are different weeks, \(first.week) and \(second.week), whose needs may differ by themselves."
        ))
    }
    return notes
  }
}
