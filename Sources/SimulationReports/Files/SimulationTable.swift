internal import Scenarios
internal import Simulation

/// One CSV file of a simulation.
struct SimulationTable {
  /// The file's name.
  var fileName: String
  /// The columns, in the order of the file.
  var columns: [Bilingual]
  /// The cells, row by row.
  var rows: [[String]]

  /// All tables of a simulation, in the order they are listed everywhere. Words in cells are in the
  /// reader's language; ids of variants, measures and people are the same in all.
  static func all(of results: SimulationResults, language: Language) -> [SimulationTable] {
    [
      runs(results), summary(results), differences(results, language),
      people(results, language), timing(results),
    ]
  }

  /// Every figure of every week, from which all others can be worked out.
  private static func runs(_ results: SimulationResults) -> SimulationTable {
    var rows: [[String]] = []
    for variant in results.variants {
      for run in variant.runs {
        let number = "\(run.run)"
        for week in run.weeks {
          let (values, name) = (week.values, week.week.description)
          for measure in Measure.allCases {
            guard let value = values[measure] else { continue }
            rows.append([variant.id, number, name, measure.rawValue, written(value, of: measure)])
          }
        }
      }
    }
    return SimulationTable(
      fileName: "runs.csv",
      columns: [
        HeadingWords.variant, HeadingWords.run, HeadingWords.week, HeadingWords.measure,
        HeadingWords.value,
      ], rows: rows)
  }

  private static func summary(_ results: SimulationResults) -> SimulationTable {
    SimulationTable(
      fileName: "summary.csv",
      columns: [
        HeadingWords.variant, HeadingWords.measure, HeadingWords.mean, HeadingWords.low,
        HeadingWords.high, HeadingWords.p5, HeadingWords.p50, HeadingWords.p95,
      ],
      rows: results.summaries.map { line in
        let measure = line.measure
        return [line.variant, measure.rawValue]
          + [
            line.mean, line.interval?.lowerBound, line.interval?.upperBound, line.p5, line.p50,
            line.p95,
          ].map { written($0, of: measure) }
      })
  }

  private static func differences(
    _ results: SimulationResults, _ language: Language
  ) -> SimulationTable {
    SimulationTable(
      fileName: "differences.csv",
      columns: [
        HeadingWords.variant, HeadingWords.measure, HeadingWords.runs, HeadingWords.firstMean,
        HeadingWords.mean, HeadingWords.difference, HeadingWords.low, HeadingWords.high,
        HeadingWords.chance, HeadingWords.correctedChance, HeadingWords.verdict,
      ],
      rows: results.comparisons.flatMap { comparison in
        comparison.measures.map { line in
          let (measure, difference) = (line.measure, line.difference)
          return [comparison.second, measure.rawValue, "\(difference.runs)"]
            + [
              difference.before, difference.after, difference.mean,
              difference.interval?.lowerBound, difference.interval?.upperBound,
            ].map { written($0, of: measure) }
            + [difference.chance, difference.correctedChance].map(probability)
            + [VerdictWords.name(line.verdict)[language]]
        }
      })
  }

  private static func people(
    _ results: SimulationResults, _ language: Language
  ) -> SimulationTable {
    var lines: [String: [String: Comparison.PersonLine]] = [:]
    for comparison in results.comparisons {
      for line in comparison.people {
        lines[comparison.second, default: [:]][line.volunteer] = line
      }
    }
    return SimulationTable(
      fileName: "people.csv",
      columns: [
        HeadingWords.variant, HeadingWords.volunteer, HeadingWords.runs, HeadingWords.weeks,
        HeadingWords.duties, HeadingWords.substitutions, HeadingWords.hours, HeadingWords.low,
        HeadingWords.high, HeadingWords.difference, HeadingWords.verdict,
      ],
      rows: results.personSummaries.map { person in
        let line = lines[person.variant]?[person.volunteer]
        return [person.variant, person.volunteer, "\(person.runs)"]
          + [
            person.weeks, person.duties, person.substitutions, person.hours,
            person.hoursInterval?.lowerBound, person.hoursInterval?.upperBound,
            line?.difference.mean,
          ].map { $0.map { Decimals.fixed($0, places: personPlaces) } ?? "" }
          + [line.map { VerdictWords.name($0.verdict)[language] } ?? ""]
      })
  }

  /// The only table whose figures another machine, or another day, has different.
  private static func timing(_ results: SimulationResults) -> SimulationTable {
    SimulationTable(
      fileName: timingName,
      columns: [HeadingWords.variant, HeadingWords.run, HeadingWords.seconds],
      rows: results.variants.flatMap { variant in
        variant.runs.map { run in
          [variant.id, "\(run.run)", Decimals.fixed(run.solveSeconds, places: secondPlaces)]
        }
      })
  }

  static let timingName = "timing.csv"

  /// Milliseconds; a clock says no more.
  private static let secondPlaces = 3
  private static let personPlaces = 3
  private static let chancePlaces = 6

  /// Empty where there is no figure.
  private static func written(_ value: Double?, of measure: Measure) -> String {
    value.map { Decimals.fixed($0, places: MeasureUnit(measure).filePlaces) } ?? ""
  }

  private static func probability(_ value: Double?) -> String {
    value.map { Decimals.fixed($0, places: chancePlaces) } ?? ""
  }
}
