internal import CGLPK
internal import CGLPKGuard

/// One model on one thread, minimised for one objective after another.
///
/// Keeps GLPK's basis warm between objectives, and the best solution known at any moment. Every
/// solution is checked against the model before it counts.
final class SearchSession {
  /// The model with everything added since; what solutions are checked against.
  private(set) var model: Model
  let program = LinearProgram()
  let options: SolveOptions
  let began = Deadline.now

  /// The best solution known, checked.
  private(set) var incumbent: Assignment?

  /// Indices of the integer variables.
  let integers: [Int]

  /// Columns with a cost in the present objective.
  private var priced: [Int] = []

  /// Whether bounds alone exclude every solution.
  private(set) var isEmpty = false

  init(_ model: Model, options: SolveOptions) throws(ModelError) {
    try options.validate()
    self.model = model
    self.options = options
    integers = model.columns.indices.filter { model.columns[$0].kind.isIntegral }
    try model.validate()
    for column in model.columns {
      let (lower, upper) = column.roundedInwards
      if lower > upper { isEmpty = true }
      _ = program.addColumn(
        cost: 0, from: lower, to: max(lower, upper), isInteger: column.kind.isIntegral)
    }
    for constraint in model.constraints { load(constraint) }
    // GLPK's search is not at home in problems without rows or columns.
    if model.constraints.isEmpty {
      _ = program.addRow(from: -.infinity, to: .infinity, entries: [])
    }
    if model.columns.isEmpty { _ = program.addColumn(cost: 0, from: 0, to: 0, isInteger: false) }
    if let start = options.start { _ = offer(start) }
  }

  /// Adds a constraint to the model and the program; the incumbent must satisfy it.
  func add(_ constraint: Constraint) throws(ModelError) {
    try model.validate(constraint, label: Model.label(constraint.name, or: "a constraint"))
    model.add(constraint)
    load(constraint)
  }

  /// Fixes a variable in the program only: a consequence or a trial, not a part of the model.
  func restrict(_ index: Int, from lower: Double, to upper: Double) {
    program.setBounds(of: index, from: lower, to: upper)
  }

  /// Fixes a variable at zero for good; the incumbent must agree.
  func exclude(_ variable: Variable) {
    model.fix(variable, at: 0)
    program.setBounds(of: variable.index, from: 0, to: 0)
  }

  /// Runs a search that must not start from the incumbent, and keeps the old one if it finds none.
  func withoutIncumbent(
    _ body: () throws(ModelError) -> SearchResult
  ) throws(ModelError) -> SearchResult {
    let kept = incumbent
    incumbent = nil
    defer { if incumbent == nil { incumbent = kept } }
    return try body()
  }

  /// Sets the costs of the program to an objective, divided by its grain.
  func install(_ objective: Objective) {
    for index in priced { program.setCost(of: LinearProgram.Column(index: index), to: 0) }
    priced = objective.terms.map(\.variable.index)
    for (index, coefficient) in zip(priced, objective.scaledCoefficients) {
      program.setCost(of: LinearProgram.Column(index: index), to: coefficient)
    }
  }

  /// Takes a solution as the incumbent if it is feasible, whatever its value.
  func offer(_ candidate: Assignment) -> Bool {
    guard candidate.values.count == model.variableCount else { return false }
    let tidy = tidied(candidate)
    guard !isEmpty, model.violations(of: tidy).isEmpty else { return false }
    incumbent = tidy
    return true
  }

  /// Whole numbers made whole, and everything put back inside its bounds.
  func tidied(_ assignment: Assignment) -> Assignment {
    var result = assignment
    for (index, column) in model.columns.enumerated() {
      var value = result.values[index]
      let nearest = value.rounded()
      if column.kind.isIntegral, abs(value - nearest) <= Model.defaultTolerance * 10 {
        value = nearest
      }
      let (lower, upper) = column.roundedInwards
      // Only a hair outside: a real violation must stay visible to the check.
      if value < lower, value > lower - Model.defaultTolerance * max(1, abs(lower)) {
        value = lower
      }
      if value > upper, value < upper + Model.defaultTolerance * max(1, abs(upper)) {
        value = upper
      }
      result.values[index] = value == 0 ? 0 : value
    }
    return result
  }

  private func load(_ constraint: Constraint) {
    let merged = constraint.expression.merged()
    _ = program.addRow(
      from: constraint.lowerBound - merged.constant, to: constraint.upperBound - merged.constant,
      entries: merged.terms.map { ($0.variable.index, $0.coefficient) })
  }
}
