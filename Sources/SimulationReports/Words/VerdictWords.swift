internal import Scenarios
internal import Simulation

/// Verdicts as a committee reads them.
enum VerdictWords {
  static func name(_ verdict: Verdict) -> Bilingual {
    switch verdict {
    case .better: Bilingual(zh: "更好", en: "better")
    case .worse: Bilingual(zh: "更差", en: "worse")
    case .differs: Bilingual(zh: "不同", en: "differs")
    case .noDifference: Bilingual(zh: "没有超出偶然的差别", en: "no difference beyond chance")
    case .tooFewRuns: Bilingual(zh: "次数太少", en: "too few runs")
    }
  }

  /// The verdict in a cell of a table: nothing where nothing is to be said.
  static func mark(_ verdict: Verdict) -> Bilingual {
    verdict.isDifference ? name(verdict) : Bilingual(zh: "", en: "")
  }

  /// What more or fewer hours are for a volunteer.
  static func burden(_ verdict: Verdict) -> Bilingual {
    switch verdict {
    case .better: Bilingual(zh: "负担减轻", en: "carries less")
    case .worse: Bilingual(zh: "负担加重", en: "carries more")
    case .tooFewRuns: Bilingual(zh: "模拟次数太少，看不出", en: "cannot be told from so few runs")
    default: name(verdict)
    }
  }

  /// One measure's difference as a sentence.
  static func sentence(_ line: Comparison.MeasureLine, first: String) -> Bilingual {
    let unit = MeasureUnit(line.measure)
    let name = MeasureWords.name(line.measure)
    let mean = line.difference.mean ?? 0
    let amount = unit.distance(mean)
    let range = interval(line.difference, unit)
    let means = means(line.difference, unit)
    let isMore = mean > 0
    return Bilingual(
      zh: "\(name.chinese)比“\(first)”\(isMore ? "多" : "少") \(amount.chinese)"
        + "（\(means)\(range.chinese)），超出偶然",
      en: "\(name.english): \(amount.english) \(isMore ? "more" : "less") than “\(first)” "
        + "(\(means)\(range.english)), beyond chance")
  }

  /// A volunteer's difference in hours as a sentence.
  static func sentence(_ line: Comparison.PersonLine) -> Bilingual {
    let mean = line.difference.mean ?? 0
    let amount = MeasureUnit.hours.distance(mean)
    let range = interval(line.difference, .hours)
    let means = means(line.difference, .hours)
    return Bilingual(
      zh: "\(line.volunteer) \(mean > 0 ? "多" : "少") \(amount.chinese)（\(means)\(range.chinese)）",
      en: "\(line.volunteer) \(amount.english) \(mean > 0 ? "more" : "less") "
        + "(\(means)\(range.english))")
  }

  private static func means(_ difference: Difference, _ unit: MeasureUnit) -> String {
    guard let before = difference.before, let after = difference.after else { return "" }
    return "\(unit.figure(before)) → \(unit.figure(after))"
  }

  /// `；差值的 95% 区间 1.20 至 3.40`: without signs where both ends are on one side.
  private static func interval(_ difference: Difference, _ unit: MeasureUnit) -> Bilingual {
    guard let interval = difference.interval, let mean = difference.mean,
      interval.lowerBound != interval.upperBound
    else { return Bilingual(zh: "", en: "") }
    let ends = [interval.lowerBound, interval.upperBound].map { mean < 0 ? -$0 : $0 }.sorted()
    let (low, high) = (unit.number(ends[0]), unit.number(ends[1]))
    return Bilingual(
      zh: "；差值的 95% 区间 \(low) 至 \(high)", en: "; 95% interval of the difference \(low) to \(high)")
  }
}
