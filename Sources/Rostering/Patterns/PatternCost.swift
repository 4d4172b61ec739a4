import IntegerProgramming
import Scenarios

/// What a goal counts in a master problem: costs of duties, of thresholds passed, and of the variables
/// that belong to nobody in particular.
struct PatternCost {
  /// What is counted in any case.
  let constant: Double
  /// For each threshold of evenness what passing it costs.
  private(set) var thresholds: [Double]
  /// What a wish that is not met costs, where it is about one person's own duties.
  private(set) var wishes = 0.0
  private var variables: [Double]
  private var duties: [Double]

  /// The cost of a goal: its expression in the compact formulation, or a threshold's index.
  init(
    _ expression: LinearExpression, threshold: Int?, countsWishes: Bool = false,
    in formulation: CompactFormulation
  ) {
    wishes = countsWishes ? 1 : 0
    thresholds = Array(repeating: 0, count: formulation.levels.thresholds.count)
    variables = Array(repeating: 0, count: formulation.model.variableCount)
    duties = Array(repeating: 0, count: formulation.serves.count)
    if let threshold {
      // Weeks count everybody above the threshold, those who always are included.
      constant = 0
      thresholds[threshold] = 1
      return
    }
    constant = expression.constant
    for term in expression.merged().terms { variables[term.variable.index] = term.coefficient }
    for (duty, variable) in formulation.serves.enumerated() {
      if let variable { duties[duty] = variables[variable.index] }
    }
  }

  /// A weighted sum of costs.
  init(_ parts: [(cost: PatternCost, weight: Double)], in formulation: CompactFormulation) {
    var sum = PatternCost(LinearExpression(), threshold: nil, in: formulation)
    for (cost, weight) in parts {
      sum.wishes += weight * cost.wishes
      for index in cost.thresholds.indices {
        sum.thresholds[index] += weight * cost.thresholds[index]
      }
      for index in cost.variables.indices { sum.variables[index] += weight * cost.variables[index] }
      for index in cost.duties.indices { sum.duties[index] += weight * cost.duties[index] }
    }
    self = sum
  }

  /// Whether no decision costs anything.
  var isZero: Bool { wishes == 0 && (thresholds + variables + duties).allSatisfy { $0 == 0 } }

  /// What a variable of nobody in particular costs.
  func of(_ variable: Variable) -> Double { variables[variable.index] }

  /// What a duty costs.
  func ofDuty(_ duty: Int) -> Double { duties[duty] }

  /// What a week costs.
  func of(_ pattern: Pattern, in master: PatternMaster) -> Double {
    let problem = master.problem
    var cost = pattern.duties.reduce(0) { $0 + duties[$1] }
    let minutes = pattern.duties.reduce(0) { $0 + problem.duties[$1].minutes }
    if let pricing = master.pricing[pattern.person] {
      if wishes != 0 { cost += wishes * Double(pricing.wishesNotMet(by: pattern)) }
      for (threshold, weight) in thresholds.enumerated()
      where weight != 0 && pricing.passes(threshold, with: minutes) {
        cost += weight
      }
    }
    return cost
  }
}
