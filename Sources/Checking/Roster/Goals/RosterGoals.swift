import Scenarios

/// All goals of a roster in the covenant's order, counted from its duties.
struct RosterGoals {
  let roster: PlacedRoster
  let courtyard: Courtyard

  func values() -> [GoalValue] {
    pursued().flatMap { goal in
      switch goal {
      case .coverage: Coverage(roster: roster, courtyard: courtyard).values()
      case .turns: TurnCosts(roster: roster, courtyard: courtyard).values()
      case .rules: WeightedRules(roster: roster, courtyard: courtyard).values()
      case .evenness: evenness()
      case .wishes: Wishes(roster: roster, courtyard: courtyard).values()
      case .stability: Stability(roster: roster, courtyard: courtyard).values()
      }
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
