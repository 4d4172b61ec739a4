/// Something an assignment breaks, and by how much.
public struct Violation: Hashable, Sendable {
  /// What is broken.
  public enum Subject: Hashable, Sendable {
    /// The constraint at this position of ``Model/constraints``.
    case constraint(Int)
    /// A bound of this variable.
    case bounds(Variable)
    /// This variable should be a whole number.
    case integrality(Variable)
    /// The assignment has no usable value for this variable.
    case missing(Variable)
  }

  /// What is broken.
  public let subject: Subject

  /// The name of the constraint or variable.
  public let name: String

  /// How far the value is from what is allowed, in the unit of the constraint or variable.
  public let distance: Double
}

extension Model {
  /// How far a value may lie outside by default, per unit of the number it is compared with. A
  /// little looser than GLPK's own 1e-7, which it applies to scaled rows.
  public static let defaultTolerance = 1e-6

  /// Returns the value of an expression under an assignment.
  public func value(_ expression: LinearExpression, in assignment: Assignment) -> Double {
    expression.value(in: assignment)
  }

  /// Returns everything the assignment breaks by more than `tolerance × max(1, |bound|)`: first
  /// variables, then constraints, each in model order; empty if the assignment is feasible.
  ///
  /// Shares no code with the solver: it checks the starts given to it and the answers it gives.
  public func violations(
    of assignment: Assignment, tolerance: Double = Model.defaultTolerance
  ) -> [Violation] {
    var found: [Violation] = []
    for (index, column) in columns.enumerated() {
      let variable = Variable(index: index)
      guard assignment.values.indices.contains(index), assignment.values[index].isFinite else {
        found.append(
          Violation(subject: .missing(variable), name: column.name, distance: .infinity))
        continue
      }
      let value = assignment.values[index]
      let excess = Self.excess(
        of: value, over: column.kind == .binary ? max(column.lower, 0) : column.lower,
        under: column.kind == .binary ? min(column.upper, 1) : column.upper, tolerance: tolerance)
      if excess > 0 {
        found.append(Violation(subject: .bounds(variable), name: column.name, distance: excess))
      }
      let fraction = abs(value - value.rounded())
      if column.kind.isIntegral, fraction > tolerance {
        found.append(
          Violation(subject: .integrality(variable), name: column.name, distance: fraction))
      }
    }
    for (index, constraint) in constraints.enumerated() {
      let excess = Self.excess(
        of: constraint.expression.value(in: assignment), over: constraint.lowerBound,
        under: constraint.upperBound, tolerance: tolerance)
      if excess > 0 {
        found.append(
          Violation(subject: .constraint(index), name: constraint.name, distance: excess))
      }
    }
    return found
  }

  private static func excess(
    of value: Double, over lower: Double, under upper: Double, tolerance: Double
  ) -> Double {
    // Written so that a value that is not a number counts as a violation.
    if !(value >= lower - tolerance * max(1, abs(lower))) && lower > -.infinity {
      return value.isNaN ? .infinity : lower - value
    }
    if !(value <= upper + tolerance * max(1, abs(upper))) && upper < .infinity {
      return value.isNaN ? .infinity : value - upper
    }
    return 0
  }
}
