import Scenarios

/// The goals of a week in the covenant's order.
struct GoalOrder: Sendable {
  /// Every goal, the weightiest first.
  let keys: [GoalKey]

  /// Spells out what the covenant asks for.
  init(for problem: RosterProblem, levels: EvennessLevels) {
    self.init(for: problem.scenario, thresholds: levels.thresholds)
  }

  /// Spells out what the covenant asks for, with these thresholds of evenness.
  init(for scenario: Scenario, thresholds: [Minutes]) {
    keys = GoalOrder.goals(of: scenario.covenant).flatMap { goal -> [GoalKey] in
      switch goal {
      case .coverage: GoalOrder.coverage(of: scenario)
      case .turns: [.turns]
      case .evenness: thresholds.reversed().map(GoalKey.evenness(above:))
      case .wishes: [.wishes]
      case .stability: scenario.history.isEmpty ? [] : [.stability]
      }
    }
  }

  /// The covenant's goals; turns stand right after coverage where the covenant does not name them.
  static func goals(of covenant: Covenant) -> [RosterGoal] {
    guard !covenant.goals.contains(.turns) else { return covenant.goals }
    return covenant.goals.flatMap { $0 == .coverage ? [.coverage, .turns] : [$0] }
  }

  /// Whether somebody who still serves has done a task that one person does.
  private static func hasVisitors(_ scenario: Scenario) -> Bool {
    let volunteers = Set(scenario.volunteers.map(\.id))
    return scenario.needs.contains { need in
      guard case .task(let task) = need.work, task.samePerson else { return false }
      return scenario.history.contains {
        $0.need == need.id && $0.day < scenario.week.monday && volunteers.contains($0.person)
      }
    }
  }

  private static func coverage(of scenario: Scenario) -> [GoalKey] {
    let needs = scenario.needs
    let present = Priority.allCases.filter { priority in needs.contains { $0.priority == priority }
    }
    let minimums = present.map(GoalKey.missingFromMinimum)
    let wanted = present.filter { priority in
      needs.contains { $0.priority == priority && $0.wantsMoreThanMinimum }
    }.map(GoalKey.missingFromWanted)
    let visitor: [GoalKey] = hasVisitors(scenario) ? [.newVisitor] : []
    return minimums + wanted + visitor
  }
}

extension Need {
  /// Whether more people are wanted anywhere than there must be.
  var wantsMoreThanMinimum: Bool {
    switch work {
    case .shift(let shift): shift.wantsMoreThanMinimum
    case .task(let task): task.people.wanted > task.people.minimum
    case .turns(let turns): turns.people.wanted > turns.people.minimum
    }
  }
}
