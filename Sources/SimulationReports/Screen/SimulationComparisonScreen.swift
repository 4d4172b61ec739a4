public import Scenarios
internal import Simulation
internal import Tables

/// Two simulations side by side as the terminal shows them.
public struct SimulationComparisonScreen: Sendable {
  let comparison: SimulationComparison
  let language: Language
  let width: Int

  private static let leastWidth = 60
  /// How many people are listed; programs get all.
  private static let peopleShown = 40

  /// Prepares a comparison for the screen.
  ///
  /// - Parameters:
  ///   - comparison: the two simulations.
  ///   - language: the language of the words.
  ///   - width: the cells a line of the terminal has.
  public init(_ comparison: SimulationComparison, language: Language, width: Int = 100) {
    self.comparison = comparison
    self.language = language
    self.width = max(width, SimulationComparisonScreen.leastWidth)
  }

  /// Everything, with a line end after each line.
  public var text: String {
    let lines =
      paragraph(ReportWords.first) + paragraph(ReportWords.of(comparison.first), indent: "  ")
      + paragraph(ReportWords.second) + paragraph(ReportWords.of(comparison.second), indent: "  ")
      + comparison.remarks.flatMap { paragraph(ReportWords.remark($0)) }
      + comparison.comparisons.flatMap(section) + correction
    return lines.map { $0 + "\n" }.joined()
  }

  private func paragraph(_ words: Bilingual, indent: String = "") -> [String] {
    Paragraph.lines(words[language], width: width, indent: indent)
  }

  private func section(_ comparison: Comparison) -> [String] {
    ["", heading(comparison)] + measures(comparison) + [""] + people(comparison)
  }

  private func heading(_ comparison: Comparison) -> String {
    let first = self.comparison.first.variants.first { $0.id == comparison.first }?.name
    let second = self.comparison.second.variants.first { $0.id == comparison.second }?.name
    let names = Set([first ?? comparison.first, second ?? comparison.second]).count == 1
    let title = names ? first ?? comparison.first : "\(first ?? "") → \(second ?? "")"
    return ReportWords.heading(title)[language]
  }

  private func measures(_ comparison: Comparison) -> [String] {
    var table = TextTable(
      [
        ReportWords.measure, ReportWords.first, ReportWords.second, HeadingWords.difference,
        HeadingWords.verdict,
      ].map { $0[language] })
    for line in comparison.measures {
      let unit = MeasureUnit(line.measure)
      table.add([
        MeasureWords.title(line.measure)[language],
        line.difference.before.map(unit.figure) ?? "—",
        line.difference.after.map(unit.figure) ?? "—", difference(line.difference, unit),
        VerdictWords.name(line.verdict)[language],
      ])
    }
    return table.lines(width: width)
  }

  /// `+3.20 (+1.10 – +5.30)`; a share's in hundredths.
  private func difference(_ difference: Difference, _ unit: MeasureUnit) -> String {
    guard let mean = difference.mean else { return "—" }
    func signed(_ value: Double) -> String {
      let text = unit.number(value)
      return text.hasPrefix("-") || value <= 0 ? text : "+" + text
    }
    guard let interval = difference.interval else { return signed(mean) }
    return "\(signed(mean)) [\(signed(interval.lowerBound)), \(signed(interval.upperBound))]"
  }

  private func people(_ comparison: Comparison) -> [String] {
    let changed = [Verdict.worse, .better].flatMap { verdict in
      comparison.people.filter { $0.verdict == verdict }
    }
    let lines = paragraph(ReportWords.counts(comparison.people))
    guard !changed.isEmpty else { return lines }
    var table = TextTable(
      [
        HeadingWords.volunteer, ReportWords.first, ReportWords.second, HeadingWords.difference,
        HeadingWords.verdict,
      ].map { $0[language] })
    for line in changed.prefix(SimulationComparisonScreen.peopleShown) {
      table.add([
        line.volunteer, line.difference.before.map(MeasureUnit.hours.figure) ?? "—",
        line.difference.after.map(MeasureUnit.hours.figure) ?? "—",
        difference(line.difference, .hours), VerdictWords.burden(line.verdict)[language],
      ])
    }
    let rest = changed.count - SimulationComparisonScreen.peopleShown
    return lines + table.lines(width: width)
      + (rest > 0 ? paragraph(ReportWords.moreLines(rest)) : [])
  }

  private var correction: [String] {
    let count = comparison.comparisons.reduce(0) {
      $0 + $1.measures.count { $0.difference.chance != nil }
    }
    return count == 0 ? [] : [""] + paragraph(ReportWords.correction(count))
  }
}
