internal import Foundation
internal import RandomStreams
internal import Scenarios

extension Distribution {
  /// Draws a number, by the inverse of the distribution function; the normal one by Box and Muller
  /// (1958).
  func draw(from stream: inout RandomStream) -> Double {
    switch self {
    case .fixed(let value):
      return value
    case .uniform(let low, let high):
      return low + (high - low) * stream.unit()
    case .exponential(let mean):
      return -mean * log(1 - stream.unit())
    case .logNormal(let median, let spread):
      let radius = (-2 * log(1 - stream.unit())).squareRoot()
      return median * exp(spread * radius * cos(2 * .pi * stream.unit()))
    case .triangular(let low, let mode, let high):
      let unit = stream.unit()
      guard high > low else { return low }
      return unit < (mode - low) / (high - low)
        ? low + (unit * (high - low) * (mode - low)).squareRoot()
        : high - ((1 - unit) * (high - low) * (high - mode)).squareRoot()
    }
  }
}
