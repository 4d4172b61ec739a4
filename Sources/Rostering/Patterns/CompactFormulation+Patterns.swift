import IntegerProgramming
import Scenarios

extension CompactFormulation {
  /// The weeks that people have in a solution of the compact program.
  func patterns(in solution: Assignment) -> [Pattern] {
    block.people.map { person in
      let duties = problem.people[person].duties.filter { duty in
        serves[duty].map(solution.isChosen) ?? false
      }
      return Pattern(person: person, duties: byTime(duties))
    }
  }

  /// What a goal counts in a master problem over weeks.
  func cost(of key: GoalKey) -> PatternCost {
    var threshold: Int?
    if case .evenness(let minutes) = key { threshold = levels.thresholds.firstIndex(of: minutes) }
    if case .shared(let parts) = key {
      return PatternCost(
        parts.map { (cost: cost(of: $0.key), weight: Double($0.weight)) }, keepsConstants: true)
    }
    // What people owe by their rules is in their weeks.
    if key == .rules { return PatternCost(rules: 1) }
    return PatternCost(
      objectives[key], threshold: threshold, countsWishes: key == .wishes, in: self)
  }

  /// What a goal cannot be less than, whatever anybody does.
  func leastPossible(_ key: GoalKey) -> Double {
    let expression = objectives[key].merged()
    return expression.terms.reduce(expression.constant) { sum, term in
      let bounds = model.bounds(of: term.variable)
      return sum + term.coefficient * (term.coefficient > 0 ? bounds.lower : bounds.upper)
    }
  }

  private func byTime(_ duties: [Int]) -> [Int] {
    duties.sorted {
      let (left, right) = (problem.duties[$0].span, problem.duties[$1].span)
      return (left.lowerBound, left.upperBound, $0) < (right.lowerBound, right.upperBound, $1)
    }
  }
}
