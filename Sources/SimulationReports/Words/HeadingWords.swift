internal import Scenarios

/// The headings of the tables. The English ones are a contract with other programs.
enum HeadingWords {
  static let variant = Bilingual(zh: "方案", en: "variant")
  static let run = Bilingual(zh: "次", en: "run")
  static let runs = Bilingual(zh: "次数", en: "runs")
  static let week = Bilingual(zh: "周", en: "week")
  static let weeks = Bilingual(zh: "周数", en: "weeks")
  static let measure = Bilingual(zh: "指标", en: "measure")
  static let value = Bilingual(zh: "值", en: "value")
  static let mean = Bilingual(zh: "均值", en: "mean")
  static let low = Bilingual(zh: "区间下限", en: "ci_low")
  static let high = Bilingual(zh: "区间上限", en: "ci_high")
  static let p5 = Bilingual(zh: "5%分位", en: "p5")
  static let p50 = Bilingual(zh: "中位数", en: "p50")
  static let p95 = Bilingual(zh: "95%分位", en: "p95")
  static let firstMean = Bilingual(zh: "首个方案均值", en: "first_mean")
  static let difference = Bilingual(zh: "差值", en: "difference")
  static let chance = Bilingual(zh: "偶然概率", en: "p")
  static let correctedChance = Bilingual(zh: "校正后概率", en: "p_corrected")
  static let verdict = Bilingual(zh: "结论", en: "verdict")
  static let volunteer = Bilingual(zh: "人员编号", en: "volunteer_id")
  static let duties = Bilingual(zh: "服务次数", en: "duties")
  static let substitutions = Bilingual(zh: "替补次数", en: "substitutions")
  static let hours = Bilingual(zh: "小时", en: "hours")
  static let seconds = Bilingual(zh: "秒", en: "seconds")
}
