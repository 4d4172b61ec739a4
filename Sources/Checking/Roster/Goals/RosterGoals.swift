import Scenarios

/// All goals of a roster in the covenant's order, counted from its duties.
struct RosterGoals {
  let roster: PlacedRoster
  let courtyard: Courtyard

  func values() -> [GoalValue] {
    let goals = pursued()
    let covenant = courtyard.scenario.covenant
    let sharing = goals.filter { covenant.weight(of: $0) != nil }
    return goals.flatMap { goal -> [GoalValue] in
      guard covenant.weight(of: goal) != nil else { return values(of: goal) }
      return goal == sharing.first ? level(of: sharing) : []
    }
  }

  /// Goals on one level: the sum of their values, each times its weight.
  private func level(of goals: [RosterGoal]) -> [GoalValue] {
    let parts = goals.flatMap { goal in
      values(of: goal).map { ($0, courtyard.scenario.covenant.weight(of: goal) ?? 1) }
    }
    guard parts.count > 1 else { return parts.map(\.0) }
    let names = parts.map { "\($0.0.name.split(separator: ".").last ?? "")-\($0.1)" }
    let sum = parts.reduce(0) { $0 + $1.0.value * Double($1.1) }
    return [("roster.shared." + names.joined(separator: "."), sum)]
  }

  private func values(of goal: RosterGoal) -> [GoalValue] {
    switch goal {
    case .coverage: Coverage(roster: roster, courtyard: courtyard).values()
    case .turns: TurnCosts(roster: roster, courtyard: courtyard).values()
    case .rules: WeightedRules(roster: roster, courtyard: courtyard).values()
    case .evenness: evenness()
    case .wishes: Wishes(roster: roster, courtyard: courtyard).values()
    case .stability: Stability(roster: roster, courtyard: courtyard).values()
    }
  }

  private func evenness() -> [GoalValue] {
    let loads = courtyard.scenario.volunteers.map { Load($0, in: roster, of: courtyard) }
    return Evenness(loads: loads, step: courtyard.scenario.covenant.evennessStep).values()
  }

  /// Rules and turns stand right after coverage, rules first, where the covenant leaves them out.
  private func pursued() -> [RosterGoal] {
    var goals = courtyard.scenario.covenant.goals
    for goal in [RosterGoal.turns, .rules] where !goals.contains(goal) {
      guard let coverage = goals.firstIndex(of: .coverage) else { continue }
      goals.insert(goal, at: coverage + 1)
    }
    return goals
  }
}
