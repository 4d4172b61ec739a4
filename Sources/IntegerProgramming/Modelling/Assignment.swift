/// A value for every variable of a model.
///
/// What a solver returns is exact where it can be: integer variables hold whole numbers, and every
/// value lies within its bounds.
public struct Assignment: Hashable, Sendable {
  /// The values, by the index of the variable.
  public var values: [Double]

  /// Creates an assignment from values in the order the variables were added.
  public init(values: [Double]) {
    self.values = values
  }

  /// Creates an assignment that gives every variable of a model the same value.
  public init(repeating value: Double, for model: Model) {
    values = Array(repeating: value, count: model.variableCount)
  }

  /// The value of one variable; zero for a variable the assignment does not know.
  public subscript(_ variable: Variable) -> Double {
    get { values.indices.contains(variable.index) ? values[variable.index] : 0 }
    set {
      while values.count <= variable.index { values.append(0) }
      values[variable.index] = newValue
    }
  }

  /// Whether a binary variable is one: half or more, so it is safe on rounded and raw values.
  public func isChosen(_ variable: Variable) -> Bool {
    self[variable] >= 0.5
  }
}
