/// A mixed-integer linear model: variables, their bounds and kinds, and constraints.
///
/// A model has no objective: what to minimise is given when solving, because the same model is
/// solved for several goals in turn. The order of variables and constraints is kept, so the same
/// program of calls gives the same answer in every run.
public struct Model: Sendable {
  struct Column: Sendable {
    var name: String
    var kind: VariableKind
    var lower: Double
    var upper: Double
  }

  var columns: [Column] = []

  /// The constraints, in the order they were added.
  public private(set) var constraints: [Constraint] = []

  /// Creates an empty model.
  public init() {}

  /// The number of variables.
  public var variableCount: Int { columns.count }

  /// All variables, in the order they were added.
  public var variables: [Variable] { columns.indices.map(Variable.init(index:)) }

  /// Adds a variable. The bounds may be infinite; those of a binary are narrowed to 0 and 1.
  public mutating func addVariable(
    _ name: String, _ kind: VariableKind = .continuous, bounds: ClosedRange<Double> = 0...1
  ) -> Variable {
    addVariable(name, kind, lower: bounds.lowerBound, upper: bounds.upperBound)
  }

  /// Adds a variable with bounds that have not been compared; solving refuses bad ones by name.
  public mutating func addVariable(
    _ name: String, _ kind: VariableKind, lower: Double, upper: Double
  ) -> Variable {
    columns.append(Column(name: name, kind: kind, lower: lower, upper: upper))
    return Variable(index: columns.count - 1)
  }

  /// Adds a constraint.
  public mutating func add(_ constraint: Constraint) {
    constraints.append(constraint)
  }

  /// Adds constraints, in order.
  public mutating func add(contentsOf more: some Sequence<Constraint>) {
    constraints.append(contentsOf: more)
  }

  /// The name of a variable; empty for one the model does not know.
  public func name(of variable: Variable) -> String {
    columns.indices.contains(variable.index) ? columns[variable.index].name : ""
  }

  /// The kind of a variable; continuous for one the model does not know.
  public func kind(of variable: Variable) -> VariableKind {
    columns.indices.contains(variable.index) ? columns[variable.index].kind : .continuous
  }

  /// The bounds of a variable as they were given; zero for one the model does not know.
  public func bounds(of variable: Variable) -> (lower: Double, upper: Double) {
    guard columns.indices.contains(variable.index) else { return (0, 0) }
    return (columns[variable.index].lower, columns[variable.index].upper)
  }

  /// Replaces the bounds of a variable; one the model does not know is left alone.
  public mutating func setBounds(of variable: Variable, to bounds: ClosedRange<Double>) {
    guard columns.indices.contains(variable.index) else { return }
    columns[variable.index].lower = bounds.lowerBound
    columns[variable.index].upper = bounds.upperBound
  }

  /// Fixes a variable at a value; one the model does not know is left alone.
  public mutating func fix(_ variable: Variable, at value: Double) {
    guard columns.indices.contains(variable.index) else { return }
    columns[variable.index].lower = value
    columns[variable.index].upper = value
  }
}
