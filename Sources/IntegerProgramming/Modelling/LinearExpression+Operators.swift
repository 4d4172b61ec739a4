// A few concrete operators, on purpose: generic families slow the type checker and spoil its
// messages.
extension LinearExpression {
  /// Adds two expressions.
  public static func + (left: LinearExpression, right: LinearExpression) -> LinearExpression {
    var result = left
    result.add(right)
    return result
  }

  /// Subtracts one expression from another.
  public static func - (left: LinearExpression, right: LinearExpression) -> LinearExpression {
    var result = left
    result.add(right, times: -1)
    return result
  }

  /// Adds a variable.
  public static func + (left: LinearExpression, right: Variable) -> LinearExpression {
    var result = left
    result.add(right)
    return result
  }

  /// Subtracts a variable.
  public static func - (left: LinearExpression, right: Variable) -> LinearExpression {
    var result = left
    result.add(right, times: -1)
    return result
  }

  /// Adds a number.
  public static func + (left: LinearExpression, right: Double) -> LinearExpression {
    var result = left
    result.constant += right
    return result
  }

  /// Subtracts a number.
  public static func - (left: LinearExpression, right: Double) -> LinearExpression {
    left + -right
  }

  /// Multiplies an expression by a number.
  public static func * (left: Double, right: LinearExpression) -> LinearExpression {
    var result = LinearExpression()
    result.add(right, times: left)
    return result
  }

  /// Turns every sign.
  public static prefix func - (expression: LinearExpression) -> LinearExpression {
    -1 * expression
  }

  /// Adds an expression in place.
  public static func += (left: inout LinearExpression, right: LinearExpression) {
    left.add(right)
  }

  /// Subtracts an expression in place.
  public static func -= (left: inout LinearExpression, right: LinearExpression) {
    left.add(right, times: -1)
  }

  /// Adds a variable in place.
  public static func += (left: inout LinearExpression, right: Variable) {
    left.add(right)
  }

  /// Subtracts a variable in place.
  public static func -= (left: inout LinearExpression, right: Variable) {
    left.add(right, times: -1)
  }

  /// Adds a number in place.
  public static func += (left: inout LinearExpression, right: Double) {
    left.constant += right
  }
}

extension Variable {
  /// Multiplies a variable by a number.
  public static func * (left: Double, right: Variable) -> LinearExpression {
    LinearExpression(right, coefficient: left)
  }

  /// Adds two variables.
  public static func + (left: Variable, right: Variable) -> LinearExpression {
    LinearExpression(terms: [(left, 1), (right, 1)])
  }

  /// Subtracts one variable from another.
  public static func - (left: Variable, right: Variable) -> LinearExpression {
    LinearExpression(terms: [(left, 1), (right, -1)])
  }
}

extension Sequence<Variable> {
  /// Returns the sum of the variables, accumulated in place.
  public func sum() -> LinearExpression {
    reduce(into: LinearExpression()) { $0.add($1) }
  }
}

extension Sequence<LinearExpression> {
  /// Returns the sum of the expressions, accumulated in place.
  public func sum() -> LinearExpression {
    reduce(into: LinearExpression()) { $0.add($1) }
  }
}
