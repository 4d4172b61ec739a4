import IntegerProgramming
import Scenarios

extension CompactFormulation {
  /// Counts the duties that somebody did not have last week.
  mutating func addStability() {
    guard problem.scenario.covenant.goals.contains(.stability) else { return }
    let lastWeek = LastWeek(problem.scenario)
    for person in block.people {
      for duty in problem.people[person].duties {
        guard let variable = serves[duty],
          !lastWeek.had(problem.duties[duty], in: problem)
        else { continue }
        objectives.add(variable, to: .stability)
      }
    }
  }
}
