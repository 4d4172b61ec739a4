/// One thing to achieve, in its place in an ordered list.
public struct Goal: Sendable {
  /// A variable and what it costs to use it at all.
  public typealias Use = (variable: Variable, cost: Double)

  /// What is measured, and which way is better.
  public enum Measure: Sendable {
    /// The value of an expression; less is better.
    case minimised(LinearExpression)
    /// The value of an expression; more is better.
    case maximised(LinearExpression)
    /// The largest cost among the variables above zero, or zero if there is none; less is better.
    /// The variables must be whole and not negative, the costs finite and not negative.
    case bottleneck([Use])
  }

  /// What reports call the goal.
  public var name: String

  /// What is measured.
  public var measure: Measure

  /// Creates a goal.
  public init(_ name: String, _ measure: Measure) {
    self.name = name
    self.measure = measure
  }

  /// A goal that wants an expression as small as possible.
  public static func minimise(_ name: String, _ expression: LinearExpression) -> Goal {
    Goal(name, .minimised(expression))
  }

  /// A goal that wants an expression as large as possible.
  public static func maximise(_ name: String, _ expression: LinearExpression) -> Goal {
    Goal(name, .maximised(expression))
  }

  /// A goal that wants the dearest thing used to be as cheap as possible.
  public static func bottleneck(_ name: String, _ uses: [Use]) -> Goal {
    Goal(name, .bottleneck(uses))
  }

  /// Returns what the goal measures in an assignment.
  public func value(in assignment: Assignment) -> Double {
    switch measure {
    case .minimised(let expression), .maximised(let expression):
      expression.value(in: assignment)
    case .bottleneck(let uses):
      uses.reduce(0) { assignment.isChosen($1.variable) ? max($0, $1.cost) : $0 }
    }
  }
}
