import Scenarios

/// What a change costs in up to four goals, compared in their order.
struct ExchangeCost: Comparable {
  var first = 0.0
  var second = 0.0
  var third = 0.0
  var fourth = 0.0

  static let zero = ExchangeCost()

  static func + (left: ExchangeCost, right: ExchangeCost) -> ExchangeCost {
    ExchangeCost(
      first: left.first + right.first, second: left.second + right.second,
      third: left.third + right.third, fourth: left.fourth + right.fourth)
  }

  static func - (left: ExchangeCost, right: ExchangeCost) -> ExchangeCost {
    ExchangeCost(
      first: left.first - right.first, second: left.second - right.second,
      third: left.third - right.third, fourth: left.fourth - right.fourth)
  }

  static func < (left: ExchangeCost, right: ExchangeCost) -> Bool {
    if left.first != right.first { return left.first < right.first }
    if left.second != right.second { return left.second < right.second }
    if left.third != right.third { return left.third < right.third }
    return left.fourth < right.fourth
  }

  subscript(position: Int) -> Double {
    get {
      switch position {
      case 0: first
      case 1: second
      case 2: third
      default: fourth
      }
    }
    set {
      switch position {
      case 0: first = newValue
      case 1: second = newValue
      case 2: third = newValue
      default: fourth = newValue
      }
    }
  }

  /// What one person at a level of load weighs: more than seven people one level below, so that sums over
  /// fewer people compare as the levels do, the highest first.
  static func weight(ofLevel level: Int) -> Double {
    Double(sign: .plus, exponent: 3 * level, significand: 1)
  }
}
