internal import Scenarios
internal import Simulation

/// The headings and explanations of `report.html`.
enum PageWords {
  static let figures = Bilingual(zh: "各方案的指标", en: "The measures, variant by variant")
  static let course = Bilingual(zh: "逐周的变化", en: "Week by week")
  static let ledger = Bilingual(zh: "有账本与没有账本", en: "With and without the ledger")
  static let people = Bilingual(zh: "谁的负担变了", en: "Who carries more, who less")
  static let table = Bilingual(zh: "全部数字", en: "All figures")
  static let making = Bilingual(zh: "怎样得出", en: "How it was made")
  static let definitions = Bilingual(zh: "指标的定义", en: "What the measures mean")

  /// How to read the charts of intervals.
  static let reading = Bilingual(
    zh:
      "圆点是各次模拟的均值（空心的是比较的基准，虚线把它引到下面各行）；粗线是均值的 95% 置信区间；细线两端之间是十次里的九次（第 5 到第 95 百分位）。",
    en:
      "The dot is the mean over the runs (hollow for the variant that the others are compared with; a dashed line carries it through the rows). The thick line is the mean's 95% confidence interval. Nine runs in ten lie between the ends of the thin line, the 5th and the 95th percentile."
  )

  /// How to read the charts of weeks.
  static func courseReading(first: String) -> Bilingual {
    Bilingual(
      zh: "实线是各次模拟的中位数，灰带里是十次中的九次；虚线是“\(first)”的中位数。同一指标的各图刻度相同。",
      en:
        "The solid line is the median of the runs; nine runs in ten lie in the grey band. The dashed line is the median of “\(first)”. All charts of a measure have the same scale."
    )
  }

  static func ledgerReading(with: String, without: String) -> Bilingual {
    Bilingual(
      zh: "“\(without)”每周从头排，不记得前几周；“\(with)”由账本记住谁已经做了多少。虚线是后者的中位数。",
      en:
        "“\(without)” plans every week anew and remembers nothing; in “\(with)” the ledger knows who has done how much. The dashed line is the median of the latter."
    )
  }

  /// The end of a course with and without the ledger.
  static func ledgerEnd(
    _ measure: Measure, with: WeekCourse.Point, without: WeekCourse.Point
  ) -> Bilingual {
    let unit = MeasureUnit(measure)
    let (name, one, other) = (
      MeasureWords.name(measure), unit.amount(with.p50), unit.amount(without.p50)
    )
    return Bilingual(
      zh: "到 \(with.week)，\(name.chinese)的中位数：有账本 \(one.chinese)，没有账本 \(other.chinese)。",
      en: "By \(with.week) the median of “\(name.english)” is \(one.english) with the ledger and "
        + "\(other.english) without it.")
  }

  static let howSeeds = Bilingual(
    zh: "各方案用同一组随机数：同号的一次模拟里，生病、缺席、报修、天气的机遇完全相同，所以差别来自方案本身。",
    en:
      "All variants have the same random numbers: in runs of the same number illness, no-shows, requests and weather come by the same luck, so what differs comes from the variant itself."
  )

  static let howInterval = Bilingual(
    zh: "均值和差值的区间按学生 t 分布，置信度 95%；百分位按 Hyndman 与 Fan 的第 7 种定义。",
    en:
      "Intervals of means and of differences are Student's, with 95% confidence; percentiles are those of Hyndman and Fan's definition 7."
  )

  static let howAgain = Bilingual(
    zh: "数据、种子和版本相同，结果就一字不差；每周每项的数字在 runs.csv，用时在 timing.csv。",
    en:
      "The same files, seed and version give the same results to the letter. The figures of every week are in runs.csv, the seconds in timing.csv."
  )

  static let privacy = Bilingual(
    zh: "本页没有姓名和车牌，只有人员编号。", en: "This page has no names and no plates, only ids of people.")

  static func runs(_ variant: SimulationResults.VariantResult) -> Bilingual {
    let ledger = variant.keepsLedger
    return Bilingual(
      zh: "\(variant.name)（\(variant.id)）：\(variant.runs.count) 次" + (ledger ? "" : "，不用账本"),
      en: "\(variant.name) (\(variant.id)): \(variant.runs.count) runs"
        + (ledger ? "" : ", without the ledger"))
  }
}
