import Scenarios

/// The goals of a week in the covenant's order.
struct GoalOrder: Sendable {
  /// Every goal, the weightiest first.
  let keys: [GoalKey]

  /// Of these goals those that the turns of households decide.
  var ofTurns: GoalOrder {
    GoalOrder(
      keys: keys.filter { key in
        switch key {
        case .missingFromMinimum, .missingFromWanted, .turns, .shared: true
        case .surplus, .newVisitor, .rules, .evenness, .wishes, .stability: false
        }
      })
  }

  private init(keys: [GoalKey]) { self.keys = keys }

  /// Spells out what the covenant asks for.
  init(for problem: RosterProblem, levels: EvennessLevels) {
    self.init(for: problem.scenario, thresholds: levels.thresholds)
  }

  /// Spells out what the covenant asks for, with these thresholds of evenness.
  init(for scenario: Scenario, thresholds: [Minutes]) {
    let covenant = scenario.covenant
    func keys(of goal: RosterGoal) -> [GoalKey] {
      switch goal {
      case .coverage: GoalOrder.coverage(of: scenario)
      case .turns: [.turns]
      case .rules: covenant.hasWeightedRules ? [.rules] : []
      case .evenness: thresholds.reversed().map(GoalKey.evenness(above:))
      case .wishes: [.wishes]
      case .stability: scenario.history.isEmpty ? [] : [.stability]
      }
    }
    let goals = GoalOrder.goals(of: covenant)
    let shared = goals.filter { covenant.weight(of: $0) != nil }
    let parts = shared.flatMap { goal in
      keys(of: goal).map { GoalKey.Part(key: $0, weight: covenant.weight(of: goal) ?? 1) }
    }
    self.keys = goals.flatMap { goal -> [GoalKey] in
      guard covenant.weight(of: goal) != nil else { return keys(of: goal) }
      guard goal == shared.first else { return [] }
      return parts.count > 1 ? [.shared(parts)] : parts.map(\.key)
    }
  }

  /// The covenant's goals; rules and turns stand right after coverage, in this order, where the
  /// covenant does not name them.
  static func goals(of covenant: Covenant) -> [RosterGoal] {
    let unnamed = [RosterGoal.rules, .turns].filter { !covenant.goals.contains($0) }
    return covenant.goals.flatMap { $0 == .coverage ? [$0] + unnamed : [$0] }
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
    let surplus = present.filter { priority in
      needs.contains { $0.priority == priority && $0.takesMoreThanWanted }
    }.map(GoalKey.surplus)
    let visitor: [GoalKey] = hasVisitors(scenario) ? [.newVisitor] : []
    return minimums + wanted + surplus + visitor
  }
}

extension Covenant {
  /// Whether any rule may be broken at a price.
  var hasWeightedRules: Bool { rules.contains { $0.weight != nil } }
}

extension Need {
  /// Whether more people may come anywhere than are wanted.
  var takesMoreThanWanted: Bool {
    guard case .shift(let shift) = work else { return false }
    return shift.windows.contains { window in
      shift.roles(in: window).contains { $0.people.most > $0.people.wanted }
    }
  }

  /// Whether more people are wanted anywhere than there must be.
  var wantsMoreThanMinimum: Bool {
    switch work {
    case .shift(let shift): shift.wantsMoreThanMinimum
    case .task(let task): task.people.wanted > task.people.minimum
    case .turns(let turns): turns.people.wanted > turns.people.minimum
    }
  }
}
