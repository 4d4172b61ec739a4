import Foundation
import TestSupport

/// Numbers by chance, the same in every run of the tests.
struct Draws {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// Evenly between 0 and 1.
  mutating func uniform() -> Double { Double.random(in: 0..<1, using: &generator) }

  /// Normal, by the method of Box and Muller.
  mutating func normal(mean: Double = 0, deviation: Double = 1) -> Double {
    let (first, second) = (1 - uniform(), uniform())
    return mean + deviation * (-2 * log(first)).squareRoot() * cos(2 * .pi * second)
  }

  mutating func exponential(mean: Double) -> Double { -mean * log(1 - uniform()) }
}
