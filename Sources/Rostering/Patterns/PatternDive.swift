import IntegerProgramming

/// Goes from the relaxation to a roster: fixes what is nearly whole, prices again, and so on.
struct PatternDive {
  let master: PatternMaster
  let generator: ColumnGeneration
  let structural: [Variable]

  /// One fixing, which can be turned round once.
  private enum Step {
    case week(pattern: Int)
    case variable(Variable)
  }

  /// A person's week this near to 1 is taken as it is.
  private static let nearlyWhole = 0.999
  /// Rounds of pricing after each fixing.
  private static let rounds = 4
  /// How many fixings may turn out to be impossible before the dive is given up.
  private static let mostReversals = 20

  private var fixed: Set<Int> = []
  private var touchedWeeks: Set<Int> = []
  private var touchedVariables: Set<Int> = []

  init(master: PatternMaster, generator: ColumnGeneration, structural: [Variable]) {
    self.master = master
    self.generator = generator
    self.structural = structural
  }

  /// A roster, or nil when the dive ran into the ground or out of time.
  mutating func run(until deadline: Double) throws(ModelError) -> RosterDraft? {
    defer { release() }
    var last: Step?
    var reversals = 0
    while true {
      guard
        try generator.run(
          until: deadline, skipping: fixed, mostRounds: fixed.isEmpty ? 30 : Self.rounds)
          != nil
      else {
        guard let step = last, reversals < Self.mostReversals,
          !generator.clock.isOver, generator.clock.seconds < deadline
        else { return nil }
        reverse(step)
        reversals += 1
        last = nil
        continue
      }
      if let variable = fractionalVariable() {
        set(variable, to: 1)
        last = .variable(variable)
        continue
      }
      guard let week = takeWeeks() else { break }
      last = week < 0 ? nil : .week(pattern: week)
    }
    return draft()
  }

  /// Takes all weeks that are nearly whole; where none is, the one that is nearest to it.
  /// Returns the week that was chosen by force, -1 for none, and nil when everybody has one.
  private mutating func takeWeeks() -> Int? {
    var nearest: (pattern: Int, value: Double)?
    var taken = false
    for (index, pattern) in master.patterns.enumerated() where !fixed.contains(pattern.person) {
      let value = master.value(ofPattern: index)
      if value >= Self.nearlyWhole {
        take(index)
        taken = true
      } else if value > nearest?.value ?? 0 {
        nearest = (index, value)
      }
    }
    if taken { return -1 }
    guard let nearest else { return nil }
    take(nearest.pattern)
    return nearest.pattern
  }

  private mutating func take(_ index: Int) {
    master.setBounds(ofPattern: index, to: 1...1)
    touchedWeeks.insert(index)
    fixed.insert(master.patterns[index].person)
  }

  private func fractionalVariable() -> Variable? {
    var nearest: (variable: Variable, value: Double)?
    for variable in structural {
      let value = master.value(of: variable)
      let isFractional = value > 1 - Self.nearlyWhole && value < Self.nearlyWhole
      if isFractional, value > nearest?.value ?? 0 { nearest = (variable, value) }
    }
    return nearest?.variable
  }

  private mutating func set(_ variable: Variable, to value: Double) {
    master.setBounds(of: variable, to: value...value)
    touchedVariables.insert(variable.index)
  }

  private mutating func reverse(_ step: Step) {
    switch step {
    case .variable(let variable): set(variable, to: 0)
    case .week(let pattern):
      master.setBounds(ofPattern: pattern, to: 0...0)
      fixed.remove(master.patterns[pattern].person)
    }
  }

  private func draft() -> RosterDraft {
    var weeks: [Pattern] = []
    for (index, pattern) in master.patterns.enumerated()
    where master.value(ofPattern: index) > 0.5 {
      weeks.append(pattern)
    }
    return master.formulation.draft(weeks: weeks, turnsFrom: master.sharedAssignment)
  }

  private func release() {
    for index in touchedWeeks.sorted() {
      master.setBounds(ofPattern: index, to: 0...Double.infinity)
    }
    for variable in structural where touchedVariables.contains(variable.index) {
      master.setBounds(of: variable, to: nil)
    }
  }
}
