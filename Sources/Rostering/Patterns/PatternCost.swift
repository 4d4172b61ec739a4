import IntegerProgramming
import Scenarios

/// What a goal counts in a master problem: costs of duties, of thresholds passed, and of the variables
/// that belong to nobody in particular.
struct PatternCost {
  /// What is counted in any case.
  let constant: Double
  /// The thresholds of evenness whose passing costs, ascending, with what it costs.
  private(set) var thresholds: [(threshold: Int, cost: Double)] = []
  /// What a wish that is not met costs, where it is about one person's own duties.
  private(set) var wishes = 0.0
  /// What a unit of a rule's weight costs.
  private(set) var rules = 0.0
  /// By index of the variable; empty where none costs.
  private var variables: [Double] = []
  /// By index of the duty; empty where none costs.
  private var duties: [Double] = []

  /// The cost of nothing.
  init() { constant = 0 }

  /// The cost of the rules that have a weight.
  init(rules: Double) {
    constant = 0
    self.rules = rules
  }

  /// The cost of a goal: its expression in the compact formulation, or a threshold's index.
  init(
    _ expression: LinearExpression, threshold: Int?, countsWishes: Bool = false,
    in formulation: CompactFormulation
  ) {
    wishes = countsWishes ? 1 : 0
    if let threshold {
      // Weeks count everybody above the threshold, those who always are included.
      constant = 0
      thresholds = [(threshold, 1)]
      return
    }
    constant = expression.constant
    guard !expression.terms.isEmpty else { return }
    variables = Array(repeating: 0, count: formulation.model.variableCount)
    for term in expression.merged().terms { variables[term.variable.index] = term.coefficient }
    duties = formulation.serves.map { $0.map { variables[$0.index] } ?? 0 }
  }

  /// A weighted sum of costs. What is counted in any case is left out, unless it is asked for.
  init(_ parts: [(cost: PatternCost, weight: Double)], keepsConstants: Bool = false) {
    constant = keepsConstants ? parts.reduce(0) { $0 + $1.weight * $1.cost.constant } : 0
    var byThreshold: [Int: Double] = [:]
    for (cost, weight) in parts {
      wishes += weight * cost.wishes
      rules += weight * cost.rules
      for (threshold, amount) in cost.thresholds {
        byThreshold[threshold, default: 0] += weight * amount
      }
      Self.add(cost.variables, times: weight, to: &variables)
      Self.add(cost.duties, times: weight, to: &duties)
    }
    thresholds = byThreshold.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static func add(_ costs: [Double], times weight: Double, to sum: inout [Double]) {
    if sum.isEmpty {
      sum = costs.map { weight * $0 }
    } else {
      for index in costs.indices { sum[index] += weight * costs[index] }
    }
  }

  /// Whether no decision costs anything.
  var isZero: Bool {
    wishes == 0 && rules == 0 && thresholds.allSatisfy { $0.cost == 0 }
      && variables.allSatisfy { $0 == 0 }
  }

  /// The duties that cost something, if nothing but duties and variables of nobody in particular costs, each of
  /// them at least 0: where nothing may be paid, none of these is served. Nil otherwise.
  var dutiesToAvoid: Set<Int>? {
    guard constant == 0, wishes == 0, rules == 0, thresholds.allSatisfy({ $0.cost == 0 }),
      variables.allSatisfy({ $0 >= 0 })
    else { return nil }
    return Set(duties.indices.filter { duties[$0] > 0 })
  }

  /// What a variable of nobody in particular costs.
  func of(_ variable: Variable) -> Double { variables.isEmpty ? 0 : variables[variable.index] }

  /// What a duty costs.
  func ofDuty(_ duty: Int) -> Double { duties.isEmpty ? 0 : duties[duty] }

  /// What a week costs.
  func of(_ week: PatternMaster.Week) -> Double {
    var cost = wishes == 0 ? 0 : wishes * Double(week.wishesNotMet)
    if rules != 0 { cost += rules * Double(week.ruleCost) }
    if !duties.isEmpty { for duty in week.pattern.duties { cost += duties[duty] } }
    for (threshold, weight) in thresholds where week.level > threshold { cost += weight }
    return cost
  }
}
