/// A linear expression held between two numbers, with a name for reports and model files.
///
/// Make one by comparing: `duties.sum() <= 1`, `hours == 12`. Numbers are checked when the model is
/// solved: a constraint that is not a number is refused by name then.
public struct Constraint: Sendable {
  /// The expression that is held; its constant counts.
  public var expression: LinearExpression

  /// The least value allowed; may be negative infinity.
  public var lowerBound: Double

  /// The greatest value allowed; may be infinity.
  public var upperBound: Double

  /// What reports and model files call the constraint; may be empty and need not be unique.
  public var name: String

  /// Creates a constraint from an expression and its range, whose ends may be infinite.
  public init(_ expression: LinearExpression, in range: ClosedRange<Double>, name: String = "") {
    self.init(expression, from: range.lowerBound, to: range.upperBound, name: name)
  }

  /// Creates a constraint from an expression and its two bounds, not yet checked.
  init(_ expression: LinearExpression, from lower: Double, to upper: Double, name: String = "") {
    self.expression = expression
    lowerBound = lower
    upperBound = upper
    self.name = name
  }

  /// Returns the same constraint under another name.
  public func named(_ name: String) -> Constraint {
    var copy = self
    copy.name = name
    return copy
  }
}

/// Holds an expression at or below a number.
public func <= (left: LinearExpression, right: Double) -> Constraint {
  Constraint(left, from: -.infinity, to: right)
}

/// Holds an expression at or above a number.
public func >= (left: LinearExpression, right: Double) -> Constraint {
  Constraint(left, from: right, to: .infinity)
}

/// Holds an expression at a number.
public func == (left: LinearExpression, right: Double) -> Constraint {
  Constraint(left, from: right, to: right)
}

/// Holds one expression at or below another.
public func <= (left: LinearExpression, right: LinearExpression) -> Constraint {
  left - right <= 0
}

/// Holds one expression at or above another.
public func >= (left: LinearExpression, right: LinearExpression) -> Constraint {
  left - right >= 0
}

/// Holds two expressions equal.
public func == (left: LinearExpression, right: LinearExpression) -> Constraint {
  left - right == 0
}
