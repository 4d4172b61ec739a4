internal import Foundation

/// Student's distribution, of the mean of a normal sample measured by its own spread.
struct StudentDistribution {
  /// The degrees of freedom, more than 0: of one sample, one less than its count.
  let degreesOfFreedom: Double

  /// The probability of a value at least this far from 0, on either side:
  /// `I_x(ν/2, 1/2)` with `x = ν / (ν + t²)` (Abramowitz and Stegun, 26.7.1 and 26.5.27).
  func chance(beyond value: Double) -> Double {
    guard value != 0 else { return 1 }
    guard value.isFinite else { return 0 }
    return IncompleteBeta.ratio(
      degreesOfFreedom / (degreesOfFreedom + value * value), degreesOfFreedom / 2, 0.5)
  }

  /// The value that is exceeded, on either side, with probability `1 - confidence`, which lies between
  /// 0 and 1.
  ///
  /// Found by halving until no number lies between the bounds: slower than an approximation, and
  /// right for every number of runs.
  func quantile(confidence: Double) -> Double {
    let rest = 1 - confidence
    var low = 0.0
    var high = 1.0
    while chance(beyond: high) > rest, high < Double.greatestFiniteMagnitude / 2 {
      low = high
      high *= 2
    }
    while true {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { return middle }
      if chance(beyond: middle) > rest { low = middle } else { high = middle }
    }
  }
}

/// The regularised incomplete beta function.
private enum IncompleteBeta {
  /// `I_x(a, b)` by its continued fraction (DLMF 8.17.22), evaluated with Lentz's method; of the two
  /// forms that the symmetry `I_x(a, b) = 1 - I_{1-x}(b, a)` gives, the one that converges fast.
  static func ratio(_ x: Double, _ a: Double, _ b: Double) -> Double {
    guard x > 0 else { return 0 }
    guard x < 1 else { return 1 }
    let logarithm =
      logGamma(a + b) - logGamma(a) - logGamma(b) + a * Foundation.log(x)
      + b * Foundation.log1p(-x)
    let front = Foundation.exp(logarithm)
    return x < (a + 1) / (a + b + 2)
      ? front * fraction(x, a, b) / a
      : 1 - front * fraction(1 - x, b, a) / b
  }

  private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    func kept(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
    var c = 1.0
    var d = 1 / kept(1 - (a + b) * x / (a + 1))
    var result = d
    for step in 1...mostSteps {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / kept(1 + even * d)
      c = kept(1 + even / c)
      result *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / kept(1 + odd * d)
      c = kept(1 + odd / c)
      result *= d * c
      if abs(d * c - 1) < Double.ulpOfOne * 2 { break }
    }
    return result
  }

  private static func logGamma(_ value: Double) -> Double { Foundation.lgamma(value).0 }

  /// Stands in for a denominator of zero, as Lentz's method has it.
  private static let tiny = 1e-300
  /// The steps needed grow with the root of the larger parameter: enough for ten million runs.
  private static let mostSteps = 20_000
}
