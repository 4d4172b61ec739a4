internal import Scenarios
internal import Simulation

/// What a comparison of two simulations says around its figures.
extension ReportWords {
  static let first = Bilingual(zh: "第一份", en: "first")
  static let second = Bilingual(zh: "第二份", en: "second")

  static func heading(_ title: String) -> Bilingual {
    Bilingual(zh: "【\(title)】", en: "── \(title) ──")
  }

  /// A simulation in a line.
  static func of(_ results: SimulationResults) -> Bilingual {
    let making = making(results)
    return Bilingual(
      zh: "\(results.courtyard)：\(making.chinese)", en: "\(results.courtyard): \(making.english)")
  }

  static func remark(_ remark: SimulationComparison.Remark) -> Bilingual {
    switch remark {
    case .otherCourtyard(let first, let second):
      Bilingual(
        zh: "注意：两份是不同的院，“\(first)”和“\(second)”。",
        en: "Note: these are different courtyards, “\(first)” and “\(second)”.")
    case .otherWeeks:
      Bilingual(
        zh: "注意：起始周、周数或预热不同，各周合计的指标不能直接相比。",
        en:
          "Note: first week, number of weeks or warm-up differ; what is summed over weeks cannot be compared directly."
      )
    case .otherChance:
      Bilingual(
        zh: "两份的随机数不同，所以不逐次配对，而按独立样本比较（Welch）。",
        en:
          "Their random numbers differ, so runs are not paired but compared as independent samples (Welch)."
      )
    case .noSharedVariant:
      Bilingual(
        zh: "没有两份都有的方案，比较各自的第一个。",
        en: "No variant is in both; the first of each are compared.")
    case .onlyInOne(let ids):
      Bilingual(
        zh: "只有一份有的方案，没有比较：\(ids.joined(separator: "、"))。",
        en: "Only in one of the two, and not compared: \(ids.joined(separator: ", ")).")
    }
  }

  /// How many volunteers carry more, less, or cannot be told.
  static func counts(_ people: [Comparison.PersonLine]) -> Bilingual {
    let parts = [Verdict.worse, .better, .noDifference, .tooFewRuns].compactMap { verdict in
      let count = people.count { $0.verdict == verdict }
      return count > 0 ? (count, VerdictWords.burden(verdict)) : nil
    }
    guard !parts.isEmpty else {
      return Bilingual(zh: "没有志愿者的数字。", en: "Nothing is known of volunteers.")
    }
    return Bilingual(
      zh: "志愿者的服务小时：" + parts.map { "\($0.0) 人\($0.1.chinese)" }.joined(separator: "，") + "。",
      en: "Volunteers' hours: " + parts.map { "\($0.0) \($0.1.english)" }.joined(separator: ", ")
        + ".")
  }

  static func moreLines(_ count: Int) -> Bilingual {
    Bilingual(
      zh: "……另有 \(count) 行；--format json 有全部", en: "… and \(count) more; --format json has all")
  }
}
