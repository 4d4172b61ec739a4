import IntegerProgramming
import Scenarios

/// The linear program that picks a week for each person: rows for what people share, one row a
/// person, and one row for each goal that is settled (Dantzig and Wolfe 1960; for rosters Caprara,
/// Monaci and Toth 2003).
///
/// It is made from the compact formulation: constraints on one person alone go into the pricing, all
/// others become rows, in which a week has the coefficients of its duties together.
final class PatternMaster {
  let formulation: CompactFormulation
  let problem: RosterProblem
  let pricing: [Int: PersonalPricing]
  private let program = LinearProgram()

  /// The weeks in the program.
  private(set) var patterns: [Pattern] = []
  private var patternColumns: [LinearProgram.Column] = []
  private var known: Set<Pattern> = []
  /// Variables that belong to no person alone, with their columns.
  private var shared: [(variable: Variable, column: LinearProgram.Column)] = []
  private var columnOf: [Int: LinearProgram.Column] = [:]
  /// For each duty its coefficients in the linking rows.
  private var dutyEntries: [Int: [(row: LinearProgram.Row, coefficient: Double)]] = [:]
  /// For each task that one person does on several days: one visitor at most.
  private var visitorRows: [Int: LinearProgram.Row] = [:]
  private var personRows: [Int: LinearProgram.Row] = [:]
  private var goalRows: [(cost: PatternCost, row: LinearProgram.Row, value: Double)] = []
  private var artificial: [LinearProgram.Column] = []
  /// For each person what is decided about duties while branching.
  private var decisions: [Int: [Int: Bool]] = [:]
  /// What is minimised now.
  private var cost: PatternCost

  /// For each person the most minutes that a week may have, from thresholds nobody passes.
  var caps: [Int: Minutes] = [:]

  init(_ formulation: CompactFormulation) {
    self.formulation = formulation
    problem = formulation.problem
    cost = PatternCost(LinearExpression(), threshold: nil, in: formulation)
    var pricing: [Int: PersonalPricing] = [:]
    for person in formulation.block.people {
      pricing[person] = PersonalPricing(
        person: person, in: formulation.problem, thresholds: formulation.levels.thresholds)
    }
    self.pricing = pricing
    addRows()
  }

  private func addRows() {
    let model = formulation.model
    var dutyOfVariable: [Int: Int] = [:]
    for (duty, variable) in formulation.serves.enumerated() {
      if let variable { dutyOfVariable[variable.index] = duty }
    }
    let personal = Set(formulation.personalVariables.map(\.index))
    var sharedEntries: [Int: [(row: LinearProgram.Row, coefficient: Double)]] = [:]
    for (index, constraint) in model.constraints.enumerated()
    where !formulation.personal.contains(index) {
      let constant = constraint.expression.constant
      let range = constraint.lowerBound - constant...constraint.upperBound - constant
      let row = program.addRow(range)
      addArtificial(row, range)
      for term in constraint.expression.merged().terms {
        if let duty = dutyOfVariable[term.variable.index] {
          dutyEntries[duty, default: []].append((row, term.coefficient))
        } else {
          sharedEntries[term.variable.index, default: []].append((row, term.coefficient))
        }
      }
    }
    for person in formulation.block.people {
      let row = program.addRow(1...1)
      personRows[person] = row
      addArtificial(row, 1...1)
      for (left, right) in pricing[person]?.indirectConflicts ?? [] {
        let row = program.addRow(-Double.infinity...1)
        dutyEntries[left, default: []].append((row, 1))
        dutyEntries[right, default: []].append((row, 1))
      }
    }
    for task in formulation.block.tasks where problem.tasks[task].isVisitedRepeatedly {
      let row = program.addRow(-Double.infinity...1)
      visitorRows[task] = row
      addArtificial(row, -Double.infinity...1)
    }
    for variable in model.variables
    where dutyOfVariable[variable.index] == nil && !personal.contains(variable.index) {
      let bounds = model.bounds(of: variable)
      let column = program.addColumn(
        cost: 0, bounds: bounds.lower...bounds.upper, entries: sharedEntries[variable.index] ?? [])
      shared.append((variable, column))
      columnOf[variable.index] = column
    }
  }

  /// Lets every row be missed at a high price, so that the program has a solution whatever is
  /// decided, and its value stays a lower bound.
  private func addArtificial(_ row: LinearProgram.Row, _ range: ClosedRange<Double>) {
    for (coefficient, isNeeded) in [
      (1.0, range.lowerBound > -.infinity), (-1.0, range.upperBound < .infinity),
    ] where isNeeded {
      artificial.append(
        program.addColumn(cost: 0, bounds: 0...0, entries: [(row, coefficient)]))
    }
  }

  /// Whether rows may be missed: only while decisions are tried.
  func setForgiving(_ isForgiving: Bool) {
    for column in artificial {
      program.setBounds(of: column, to: isForgiving ? 0...Double.infinity : 0...0)
      program.setCost(of: column, to: isForgiving ? Self.priceOfMissing : 0)
    }
  }

  /// Far more than one unit of any goal.
  private static let priceOfMissing = 1e4

  /// Whether the last solution keeps every row.
  var isFeasible: Bool {
    artificial.allSatisfy { program.value(of: $0) < PatternPursuit.tolerance }
  }

  /// Decides that a person serves a duty, or does not.
  func decide(_ person: Int, _ duty: Int, _ value: Bool) {
    decisions[person, default: [:]][duty] = value
    applyDecisions(of: person)
  }

  /// Takes a decision back.
  func withdraw(_ person: Int, _ duty: Int) {
    decisions[person]?[duty] = nil
    applyDecisions(of: person)
  }

  private func applyDecisions(of person: Int) {
    for (index, pattern) in patterns.enumerated() where pattern.person == person {
      program.setBounds(
        of: patternColumns[index], to: isAllowed(pattern) ? 0...Double.infinity : 0...0)
    }
  }

  private func isAllowed(_ pattern: Pattern) -> Bool {
    guard let decided = decisions[pattern.person] else { return true }
    return decided.allSatisfy { pattern.duties.contains($0.key) == $0.value }
  }

  /// For each duty how much of it the last solution serves.
  var servedValues: [Double] {
    var served = Array(repeating: 0.0, count: problem.duties.count)
    for (index, pattern) in patterns.enumerated() {
      let value = value(ofPattern: index)
      guard value > 0 else { continue }
      for duty in pattern.duties { served[duty] += value }
    }
    return served
  }

  /// The roster of the last solution, where it is whole.
  var draft: RosterDraft {
    var draft = formulation.draft(from: sharedAssignment)
    draft.duties = servedValues.enumerated().filter { $0.element > 0.5 }.map(\.offset)
    return draft
  }

  /// Adds a week, unless it is there.
  @discardableResult
  func add(_ pattern: Pattern) -> Bool {
    guard let personRow = personRows[pattern.person], known.insert(pattern).inserted else {
      return false
    }
    var entries: [(row: LinearProgram.Row, coefficient: Double)] = [(personRow, 1)]
    for duty in pattern.duties { entries += dutyEntries[duty] ?? [] }
    for group in pricing[pattern.person]?.groups ?? [] where group.isTouched(by: pattern) {
      if case .visits(let task) = group.purpose, let row = visitorRows[task] {
        entries.append((row, 1))
      }
    }
    for goal in goalRows {
      let coefficient = goal.cost.of(pattern, in: self)
      if coefficient != 0 { entries.append((goal.row, coefficient)) }
    }
    patternColumns.append(program.addColumn(cost: cost.of(pattern, in: self), entries: entries))
    patterns.append(pattern)
    return true
  }

  /// Changes what is minimised.
  func minimise(_ cost: PatternCost) {
    self.cost = cost
    for (variable, column) in shared { program.setCost(of: column, to: cost.of(variable)) }
    for (pattern, column) in zip(patterns, patternColumns) {
      program.setCost(of: column, to: cost.of(pattern, in: self))
    }
  }

  /// Keeps a goal at a value from now on.
  func hold(_ goal: PatternCost, atMost value: Double) {
    var entries: [(column: LinearProgram.Column, coefficient: Double)] = []
    for (variable, column) in shared where goal.of(variable) != 0 {
      entries.append((column, goal.of(variable)))
    }
    for (pattern, column) in zip(patterns, patternColumns) {
      let coefficient = goal.of(pattern, in: self)
      if coefficient != 0 { entries.append((column, coefficient)) }
    }
    let row = program.addRow(-Double.infinity...value - goal.constant, entries: entries)
    addArtificial(row, -Double.infinity...value - goal.constant)
    goalRows.append((goal, row, value))
  }

  /// Solves the program over the weeks it has.
  func solve(_ options: SolveOptions) throws(ModelError) -> LinearProgram.Status {
    try program.solve(.primal, options: options)
  }

  /// The value of the last solution.
  var objective: Double { program.objective + cost.constant }

  /// What the last solution counts of a goal that may not be the one minimised.
  func value(of goal: PatternCost) -> Double {
    var sum = goal.constant
    for (variable, column) in shared where goal.of(variable) != 0 {
      sum += goal.of(variable) * program.value(of: column)
    }
    for (pattern, column) in zip(patterns, patternColumns) {
      let value = program.value(of: column)
      if value > 0 { sum += value * goal.of(pattern, in: self) }
    }
    return sum
  }

  /// How much of a week the last solution takes.
  func value(ofPattern index: Int) -> Double { program.value(of: patternColumns[index]) }

  /// The last value of a variable of nobody in particular.
  func value(of variable: Variable) -> Double {
    columnOf[variable.index].map(program.value(of:)) ?? 0
  }

  /// The last values of all variables of nobody in particular, in an assignment of the compact
  /// program.
  var sharedAssignment: Assignment {
    var assignment = Assignment(repeating: 0, for: formulation.model)
    for (variable, column) in shared { assignment[variable] = program.value(of: column) }
    return assignment
  }

  /// Restricts a variable of nobody in particular; nil gives its own bounds back.
  func setBounds(of variable: Variable, to bounds: ClosedRange<Double>?) {
    guard let column = columnOf[variable.index] else { return }
    let own = formulation.model.bounds(of: variable)
    program.setBounds(of: column, to: bounds ?? own.lower...own.upper)
  }

  /// The best new weeks of a person at the prices of the last solution, with what they would gain.
  func price(_ person: Int, count: Int) -> [PersonalPricing.Priced] {
    guard let pricing = pricing[person], let row = personRows[person] else { return [] }
    var prices = PersonalPricing.Prices(
      duties: Array(repeating: 0, count: problem.duties.count),
      thresholds: cost.thresholds, groups: [])
    var wishPrice = cost.wishes
    for duty in problem.people[person].duties {
      var price = cost.ofDuty(duty)
      for entry in dutyEntries[duty] ?? [] {
        price -= entry.coefficient * program.dual(of: entry.row)
      }
      for goal in goalRows { price -= goal.cost.ofDuty(duty) * program.dual(of: goal.row) }
      prices.duties[duty] = price
    }
    for goal in goalRows {
      // A goal that is kept at most at a value has no positive dual; rounding may say otherwise.
      let dual = min(0, program.dual(of: goal.row))
      wishPrice -= goal.cost.wishes * dual
      for (threshold, weight) in goal.cost.thresholds.enumerated() where weight != 0 {
        prices.thresholds[threshold] -= weight * dual
      }
    }
    var base = program.dual(of: row)
    for group in pricing.groups {
      switch group.purpose {
      case .wish(avoids: true): prices.groups.append(wishPrice)
      case .wish(avoids: false):
        // Unmet until a duty fits it.
        prices.groups.append(-wishPrice)
        base -= wishPrice
      case .visits(let task):
        prices.groups.append(visitorRows[task].map { -min(0, program.dual(of: $0)) } ?? 0)
      }
    }
    return pricing.cheapest(
      count, at: prices, cap: caps[person] ?? .max, decided: decisions[person] ?? [:]
    ).map {
      PersonalPricing.Priced(pattern: $0.pattern, cost: $0.cost - base)
    }
  }
}
