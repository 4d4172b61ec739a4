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
  mutating func run(until deadline: Double) throws(ModelError) -> RosterDraft? {
    // A week that a decision calls for may not be there yet: pricing finds it.
    master.setForgiving(true)
    defer {
      master.setForgiving(false)
      release()
    }
    var last: PatternBranching.Choice?
    var reversals = 0
    while true {
      let isSolved = try generator.run(
        until: deadline, isExact: false, mostRounds: decided.isEmpty ? 30 : Self.rounds)
      if isSolved == nil || !master.isFeasible
        || master.value(of: goal) > limit + PatternPursuit.tolerance
      {
        guard let choice = last, reversals < Self.mostReversals, !generator.clock.isOver,
          generator.clock.seconds < deadline
        else {
          guard settleForLess() else { return nil }
          continue
        }
        set(choice, to: false)
        reversals += 1
        last = nil
        continue
      }
      guard let choice = nextChoice() else { break }
      set(choice, to: true)
      last = choice
    }
    return master.draft
  }

  /// Where the limit cannot be kept, a roster between it and the target is still a gain.
  private mutating func settleForLess() -> Bool {
    guard master.isFeasible, !generator.clock.isOver else { return false }
    let reached = (master.value(of: goal) - PatternPursuit.tolerance).rounded(.up)
    guard reached > limit, reached < target else { return false }
    limit = reached
    return true
  }

  /// The open decision that is nearest to a yes; those that are as good as made are made on the way.
  private mutating func nextChoice() -> PatternBranching.Choice? {
    var nearest: (choice: PatternBranching.Choice, value: Double)?
    func consider(_ choice: PatternBranching.Choice, _ value: Double) {
      if value > nearest?.value ?? 0 { nearest = (choice, value) }
    }
    for variable in master.formulation.structural {
      let value = master.value(of: variable)
      if value > 1 - Self.nearlyWhole, value < Self.nearlyWhole {
        consider(.variable(variable), value)
      }
    }
    if let nearest { return nearest.choice }
    for (duty, value) in master.servedValues.enumerated() where decided[duty] == nil {
      guard value > 1 - Self.nearlyWhole else { continue }
      let choice = PatternBranching.Choice.serves(
        person: master.problem.duties[duty].person, duty: duty)
      if value >= Self.nearlyWhole { set(choice, to: true) } else { consider(choice, value) }
    }
    return nearest?.choice
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
