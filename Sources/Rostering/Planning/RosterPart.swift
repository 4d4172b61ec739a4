import Scenarios

/// A part of the week that shares nobody with the rest, laid out for the search.
struct RosterPart: Sendable {
  let problem: RosterProblem
  let levels: EvennessLevels
  let blocks: [Block]

  /// The parts of a scenario. Thresholds of evenness are those of the whole.
  static func parts(of scenario: Scenario, threads: Int = 1) -> [RosterPart] {
    parts(ScenarioSplitter.parts(of: scenario), of: scenario, threads: threads)
  }

  /// A scenario cut in a given way.
  static func parts(
    _ scenarios: [Scenario], of scenario: Scenario, threads: Int = 1
  ) -> [RosterPart] {
    let walks = Walks(scenario)
    let problems = Parallel.map(scenarios, threads: threads) { part in
      RosterProblem(part, walks: walks)
    }
    let reaches = Parallel.map(problems, threads: threads) { LoadReach($0) }
    let thresholds = LoadReach.thresholds(
      of: reaches, step: max(1, scenario.covenant.evennessStep))
    return Parallel.map(Array(zip(problems, reaches)), threads: threads) { problem, reach in
      RosterPart(
        problem: problem, levels: EvennessLevels(problem, reach: reach, thresholds: thresholds),
        blocks: BlockFinder.blocks(of: problem))
    }
  }
}
