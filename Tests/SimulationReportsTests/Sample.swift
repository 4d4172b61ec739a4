import Foundation
import Scenarios
import Simulation

/// A simulation made by hand: three variants, thirty runs of twelve weeks, of which two warm up.
enum Sample {
  static let results = make()

  static func make(runs: Int = 30, weeks: Int = 12) -> SimulationResults {
    let first = Week("2026-W48") ?? Week(containing: Day(number: 0))
    return SimulationResults(
      courtyard: "合江路13号楼院", firstWeek: first, weeks: weeks, warmUp: 2, seed: 202_648,
      variants: [
        variant("as-is", "现状", runs: runs, first, weeks - 2, waiting: 20, evenness: 1),
        variant("no-electrician", "电工搬走", runs: runs, first, weeks - 2, waiting: 55, evenness: 1),
        variant(
          "no-ledger", "没有账本", ledger: false, runs: runs, first, weeks - 2, waiting: 20,
          evenness: 3),
      ])
  }

  private static func variant(
    _ id: String, _ name: String, ledger: Bool = true, runs: Int, _ first: Week, _ weeks: Int,
    waiting: Double, evenness: Double
  ) -> SimulationResults.VariantResult {
    SimulationResults.VariantResult(
      id: id, name: name, keepsLedger: ledger,
      runs: (1...runs).map { run in
        // The same luck in every variant: that is what the pairing rests on.
        let luck = Wave(run)
        return RunResult(
          run: run,
          weeks: (0..<weeks).map { index in
            let week = Week(containing: first.monday.advanced(by: 7 * (index + 2)))
            let now = luck.value(index)
            var values: [Measure: Double] = [
              .coverageEssential: min(1, 0.99 - (waiting > 30 ? 0.06 : 0) - 0.02 * now),
              .openRequests: (waiting / 12 * (0.6 + now)).rounded(),
              .giniOfLoad: 0.12 + 0.05 * evenness * Double(index) / 10 + 0.02 * now,
              .spreadOfEquals: (evenness * Double(index + 2) / 3 + now).rounded(),
              .largestLoad: Double(index + 1) * (2 + 0.3 * evenness + 0.2 * now),
              .smallestLoad: Double(index + 1) * (1.5 - 0.2 * now),
              .changes: (3 + 4 * now).rounded(),
              .wishesMet: 0.6 + 0.1 * now,
              .parkingShare: 8.0 / 12,
            ]
            // A week in which nothing was mended has no such figure.
            if index != 3 { values[.repairHours] = waiting * (0.7 + 0.6 * now) }
            return RunResult.WeekResult(week: week, values: values)
          },
          people: (1...5).map { person in
            RunResult.PersonResult(
              volunteer: "v-0\(person)", duties: 8 + person,
              minutes: 600 + 60 * person + Int(30 * luck.value(person))
                + (waiting > 30 && person == 2 ? 90 : 0),
              substitutions: person % 2, weeks: weeks)
          }, solveSeconds: Double(run) / 8)
      })
  }

  /// Something that looks like luck and is the same everywhere.
  private struct Wave {
    let run: Int

    init(_ run: Int) { self.run = run }

    func value(_ index: Int) -> Double {
      Double((run * 7919 + index * 104_729) % 97) / 96
    }
  }
}
