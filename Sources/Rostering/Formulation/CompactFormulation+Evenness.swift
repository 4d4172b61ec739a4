import IntegerProgramming
import Scenarios

extension CompactFormulation {
  /// One variable for each rise of a person's load: 1 when the load passes these thresholds.
  mutating func addEvenness(of index: Int) {
    let person = problem.people[index]
    let profile = levels.profiles[index]
    for threshold in levels.thresholds.prefix(profile.alwaysAbove) {
      objectives.add(1, to: .evenness(above: threshold))
    }
    guard problem.scenario.covenant.goals.contains(.evenness), !profile.rises.isEmpty else {
      return
    }
    let id = person.volunteer.id
    var minutes = LinearExpression()
    for duty in person.duties {
      if let variable = serves[duty] {
        minutes.add(variable, times: Double(problem.duties[duty].minutes))
      }
    }
    var room = LinearExpression(Double(profile.base)) - minutes
    var below = profile.base
    var previous: Variable?
    for rise in profile.rises {
      let passes = addIndicator(
        "above/\(id)/\(levels.thresholds[rise.first])",
        whenPositive: [minutes - LinearExpression(Double(below))])
      personalVariables.append(passes)
      room.add(passes, times: Double(rise.upTo - below))
      below = rise.upTo
      for threshold in levels.thresholds[rise.first...rise.last] {
        objectives.add(passes, to: .evenness(above: threshold))
      }
      if let previous {
        model.add((passes - previous <= 0).named("above/\(id)/\(rise.first)"))
      }
      previous = passes
    }
    model.add((room >= 0).named("load/\(id)"))
  }
}
