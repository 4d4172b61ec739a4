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

  /// Turns stand right after coverage where the covenant leaves them out.
  private func pursued() -> [RosterGoal] {
    let goals = courtyard.scenario.covenant.goals
    guard !goals.contains(.turns) else { return goals }
    return goals.flatMap { $0 == .coverage ? [$0, .turns] : [$0] }
  }
}
