internal import Foundation

/// How a number varies, named as statistics name it. The unit is that of what it measures.
public enum Distribution: Codable, Hashable, Sendable {
  /// Always the same.
  case fixed(Double)
  /// Anything between two bounds, all alike.
  case uniform(Double, Double)
  /// Without memory, with this mean.
  case exponential(mean: Double)
  /// Around a median, with a long tail: the logarithm is normal with this standard deviation.
  case logNormal(median: Double, spread: Double)
  /// Between two bounds, most likely at the mode.
  case triangular(Double, mode: Double, Double)

  /// What it is on average.
  public var mean: Double {
    switch self {
    case .fixed(let value): value
    case .uniform(let low, let high): (low + high) / 2
    case .exponential(let mean): mean
    case .logNormal(let median, let spread): median * exp(spread * spread / 2)
    case .triangular(let low, let mode, let high): (low + mode + high) / 3
    }
  }
}
