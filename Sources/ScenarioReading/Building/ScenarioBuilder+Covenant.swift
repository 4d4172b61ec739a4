internal import Scenarios

extension ScenarioBuilder {
  func covenant() -> Covenant {
    var covenant = Covenant()
    guard let record = root.mapping("covenant", .covenant) else { return covenant }
    covenant.year = record.integer("year")
    covenant.night = record.value("night", TimeText.hours) ?? covenant.night
    covenant.evennessStep = record.duration("evenness-step") ?? covenant.evennessStep
    covenant.memoryWeeks = record.integer("memory") ?? covenant.memoryWeeks
    covenant.season = season(record)
    if record.has("goals") { covenant.goals = rosterGoals(record) }
    covenant.sharedGoals = sharedGoals(record, covenant.goals)
    let hasSeason = record.has("season")
    covenant.rules = record.mappings("rules", .rule).compactMap { rule($0, hasSeason: hasSeason) }
    covenant.rules += yardRules(record, hasSeason: hasSeason)
    checkYardClauses(of: covenant)
    return covenant
  }

  /// The goals in order. Whoever leaves turns out means where they usually stand, not "never".
  private func rosterGoals(_ record: Record) -> [RosterGoal] {
    var goals = goals(record, RosterGoal.init)
    guard let coverage = goals.firstIndex(of: .coverage) else {
      report.add(
        .missingGoal, at: record.position(of: "goals"),
        Bilingual(zh: "目标中必须有“coverage”", en: "\"coverage\" must be among the goals"))
      return goals
    }
    if !goals.contains(.turns) { goals.insert(.turns, at: coverage + 1) }
    return goals
  }

  /// The goals of a list; one that stands twice is reported.
  func goals<Goal: Equatable>(_ record: Record, _ goal: (String) -> Goal?) -> [Goal] {
    var goals: [Goal] = []
    for word in record.choices("goals") {
      guard let goal = goal(word) else { continue }
      if goals.contains(goal) {
        report.add(
          .duplicateGoal, at: record.position(of: "goals"),
          Bilingual(zh: "目标“\(word)”写了两次", en: "the goal \"\(word)\" stands here twice"))
      } else {
        goals.append(goal)
      }
    }
    return goals
  }

  /// The goals that share a level. Rules and turns are pursued in any case.
  private func sharedGoals(_ record: Record, _ goals: [RosterGoal]) -> [SharedGoal] {
    guard let weights = record.mapping("goal-weights", .goalWeights) else { return [] }
    return SharedGoal.possible.compactMap { goal in
      guard weights.has(goal.rawValue) else { return nil }
      if ![.rules, .turns].contains(goal), !goals.contains(goal) {
        report.add(
          .missingGoal, at: weights.position(of: goal.rawValue),
          Bilingual(
            zh: "“\(goal.rawValue)”有权重，却不在目标之中",
            en: "\"\(goal.rawValue)\" has a weight, and is not among the goals"))
      }
      return weights.integer(goal.rawValue).map { SharedGoal(goal, weight: $0) }
    }
  }
}
