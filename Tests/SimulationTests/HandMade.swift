import Scenarios

@testable import Simulation

/// Results made by hand: a week a run, with the figures given.
enum HandMade {
  static func results(_ values: [Measure: [Double]]) -> SimulationResults {
    results([("as-is", values)])
  }

  static func results(
    _ variants: [(id: String, values: [Measure: [Double]])]
  ) -> SimulationResults {
    SimulationResults(
      courtyard: "试院", firstWeek: week, weeks: 1, warmUp: 0, seed: 7,
      variants: variants.map { id, values in
        let runs = values.values.map(\.count).max() ?? 0
        return SimulationResults.VariantResult(
          id: id, name: id,
          runs: (0..<runs).map { index in
            var figures: [Measure: Double] = [:]
            for (measure, list) in values where index < list.count && !list[index].isNaN {
              figures[measure] = list[index]
            }
            return RunResult(
              run: index + 1, weeks: [RunResult.WeekResult(week: week, values: figures)],
              people: [], solveSeconds: 0)
          })
      })
  }

  static let week = Week(containing: Day(number: 0))
}
