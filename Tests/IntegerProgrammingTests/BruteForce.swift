import IntegerProgramming
import TestSupport

extension SeededGenerator {
  /// A generator for one of many small cases.
  init(_ seed: Int) { self.init(seed: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15) }

  mutating func whole(_ range: ClosedRange<Int>) -> Double {
    Double(Int.random(in: range, using: &self))
  }

  mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &self) < percent
  }
}

/// All solutions of a model whose variables are all whole and bounded, by trying everything.
func allSolutions(of model: Model) -> [Assignment] {
  let ranges = model.variables.map { variable -> ClosedRange<Int> in
    let bounds = model.bounds(of: variable)
    return Int(bounds.lower.rounded(.up))...Int(bounds.upper.rounded(.down))
  }
  var found: [Assignment] = []
  var values = ranges.map { Double($0.lowerBound) }
  while true {
    let candidate = Assignment(values: values)
    if model.violations(of: candidate, tolerance: 1e-9).isEmpty { found.append(candidate) }
    var place = 0
    while place < values.count {
      if Int(values[place]) < ranges[place].upperBound {
        values[place] += 1
        break
      }
      values[place] = Double(ranges[place].lowerBound)
      place += 1
    }
    if place == values.count { return found }
  }
}

/// A tiny model of whole variables, some of it infeasible, with repeated terms and all relations.
func randomModel(_ random: inout SeededGenerator, variables: ClosedRange<Int> = 2...7) -> Model {
  var model = Model()
  let count = Int.random(in: variables, using: &random)
  for index in 0..<count {
    if random.chance(70) {
      _ = model.addVariable("b\(index)", .binary)
    } else {
      let lower = random.whole(-1...1)
      _ = model.addVariable("i\(index)", .integer, bounds: lower...(lower + random.whole(0...2)))
    }
  }
  for index in 0..<Int.random(in: 0...6, using: &random) {
    let expression = randomExpression(&random, in: model)
    let bound = random.whole(-3...6)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: model.add((expression >= bound - 2).named("at least \(index)"))
    case 1: model.add((expression == bound).named("exactly \(index)"))
    case 2: model.add(Constraint(expression, in: (bound - 3)...bound, name: "range \(index)"))
    default: model.add((expression <= bound).named("at most \(index)"))
    }
  }
  return model
}

func randomExpression(
  _ random: inout SeededGenerator, in model: Model, step: Double = 1
) -> LinearExpression {
  var expression = LinearExpression(random.whole(-2...2))
  for variable in model.variables where random.chance(65) {
    expression.add(variable, times: random.whole(-4...5) * step)
    if random.chance(10) { expression.add(variable, times: 1) }
  }
  return expression
}
