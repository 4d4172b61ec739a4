import IntegerProgramming

/// What each goal counts, put together while the program is built.
struct Objectives {
  private var sums: [GoalKey: LinearExpression] = [:]

  /// The sum of a goal; 0 where nothing contributes.
  subscript(key: GoalKey) -> LinearExpression {
    guard case .shared(let parts) = key else { return sums[key] ?? LinearExpression() }
    var sum = LinearExpression()
    for part in parts { sum.add(self[part.key], times: Double(part.weight)) }
    return sum.merged()
  }

  /// Adds `variable` to a goal.
  mutating func add(_ variable: Variable, times cost: Double = 1, to key: GoalKey) {
    sums[key, default: LinearExpression()].add(variable, times: cost)
  }

  /// Adds a number to a goal that no decision changes.
  mutating func add(_ number: Int, to key: GoalKey) {
    sums[key, default: LinearExpression()].constant += Double(number)
  }
}
