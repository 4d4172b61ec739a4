import Plans
import Scenarios

/// A part of the weeks that shares nobody with the rest, laid out for the search.
struct RosterPart: Sendable {
  let problem: RosterProblem
  let levels: EvennessLevels
  let blocks: [Block]

  /// The parts of a scenario, or of the weeks of one. Thresholds of evenness are those of the whole.
  static func parts(
    of scenario: Scenario, later: [Scenario] = [], keeping: [Duty] = [], threads: Int = 1
  ) -> [RosterPart] {
    parts(
      ScenarioSplitter.parts(of: scenario), of: scenario, later: later, keeping: keeping,
      threads: threads)
  }

  /// A scenario cut in a given way.
  static func parts(
    _ scenarios: [Scenario], of scenario: Scenario, later: [Scenario] = [],
    keeping: [Duty] = [], threads: Int = 1
  ) -> [RosterPart] {
    let walks = Walks(scenario)
    let problems = Parallel.map(scenarios, threads: threads) { part in
      RosterProblem(
        part, later: later.map { $0.part(like: part) }, keeping: keeping, walks: walks)
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

extension Scenario {
  /// What this week asks for in the part that another week's scenario is.
  fileprivate func part(like other: Scenario) -> Scenario {
    guard other.needs.count < needs.count else { return self }
    let ids = Set(other.needs.map(\.id))
    var part = other
    part.week = week
    part.needs = needs.filter { ids.contains($0.id) }
    return part
  }
}
