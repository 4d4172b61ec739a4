import IntegerProgramming

/// How a variable that is no decision of its own follows from the decisions, at its least.
///
/// With these a roster found elsewhere becomes a complete solution of the program to start from.
enum Derivation {
  /// 1 when any of the expressions is above 0, otherwise 0.
  case whenPositive([LinearExpression])
  /// The expression, kept within the variable's bounds; a fraction counts as one more.
  case within(LinearExpression, ClosedRange<Double>)

  /// Sixtieths of whole numbers differ by more.
  private static let rounding = 1e-6

  /// The value, given those before it.
  func value(in assignment: Assignment) -> Double {
    switch self {
    case .whenPositive(let expressions):
      // Everything that is summed is whole, so half separates 0 from 1.
      expressions.contains { $0.value(in: assignment) > 0.5 } ? 1 : 0
    case .within(let expression, let bounds):
      min(
        max((expression.value(in: assignment) - Self.rounding).rounded(.up), bounds.lowerBound),
        bounds.upperBound)
    }
  }
}

extension CompactFormulation {
  /// Adds a variable that is 1 when one of the expressions is above 0.
  mutating func addIndicator(
    _ name: String, whenPositive expressions: [LinearExpression]
  ) -> Variable {
    let variable = model.addVariable(name, .binary)
    derivations.append((variable, .whenPositive(expressions)))
    return variable
  }

  /// Adds a whole number that is `expression` where that lies within the bounds.
  mutating func addCount(
    _ name: String, of expression: LinearExpression, within bounds: ClosedRange<Double>
  ) -> Variable {
    let variable = model.addVariable(name, .integer, bounds: bounds)
    derivations.append((variable, .within(expression, bounds)))
    return variable
  }

  /// A complete solution with these decisions. It may break rules; the solver checks it.
  func assignment(of draft: RosterDraft) -> Assignment {
    var assignment = Assignment(repeating: 0, for: model)
    for duty in draft.duties {
      if let variable = serves[duty] { assignment[variable] = 1 }
    }
    for (position, queue) in block.queues.enumerated() {
      for turn in draft.turns where turn.queue == queue {
        if let variable = takes[position][turn.member][turn.turn] { assignment[variable] = 1 }
      }
    }
    for (variable, derivation) in derivations {
      assignment[variable] = derivation.value(in: assignment)
    }
    return assignment
  }
}
