/// A weighted sum of variables and a constant.
///
/// Build long sums in place, with `+=` or ``Swift/Sequence/sum()``: chaining `+` copies the sum at
/// every step. A variable may occur several times; ``merged()`` adds its coefficients up, and the
/// solver always does so, because GLPK aborts on duplicates.
public struct LinearExpression: Sendable {
  /// One variable and what it is multiplied by.
  public typealias Term = (variable: Variable, coefficient: Double)

  /// The summands, in the order they were added.
  public private(set) var terms: [Term]

  /// What is added to the sum of the terms.
  public var constant: Double

  /// Creates an expression without variables.
  public init(_ constant: Double = 0) {
    terms = []
    self.constant = constant
  }

  /// Creates the expression that is a single variable, times a coefficient.
  public init(_ variable: Variable, coefficient: Double = 1) {
    terms = [(variable, coefficient)]
    constant = 0
  }

  /// Creates an expression from terms and a constant.
  public init(terms: [Term], constant: Double = 0) {
    self.terms = terms
    self.constant = constant
  }

  /// Adds a variable, times a coefficient, in place.
  public mutating func add(_ variable: Variable, times coefficient: Double = 1) {
    terms.append((variable, coefficient))
  }

  /// Adds an expression, times a coefficient, in place.
  public mutating func add(_ other: LinearExpression, times coefficient: Double = 1) {
    terms.reserveCapacity(terms.count + other.terms.count)
    for term in other.terms {
      terms.append((term.variable, term.coefficient * coefficient))
    }
    constant += other.constant * coefficient
  }

  /// Returns the same sum with every variable at most once, by ascending index, and no coefficient
  /// of zero.
  public func merged() -> LinearExpression {
    var isMerged = true
    var last = -1
    for term in terms {
      if term.variable.index <= last || term.coefficient == 0 {
        isMerged = false
        break
      }
      last = term.variable.index
    }
    if isMerged { return self }
    // The sort is stable, so equal expressions add up in the same order, to the same last bit.
    let sorted = terms.sorted { $0.variable.index < $1.variable.index }
    var result: [Term] = []
    result.reserveCapacity(sorted.count)
    for term in sorted {
      if let previous = result.last, previous.variable == term.variable {
        result[result.count - 1].coefficient += term.coefficient
      } else {
        result.append(term)
      }
    }
    result.removeAll { $0.coefficient == 0 }
    return LinearExpression(terms: result, constant: constant)
  }

  /// Returns the value of the expression when the variables take the given values.
  public func value(in assignment: Assignment) -> Double {
    terms.reduce(constant) { $0 + $1.coefficient * assignment[$1.variable] }
  }
}
