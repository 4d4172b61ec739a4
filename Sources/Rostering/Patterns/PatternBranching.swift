import IntegerProgramming

/// Branch and price: where the relaxation is not whole, one decision is taken both ways, and the bound is
/// computed again with all weeks that are left (Barnhart and others 1998). Ends with a proof, or
/// with time.
struct PatternBranching {
  let master: PatternMaster
  let generator: ColumnGeneration
  let share: PursuitBudget.Share
  /// What a roster has to be below to be of interest; falls as better ones are found.
  var target: Double
  /// Takes a roster; says what the goal is then.
  let accept: (RosterDraft) -> Double
  /// Is told the decisions looked at so far and the value reached.
  let report: (Int, Double) -> Void
  /// Rosters of this value or less end the search.
  let bound: Double
  /// Which decision is taken first.
  let order: BranchOrder
  /// The search is given up after so many nodes.
  let mostNodes: Int

  /// A decision.
  enum Choice {
    case serves(person: Int, duty: Int)
    case variable(Variable)
  }

  private(set) var nodes = 0

  private static let nearlyWhole = 1e-6

  /// Whether every node that was left was left for good. Where the pricing does not see all that the
  /// goal counts, a whole solution may be a worse roster than its bound says, and proves nothing.
  private(set) var isConclusive = true

  /// Searches below the decisions taken so far; false when time or nodes ran out.
  mutating func search() throws(ModelError) -> Bool {
    guard nodes < mostNodes, !generator.budget.isOver(share) else { return false }
    nodes += 1
    report(nodes, target)
    guard let reached = try generator.run(within: share, target: target) else { return false }
    let tolerance = PatternPursuit.tolerance
    if (reached - tolerance).rounded(.up) >= target { return true }
    guard !generator.budget.isOver(share) else { return false }
    guard let choice = fractional() else {
      let value = master.isFeasible ? accept(master.draft) : .infinity
      target = min(target, value)
      if value > (reached - tolerance).rounded(.up) + tolerance { isConclusive = false }
      return true
    }
    for value in [true, false] where target > bound {
      apply(choice, value)
      defer { withdraw(choice, value) }
      guard try search() else { return false }
    }
    return true
  }

  /// The first of what is open, structural decisions before others.
  private func fractional() -> Choice? {
    let structural = master.formulation.structural.enumerated().map { index, variable in
      (Choice.variable(variable), master.value(of: variable), index)
    }
    if let choice = first(of: structural) { return choice }
    return first(
      of: master.servedValues.enumerated().map { duty, value in
        (.serves(person: master.problem.duties[duty].person, duty: duty), value, duty)
      })
  }

  private func first(of decisions: [(choice: Choice, value: Double, index: Int)]) -> Choice? {
    var best: (choice: Choice, lateness: Double)?
    for (choice, value, index) in decisions
    where value > Self.nearlyWhole && value < 1 - Self.nearlyWhole {
      let lateness = order.lateness(of: value, at: index)
      if best.map({ lateness < $0.lateness }) ?? true { best = (choice, lateness) }
    }
    return best?.choice
  }

  private func apply(_ choice: Choice, _ value: Bool) {
    switch choice {
    case .serves(let person, let duty): master.decide(person, duty, value)
    case .variable(let variable): master.setBounds(of: variable, to: value ? 1...1 : 0...0)
    }
  }

  private func withdraw(_ choice: Choice, _ value: Bool) {
    switch choice {
    case .serves(let person, let duty): master.withdraw(person, duty)
    case .variable(let variable): master.setBounds(of: variable, to: nil)
    }
  }
}
