extension Model {
  /// Refuses everything GLPK would take for an answer (a NaN) or die of (a bad index).
  func validate() throws(ModelError) {
    for (index, column) in columns.enumerated() {
      try Self.checkBounds(
        column.lower, column.upper, of: Self.label(column.name, or: "variable \(index)"))
    }
    for (index, constraint) in constraints.enumerated() {
      try validate(constraint, label: Self.label(constraint.name, or: "constraint \(index)"))
    }
  }

  func validate(_ constraint: Constraint, label: String) throws(ModelError) {
    try validate(constraint.expression, label: label)
    try Self.checkBounds(constraint.lowerBound, constraint.upperBound, of: label)
  }

  func validate(_ expression: LinearExpression, label: String) throws(ModelError) {
    guard expression.constant.isFinite else { throw .notFinite(in: label) }
    for term in expression.terms {
      guard term.coefficient.isFinite else { throw .notFinite(in: label) }
      guard columns.indices.contains(term.variable.index) else {
        throw .unknownVariable(index: term.variable.index, in: label)
      }
    }
  }

  static func checkBounds(
    _ lower: Double, _ upper: Double, of place: String
  ) throws(ModelError) {
    if lower.isNaN || upper.isNaN { throw .notFinite(in: "the bounds of \(place)") }
    if lower > upper || lower == .infinity || upper == -.infinity {
      throw .invalidBounds(of: place)
    }
  }

  static func label(_ name: String, or substitute: String) -> String {
    name.isEmpty ? substitute : name
  }
}

extension Model.Column {
  /// The bounds the solver gets: whole for whole variables, because GLPK refuses fractional ones.
  /// The lower one may come out above the upper one.
  var roundedInwards: (lower: Double, upper: Double) {
    guard kind.isIntegral else { return (lower, upper) }
    // A bound of 2.9999999999 is a 3 that was computed.
    // Adding zero turns a negative zero into a plain one.
    let whole = ((lower - 1e-9).rounded(.up) + 0, (upper + 1e-9).rounded(.down) + 0)
    return kind == .binary ? (max(0, whole.0), min(1, whole.1)) : whole
  }
}
