/// What a session minimises, ready for GLPK: every variable once, and the grain found.
struct Objective {
  var terms: [LinearExpression.Term]
  var constant: Double

  /// If the objective only takes values `constant + k × grain` with whole `k`, that grain. GLPK is
  /// given the objective divided by it, so that its bounds can be rounded up to whole numbers.
  var grain: Double?

  /// The coefficients GLPK gets, in the order of `terms`.
  var scaledCoefficients: [Double]

  /// One scaled unit in the unit of the model.
  var unit: Double { grain ?? 1 }

  init(_ expression: LinearExpression, in model: Model, named name: String) throws(ModelError) {
    try model.validate(expression, label: name)
    let merged = expression.merged()
    terms = merged.terms
    constant = merged.constant
    let isWhole = terms.allSatisfy { model.columns[$0.variable.index].kind.isIntegral }
    let found = isWhole ? Self.grain(of: terms.map(\.coefficient)) : nil
    grain = found?.grain
    scaledCoefficients = found?.multiples ?? terms.map(\.coefficient)
  }

  func value(in assignment: Assignment) -> Double {
    terms.reduce(constant) { $0 + $1.coefficient * assignment[$1.variable] }
  }

  func scaled(_ value: Double) -> Double { (value - constant) / unit }
  func unscaled(_ value: Double) -> Double { value * unit + constant }

  /// Rounding error allowed for in a scaled bound before it is rounded up.
  func slack(at bound: Double) -> Double {
    min(0.25, 1e-5 + 1e-8 * abs(bound))
  }

  /// A scaled bound, rounded up to the next whole number if the objective allows that.
  func tightened(_ bound: Double) -> Double {
    grain == nil ? bound : (bound - slack(at: bound)).rounded(.up)
  }

  /// Whether a scaled value is as good as a scaled, tightened bound.
  func isReached(_ bound: Double, by value: Double) -> Bool {
    grain == nil ? value <= bound + 1e-7 * max(1, abs(bound)) : value <= bound + 0.5
  }

  /// Denominators tried: weights are whole, or decimal fractions, or small binary ones.
  private static let denominators = [1.0, 2, 4, 5, 8, 10, 16, 20, 50, 100, 1000]

  /// Multiples beyond this leave too few bits to tell neighbouring values apart.
  private static let greatestMultiple = 1e9

  private static func grain(of numbers: [Double]) -> (grain: Double, multiples: [Double])? {
    guard !numbers.isEmpty else { return (1, []) }
    for denominator in denominators {
      let multiples = numbers.map { ($0 * denominator).rounded() }
      let fits = zip(numbers, multiples).allSatisfy { number, multiple in
        abs(multiple) <= greatestMultiple
          && abs(number * denominator - multiple) <= 1e-12 * max(1, abs(multiple))
      }
      guard fits else { continue }
      let divisor = multiples.reduce(into: 0) { result, multiple in
        var (large, small) = (max(result, abs(multiple)), min(result, abs(multiple)))
        while small != 0 { (large, small) = (small, large.truncatingRemainder(dividingBy: small)) }
        result = large
      }
      guard divisor > 0 else { return nil }
      return (divisor / denominator, multiples.map { $0 / divisor })
    }
    return nil
  }
}
