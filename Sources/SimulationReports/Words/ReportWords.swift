internal import Scenarios
internal import Simulation

/// What a report of a simulation says around its figures.
enum ReportWords {
  static let measure = Bilingual(zh: "指标", en: "measure")

  static func title(_ courtyard: String) -> Bilingual {
    Bilingual(zh: "\(courtyard)：模拟报告", en: "\(courtyard): what the simulation says")
  }

  /// How it was made: `52 周（前 4 周不计），每个方案 100 次，种子 7`.
  static func making(_ results: SimulationResults) -> Bilingual {
    let runs = runs(results)
    let warmUp = results.warmUp
    return Bilingual(
      zh: "从 \(results.firstWeek) 起 \(results.weeks) 周"
        + (warmUp > 0 ? "（前 \(warmUp) 周预热，不计）" : "")
        + "，每个方案 \(runs) 次，种子 \(results.seed)",
      en: "\(results.weeks) weeks from \(results.firstWeek)"
        + (warmUp > 0 ? " (the first \(warmUp) warm up and do not count)" : "")
        + ", \(runs) runs of each variant, seed \(results.seed)")
  }

  /// `100`, or `80–100` where variants differ.
  private static func runs(_ results: SimulationResults) -> String {
    let counts = results.variants.map(\.runs.count)
    guard let most = counts.max(), let least = counts.min() else { return "0" }
    return most == least ? "\(most)" : "\(least)–\(most)"
  }

  /// `“现状”是比较的基准` and what the signs mean.
  static let legend = Bilingual(
    zh: "每格是各次模拟的均值和 95% 置信区间的半宽。第一列是比较的基准；“更好”“更差”“不同”表示差别超出偶然。",
    en:
      "Each cell is the mean over the runs and half the width of its 95% confidence interval. The first column is what the others are compared with; “better”, “worse” and “differs” are differences beyond chance."
  )

  static func compared(_ comparison: Comparison, names: (second: String, first: String))
    -> Bilingual
  {
    Bilingual(
      zh: "“\(names.second)”与“\(names.first)”相比（\(comparison.runs) 对同号的模拟）",
      en: "“\(names.second)” beside “\(names.first)” (\(comparison.runs) pairs of runs)")
  }

  /// The measures about which nothing can be said beyond chance.
  static func noDifference(_ names: [Bilingual]) -> Bilingual {
    Bilingual(
      zh: "没有超出偶然的差别：\(names.map(\.chinese).joined(separator: "、"))。",
      en: "No difference beyond chance: \(names.map(\.english).joined(separator: ", ")).")
  }

  static let nothingDiffers = Bilingual(
    zh: "没有一项指标的差别超出偶然。", en: "No measure differs beyond chance.")

  static let tooFewRuns = Bilingual(
    zh: "次数太少，还不能下结论：每个方案至少要 \(Difference.leastRuns) 次。",
    en: "Too few runs to tell: each variant needs at least \(Difference.leastRuns).")

  /// How sure the verdicts are.
  static func correction(_ count: Int) -> Bilingual {
    Bilingual(
      zh: "一共看了 \(count) 项比较。看得多，总会有几项碰巧显得不同；所以结论按霍尔姆法（Holm 1979）校正："
        + "全部结论中哪怕有一项误报的机会不超过 5%。因此，某项差值自己的 95% 区间不含 0，也可能仍算偶然。",
      en:
        "\(count) comparisons were looked at. Of many some seem to differ by luck, so the verdicts are corrected by Holm's method (1979): the chance that even one of all the differences claimed here is none is at most 5%. A difference whose own 95% interval excludes 0 may therefore still be put down to chance."
    )
  }

  static let notes = Bilingual(zh: "要留意", en: "To keep in mind")

  /// What certificates that end mean for the figures; the names of variants are left out where all
  /// of them say the same.
  static func certificates(_ results: SimulationResults) -> [Bilingual] {
    let variants = results.variants
    if let first = variants.first, variants.allSatisfy({ $0.certificates == first.certificates }) {
      return first.certificates.map { certificate($0, in: nil) }
    }
    return variants.flatMap { variant in
      variant.certificates.map { certificate($0, in: variant.name) }
    }
  }

  private static func certificate(
    _ certificate: EndingCertificate, in variant: String?
  ) -> Bilingual {
    let (person, skill, day) = (certificate.volunteer, certificate.skill, certificate.lastDay)
    return Bilingual(
      zh: (variant.map { "“\($0)”里，" } ?? "")
        + "\(person) 的“\(skill)”证 \(day) 到期；模拟里没有人去换证，此后要这个证的事就不能再派给 \(person)。",
      en: (variant.map { "In “\($0)” the" } ?? "The")
        + " certificate of \(person) for \(skill) ends on \(day). Nobody renews it in the simulation: "
        + "from then on \(person) cannot do what asks for it.")
  }

  static let verdicts = Bilingual(zh: "结论", en: "Verdicts")
  static let separator = Bilingual(zh: "；", en: "; ")

  static func heavier(_ count: Int) -> Bilingual {
    Bilingual(zh: "负担加重的志愿者（\(count) 人）", en: "Volunteers who carry more (\(count))")
  }

  static func lighter(_ count: Int) -> Bilingual {
    Bilingual(zh: "负担减轻的志愿者（\(count) 人）", en: "Volunteers who carry less (\(count))")
  }

  static func more(_ count: Int) -> Bilingual {
    Bilingual(zh: "……另有 \(count) 人，见 people.csv", en: "… and \(count) more in people.csv")
  }

  static let noRuns = Bilingual(zh: "没有一次模拟完成。", en: "No run was finished.")
}
