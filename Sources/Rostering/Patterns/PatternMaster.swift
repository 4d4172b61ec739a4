import IntegerProgramming
import Scenarios

/// The linear program that picks a week for each person: rows for what people share, one row a
/// person, and one row for each goal that is settled (Dantzig and Wolfe 1960; for rosters Caprara,
/// Monaci and Toth 2003).
///
/// It is made from the compact formulation: constraints on one person alone go into the pricing, all
/// others become rows, in which a week has the coefficients of its duties together. Equations are in
/// the program from the beginning, inequalities from when a solution first breaks them.
final class PatternMaster {
  /// Somebody's week in the program.
  struct Week {
    let pattern: Pattern
    let column: LinearProgram.Column
    /// How many thresholds of evenness it passes.
    let level: Int
    /// Wishes about the person's own duties that it leaves unmet.
    let wishesNotMet: Int
    /// What it owes by the rules that have a weight.
    let ruleCost: Int
  }

  /// A row of the program that links people, or would, once it is needed.
  struct Link {
    let range: ClosedRange<Double>
    /// What duties and other variables contribute.
    let duties: [(duty: Int, coefficient: Double)]
    let shared: [(position: Int, coefficient: Double)]
    var isActive = false
  }

  /// A variable that belongs to no person alone.
  struct Shared {
    let variable: Variable
    let column: LinearProgram.Column
    /// Its bounds, as long as nothing is decided.
    var own: ClosedRange<Double>
    /// Its bounds now.
    var bounds: ClosedRange<Double>
    /// Its coefficients in the rows there are.
    var entries: [(row: LinearProgram.Row, coefficient: Double)] = []
  }

  /// A goal that keeps its value.
  final class Held {
    let key: GoalKey
    let cost: PatternCost
    let row: LinearProgram.Row
    let value: Double

    init(_ key: GoalKey, _ cost: PatternCost, row: LinearProgram.Row, value: Double) {
      self.key = key
      self.cost = cost
      self.row = row
      self.value = value
    }
  }

  let formulation: CompactFormulation
  let problem: RosterProblem
  let budget: PursuitBudget
  private(set) var pricing: [Int: PersonalPricing]
  let program = LinearProgram()

  /// The weeks in the program.
  private(set) var weeks: [Week] = []
  private var weeksOf: [Int: [Int]] = [:]
  private var known: [Pattern: Int] = [:]
  /// For each week whether it is set aside: in the program, and not to be taken.
  private var isAside: [Bool] = []
  var shared: [Shared] = []
  private var positionOf: [Int: Int] = [:]
  var links: [Link] = []
  /// For each duty its coefficients in the rows there are.
  var dutyEntries: [[(row: LinearProgram.Row, coefficient: Double)]]
  /// For each task that one person does on several days: one visitor at most.
  private(set) var visitorRows: [Int: LinearProgram.Row] = [:]
  private(set) var personRows: [Int: LinearProgram.Row] = [:]
  private(set) var held: [Held] = []
  /// For each row of the program its range.
  var ranges: [ClosedRange<Double>] = []
  /// Columns by which a row may be missed, and how many rows have theirs.
  private var artificial: [LinearProgram.Column] = []
  private var forgivableRows = 0
  private var isForgiving = false
  /// The duties that nobody serves any more, as a goal that keeps its value leaves none of them.
  private var barred: Set<Int> = []
  /// For each person what is decided about duties while branching.
  private(set) var decisions: [Int: [Int: Bool]] = [:]
  /// What is minimised now.
  private(set) var cost = PatternCost()
  /// Whether only bounds and rows changed since the last solution, so that its prices are still in order.
  var keepsPrices = false
  /// For each person the most minutes that a week may have, from thresholds nobody else passes.
  var caps: [Int: Minutes] = [:]

  init(
    _ formulation: CompactFormulation, options: [Int: PersonalOptions], budget: PursuitBudget
  ) {
    self.formulation = formulation
    self.budget = budget
    problem = formulation.problem
    dutyEntries = Array(repeating: [], count: formulation.problem.duties.count)
    pricing = options.mapValues { PersonalPricing($0, in: formulation.problem) }
    addShared()
    addLinks()
    addOwnRows()
  }

  private func addShared() {
    var isOwn = Array(repeating: false, count: formulation.model.variableCount)
    for variable in formulation.serves { if let variable { isOwn[variable.index] = true } }
    for variable in formulation.personalVariables { isOwn[variable.index] = true }
    for variable in formulation.model.variables where !isOwn[variable.index] {
      let bounds = formulation.model.bounds(of: variable)
      let column = program.addColumn(cost: 0, bounds: bounds.lower...bounds.upper, entries: [])
      positionOf[variable.index] = shared.count
      shared.append(
        Shared(
          variable: variable, column: column, own: bounds.lower...bounds.upper,
          bounds: bounds.lower...bounds.upper))
    }
  }

  private func addLinks() {
    var dutyOfVariable: [Int: Int] = [:]
    for (duty, variable) in formulation.serves.enumerated() {
      if let variable { dutyOfVariable[variable.index] = duty }
    }
    for (index, constraint) in formulation.model.constraints.enumerated()
    where !formulation.personal.contains(index) {
      let constant = constraint.expression.constant
      var duties: [(Int, Double)] = []
      var others: [(Int, Double)] = []
      for term in constraint.expression.merged().terms {
        if let duty = dutyOfVariable[term.variable.index] {
          duties.append((duty, term.coefficient))
        } else if let position = positionOf[term.variable.index] {
          others.append((position, term.coefficient))
        }
      }
      links.append(
        Link(
          range: constraint.lowerBound - constant...constraint.upperBound - constant,
          duties: duties, shared: others))
    }
    for link in links.indices where links[link].range.lowerBound == links[link].range.upperBound {
      activate(link)
    }
  }

  private func addOwnRows() {
    for person in formulation.block.people {
      personRows[person] = addRow(1...1)
      for (left, right) in pricing[person]?.indirectConflicts ?? [] {
        links.append(
          Link(range: -Double.infinity...1, duties: [(left, 1), (right, 1)], shared: []))
      }
    }
    for task in formulation.block.tasks where problem.tasks[task].isVisitedRepeatedly {
      visitorRows[task] = addRow(-Double.infinity...1)
    }
  }

  /// Adds a row; while rows may be missed, this one too.
  func addRow(
    _ range: ClosedRange<Double>,
    entries: [(column: LinearProgram.Column, coefficient: Double)] = []
  ) -> LinearProgram.Row {
    let row = program.addRow(range, entries: entries)
    ranges.append(range)
    if isForgiving { addArtificials() }
    return row
  }

  /// Lets every row be missed at a high price, so that the program has a solution whatever is
  /// decided.
  private func addArtificials() {
    for row in forgivableRows..<ranges.count {
      for (coefficient, isNeeded) in [
        (1.0, ranges[row].lowerBound > -.infinity), (-1.0, ranges[row].upperBound < .infinity),
      ] where isNeeded {
        artificial.append(
          program.addColumn(
            cost: priceOfMissing,
            entries: [(LinearProgram.Row(at: row), coefficient)]))
      }
    }
    forgivableRows = ranges.count
  }

  /// Whether rows may be missed: only while decisions are tried.
  func setForgiving(_ isForgiving: Bool) {
    self.isForgiving = isForgiving
    keepsPrices = false
    for column in artificial {
      program.setBounds(of: column, to: isForgiving ? 0...Double.infinity : 0...0)
      program.setCost(of: column, to: isForgiving ? priceOfMissing : 0)
    }
    if isForgiving { addArtificials() }
  }

  /// Far more than one unit of any goal.
  private var priceOfMissing: Double {
    let covenant = problem.scenario.covenant
    let weights = covenant.rules.compactMap(\.weight).max() ?? 1
    let shares = covenant.sharedGoals.map(\.weight).max() ?? 1
    return 1e4 * Double(max(1, weights) * max(1, shares))
  }

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
    // The last solution stays one, and its prices may be wrong: the other way round than after a decision.
    keepsPrices = false
    applyDecisions(of: person)
  }

  private func applyDecisions(of person: Int) {
    for index in weeksOf[person] ?? [] where !isAside[index] { updateBounds(of: index) }
  }

  private func updateBounds(of week: Int) {
    let isOpen = !isAside[week] && isAllowed(weeks[week].pattern)
    program.setBounds(of: weeks[week].column, to: isOpen ? 0...Double.infinity : 0...0)
  }

  /// Sets weeks aside that are far from being taken, so that the simplex method does not look at them. Pricing
  /// finds them again when they would help.
  func setStaleWeeksAside() {
    let used = weeks.indices.filter { !isAside[$0] }
    let most = Self.mostWeeksPerRow * ranges.count
    guard used.count > 2 * most else { return }
    let stale = used.map { (week: $0, cost: program.reducedCost(of: weeks[$0].column)) }
      .filter { $0.cost > PatternPursuit.tolerance }
      .sorted { ($0.cost, $0.week) > ($1.cost, $1.week) }
    for (week, _) in stale.prefix(used.count - most) {
      isAside[week] = true
      updateBounds(of: week)
    }
  }

  private static let mostWeeksPerRow = 2

  private func isAllowed(_ pattern: Pattern) -> Bool {
    guard barred.isEmpty || barred.isDisjoint(with: pattern.duties) else { return false }
    guard let decided = decisions[pattern.person], !decided.isEmpty else { return true }
    return decided.allSatisfy { pattern.duties.contains($0.key) == $0.value }
  }

  /// Adds a week, or takes it back where it was set aside; false where it is there.
  @discardableResult
  func add(_ pattern: Pattern) -> Bool {
    if let index = known[pattern] {
      guard isAside[index] else { return false }
      isAside[index] = false
      updateBounds(of: index)
      keepsPrices = false
      return true
    }
    guard let personRow = personRows[pattern.person], let pricing = pricing[pattern.person]
    else { return false }
    var entries: [(row: LinearProgram.Row, coefficient: Double)] = [(personRow, 1)]
    var minutes = 0
    for duty in pattern.duties {
      entries += dutyEntries[duty]
      minutes += problem.duties[duty].minutes
    }
    for group in pricing.groups where group.isTouched(by: pattern) {
      if case .visits(let task) = group.purpose, let row = visitorRows[task] {
        entries.append((row, 1))
      }
    }
    let week = Week(
      pattern: pattern, column: program.column(at: program.columnCount),
      level: pricing.options.level(with: minutes), wishesNotMet: pricing.wishesNotMet(by: pattern),
      ruleCost: pricing.rules.cost(of: pattern, pricing.options))
    for goal in held {
      let coefficient = goal.cost.of(week)
      if coefficient != 0 { entries.append((goal.row, coefficient)) }
    }
    program.addColumn(cost: cost.of(week), entries: entries)
    keepsPrices = false
    known[pattern] = weeks.count
    weeksOf[pattern.person, default: []].append(weeks.count)
    weeks.append(week)
    isAside.append(false)
    if !isAllowed(pattern) { updateBounds(of: weeks.count - 1) }
    return true
  }

  /// Changes what is minimised.
  func minimise(_ cost: PatternCost) {
    self.cost = cost
    keepsPrices = false
    for one in shared { program.setCost(of: one.column, to: cost.of(one.variable)) }
    for week in weeks { program.setCost(of: week.column, to: cost.of(week)) }
  }

  /// Keeps a goal at a value from now on.
  func hold(_ key: GoalKey, _ goal: PatternCost, atMost value: Double) {
    if value <= PatternPursuit.tolerance, let duties = goal.dutiesToAvoid {
      return payNothing(for: duties, goal)
    }
    // Who passes a threshold passes all below it: with as few above a lower one, nothing is left to say
    // of the higher one.
    if case .evenness = key, let last = held.last, case .evenness = last.key, last.value >= value {
      let everything = -Double.infinity...Double.infinity
      program.setRange(of: last.row, to: everything)
      ranges[last.row.index] = everything
      held.removeLast()
    }
    var entries: [(column: LinearProgram.Column, coefficient: Double)] = []
    for one in shared where goal.of(one.variable) != 0 {
      entries.append((one.column, goal.of(one.variable)))
    }
    for week in weeks {
      let coefficient = goal.of(week)
      if coefficient != 0 { entries.append((week.column, coefficient)) }
    }
    let row = addRow(-Double.infinity...value - goal.constant, entries: entries)
    held.append(Held(key, goal, row: row, value: value))
  }

  /// Leaves out for good what a goal charges for: bounds say so better than a row.
  private func payNothing(for duties: Set<Int>, _ goal: PatternCost) {
    keepsPrices = false
    for position in shared.indices where goal.of(shared[position].variable) > 0 {
      shared[position].own = 0...0
      shared[position].bounds = 0...0
      program.setBounds(of: shared[position].column, to: 0...0)
    }
    barred.formUnion(duties)
    for person in Set(duties.map { problem.duties[$0].person }) {
      pricing[person]?.bar(duties, in: problem)
      applyDecisions(of: person)
    }
  }

  /// Restricts a variable of nobody in particular; nil gives its own bounds back.
  func setBounds(of variable: Variable, to bounds: ClosedRange<Double>?) {
    guard let position = positionOf[variable.index] else { return }
    if bounds == nil { keepsPrices = false }
    shared[position].bounds = bounds ?? shared[position].own
    program.setBounds(of: shared[position].column, to: shared[position].bounds)
  }

  /// The last value of a variable of nobody in particular.
  func value(of variable: Variable) -> Double {
    positionOf[variable.index].map { program.value(of: shared[$0].column) } ?? 0
  }
}
