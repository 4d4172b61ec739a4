import Scenarios

/// The beginning of a week that ends with some duty, as far as its continuation depends on it.
struct PricingLabel {
  var cost: Double
  /// The groups that were paid for, a bit each.
  var groups: UInt64
  var minutes: Int32
  var count: Int32
  var nights: Int16
  var today: Int16
  var inARow: Int16
  /// The states of the rules that count something: less is never worse.
  var rules = RuleLanes()
  /// The duty it ends with, by position.
  var option: Int32
  /// The label this one extends, by position among all; negative at the start of the week.
  var parent: Int32

  /// Whether any week that begins with the other label is no better than one with this.
  @inline(__always)
  func dominates(_ other: PricingLabel, groups prices: [Double]) -> Bool {
    guard cost <= other.cost, minutes <= other.minutes, count <= other.count,
      nights <= other.nights, today <= other.today, inARow <= other.inARow,
      rules.isNoWorse(than: other.rules)
    else { return false }
    return groups == other.groups || cost + handicap(beside: other, prices) <= other.cost
  }

  /// What this one may yet have to pay and the other not, or the other may yet gain.
  private func handicap(beside other: PricingLabel, _ prices: [Double]) -> Double {
    var handicap = 0.0
    var different = groups ^ other.groups
    while different != 0 {
      let group = different.trailingZeroBitCount
      different &= different - 1
      let isPaid = groups >> UInt64(group) & 1 == 1
      if isPaid == (prices[group] < 0) { handicap += abs(prices[group]) }
    }
    return handicap
  }
}
