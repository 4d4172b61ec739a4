import IntegerProgramming

/// Goes from the relaxation to a roster: fixes what is nearly whole, prices again, and so on.
///
/// Single duties are fixed and not whole weeks, so that what a person does beside them stays open;
/// a fixing that costs the goal anything is turned round at once.
struct PatternDive {
  let master: PatternMaster
  let generator: ColumnGeneration
  /// The goal that matters, and what it must not go above.
  let goal: PatternCost
  private(set) var limit: Double
  /// From this value on a roster is of no interest.
  let target: Double

  /// A duty this near to being served is served.
  private static let nearlyWhole = 0.99
  /// Rounds of pricing after each fixing.
  private static let rounds = 6
  /// How many fixings may turn out to be impossible before the dive is given up.
  private static let mostReversals = 40

  private var decided: [Int: Bool] = [:]
  private var touched: [Variable] = []

  init(
    master: PatternMaster, generator: ColumnGeneration, goal: PatternCost, limit: Double,
    target: Double
  ) {
    self.target = target
    self.master = master
    self.generator = generator
    self.goal = goal
    self.limit = limit
  }

  /// A roster, or nil when the dive ran into the ground or out of time.
  mutating func run(within share: PursuitBudget.Share) throws(ModelError) -> RosterDraft? {
    // A week that a decision calls for may not be there yet: pricing finds it.
    master.setForgiving(true)
    defer {
      master.setForgiving(false)
      release()
    }
    var last: [PatternBranching.Choice] = []
    var reversals = 0
    var reached = -Double.infinity
    while true {
      let isSolved = try relax(within: share, from: &reached)
      if !isSolved || !master.isFeasible
        || master.value(of: goal) > limit + PatternPursuit.tolerance
      {
        guard !last.isEmpty, reversals < Self.mostReversals, !generator.budget.isOver(share)
        else {
          guard settleForLess() else { return nil }
          continue
        }
        // Of several decisions at once all but the first are taken back; a single one is turned round.
        for choice in last.dropFirst() { withdraw(choice) }
        if last.count == 1 { set(last[0], to: false) }
        last = last.count == 1 ? [] : [last[0]]
        reversals += 1
        continue
      }
      let choices = nextChoices()
      if choices.isEmpty { break }
      for choice in choices { set(choice, to: true) }
      last = choices
    }
    return master.draft
  }

  /// Solves what the decisions leave, and prices again only where they cost something.
  private func relax(
    within share: PursuitBudget.Share, from reached: inout Double
  ) throws(ModelError) -> Bool {
    if reached > -Double.infinity {
      guard case .optimal = try master.solve(generator.budget.options(within: share)) else {
        return false
      }
      if master.objective <= reached + PatternPursuit.tolerance { return true }
    }
    let isSolved = try generator.run(
      within: share, isExact: false, mostRounds: decided.isEmpty ? 30 : Self.rounds)
    reached = max(reached, master.objective)
    return isSolved != nil
  }

  /// Where the limit cannot be kept, a roster between it and the target is still a gain.
  private mutating func settleForLess() -> Bool {
    guard master.isFeasible, !generator.budget.isOver else { return false }
    let reached = (master.value(of: goal) - PatternPursuit.tolerance).rounded(.up)
    guard reached > limit, reached < target else { return false }
    limit = reached
    return true
  }

  /// The open decisions that are nearest to a yes, a part of them at once and of each person one; those
  /// that are as good as made are made on the way.
  private mutating func nextChoices() -> [PatternBranching.Choice] {
    var nearest: (choice: PatternBranching.Choice, value: Double)?
    for variable in master.formulation.structural {
      let value = master.value(of: variable)
      if value > 1 - Self.nearlyWhole, value < Self.nearlyWhole, value > nearest?.value ?? 0 {
        nearest = (.variable(variable), value)
      }
    }
    if let nearest { return [nearest.choice] }
    var open: [(duty: Int, value: Double)] = []
    for (duty, value) in master.servedValues.enumerated()
    where decided[duty] == nil && value > 1 - Self.nearlyWhole {
      if value >= Self.nearlyWhole {
        set(.serves(person: master.problem.duties[duty].person, duty: duty), to: true)
      } else {
        open.append((duty, value))
      }
    }
    open.sort { ($0.value, $1.duty) > ($1.value, $0.duty) }
    var people: Set<Int> = []
    var choices: [PatternBranching.Choice] = []
    for (duty, value) in open.prefix(max(1, open.count / Self.part)) {
      let person = master.problem.duties[duty].person
      guard choices.isEmpty || value > Self.likely, people.insert(person).inserted else { continue }
      people.insert(person)
      choices.append(.serves(person: person, duty: duty))
    }
    return choices
  }

  /// Of the open duties one in so many is decided at once, where it is more likely than this.
  private static let part = 6
  private static let likely = 0.6

  private mutating func withdraw(_ choice: PatternBranching.Choice) {
    switch choice {
    case .serves(let person, let duty):
      decided[duty] = nil
      master.withdraw(person, duty)
    case .variable(let variable): master.setBounds(of: variable, to: nil)
    }
  }

  private mutating func set(_ choice: PatternBranching.Choice, to value: Bool) {
    switch choice {
    case .serves(let person, let duty):
      decided[duty] = value
      master.decide(person, duty, value)
    case .variable(let variable):
      touched.append(variable)
      master.setBounds(of: variable, to: value ? 1...1 : 0...0)
    }
  }

  private func release() {
    for duty in decided.keys.sorted() {
      master.withdraw(master.problem.duties[duty].person, duty)
    }
    for variable in touched { master.setBounds(of: variable, to: nil) }
  }
}
