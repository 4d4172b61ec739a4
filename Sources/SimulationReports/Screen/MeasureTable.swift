internal import Scenarios
internal import Simulation

/// Measures down, variants across: what is shown on the terminal and in the report.
struct MeasureTable {
  struct Column {
    var heading: String
    var cells: [String]
  }

  /// The measures of the rows: those that any variant has a value of.
  let measures: [Measure]
  /// The names of the measures, then one column a variant.
  let columns: [Column]

  init(_ results: SimulationResults, _ comparisons: [Comparison], language: Language) {
    let summaries = results.summaries
    let shown = Measure.allCases.filter { measure in
      summaries.contains { $0.measure == measure }
    }
    var verdicts: [Variant.ID: [Measure: Verdict]] = [:]
    for comparison in comparisons {
      for line in comparison.measures {
        verdicts[comparison.second, default: [:]][line.measure] = line.verdict
      }
    }
    measures = shown
    columns =
      [
        Column(
          heading: ReportWords.measure[language],
          cells: shown.map { MeasureWords.title($0)[language] })
      ]
      + results.variants.map { variant in
        Column(
          heading: variant.name,
          cells: shown.map { measure in
            guard
              let summary = summaries.first(where: {
                $0.variant == variant.id && $0.measure == measure
              })
            else { return "—" }
            let mark = verdicts[variant.id]?[measure].map { VerdictWords.mark($0)[language] } ?? ""
            return [MeasureTable.cell(summary), mark].filter { !$0.isEmpty }
              .joined(separator: " ")
          })
      }
  }

  /// `97.3% ±0.4`.
  static func cell(_ summary: MeasureSummary) -> String {
    let unit = MeasureUnit(summary.measure)
    guard let interval = summary.interval else { return unit.figure(summary.mean) }
    let half = (interval.upperBound - interval.lowerBound) / 2
    return "\(unit.figure(summary.mean)) ±\(unit.number(half))"
  }
}
