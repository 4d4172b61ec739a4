import Scenarios

/// What a change costs in up to three goals, compared in their order.
struct ExchangeCost: Comparable {
  var first = 0.0
  var second = 0.0
  var third = 0.0

  static let zero = ExchangeCost()

  static func + (left: ExchangeCost, right: ExchangeCost) -> ExchangeCost {
    ExchangeCost(
      first: left.first + right.first, second: left.second + right.second,
      third: left.third + right.third)
  }

  static func - (left: ExchangeCost, right: ExchangeCost) -> ExchangeCost {
    ExchangeCost(
      first: left.first - right.first, second: left.second - right.second,
      third: left.third - right.third)
  }

  static func < (left: ExchangeCost, right: ExchangeCost) -> Bool {
    if left.first != right.first { return left.first < right.first }
    if left.second != right.second { return left.second < right.second }
    return left.third < right.third
  }

  subscript(position: Int) -> Double {
    get { position == 0 ? first : position == 1 ? second : third }
    set {
      switch position {
      case 0: first = newValue
      case 1: second = newValue
      default: third = newValue
      }
    }
  }

  /// What one person at a level of load weighs: more than seven people one level below, so that sums over
  /// fewer people compare as the levels do, the highest first.
  static func weight(ofLevel level: Int) -> Double {
    Double(sign: .plus, exponent: 3 * level, significand: 1)
  }
}
