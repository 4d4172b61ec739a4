import Scenarios

/// The goal of rules: what is broken of those that have a weight, each time by its weight.
struct WeightedRules {
  let roster: PlacedRoster
  let courtyard: Courtyard

  /// One value; none where no rule has a weight.
  func values() -> [GoalValue] {
    let rules = courtyard.scenario.covenant.rules.filter { $0.weight != nil }
    guard !rules.isEmpty else { return [] }
    let breaches = Breaches(roster: roster, courtyard: courtyard)
    let sum = rules.reduce(0) { sum, rule in
      let units = courtyard.scenario.volunteers.filter { courtyard.binds(rule, $0) }
        .flatMap { breaches.of(rule, by: $0) }.reduce(0) { $0 + $1.units }
      return sum + units * (rule.weight ?? 0)
    }
    return [("roster.rules", Double(sum))]
  }
}
