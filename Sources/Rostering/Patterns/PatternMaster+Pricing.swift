import IntegerProgramming
import Scenarios

extension PatternMaster {
  /// What the rows cost.
  struct Prices {
    /// By index of the row.
    let rows: [Double]
    /// The goals that keep their value at a price.
    let held: [(goal: Held, price: Double)]
  }

  /// The prices of the rows: the duals of the last solution, of which those of a sign that no optimum has are
  /// taken for the rounding errors that they are.
  func prices() -> Prices {
    let rows = ranges.enumerated().map { index, range in
      let dual = program.dual(of: LinearProgram.Row(at: index))
      if dual > 0, range.lowerBound == -.infinity { return 0.0 }
      if dual < 0, range.upperBound == .infinity { return 0.0 }
      return dual
    }
    let priced = held.filter { rows[$0.row.index] != 0 }
    return Prices(rows: rows, held: priced.map { ($0, rows[$0.row.index]) })
  }

  /// A lower bound on what is minimised, whatever the prices are (Lasdon 1970): `gains` is the sum over all
  /// people of the least that a week of theirs costs at these prices, where that is below 0.
  func bound(at prices: Prices, gains: Double) -> Double {
    var bound = cost.constant + gains
    for (price, range) in zip(prices.rows, ranges) where price != 0 {
      bound += price * (price > 0 ? range.lowerBound : range.upperBound)
    }
    for one in shared {
      var reduced = cost.of(one.variable)
      for (row, coefficient) in one.entries { reduced -= coefficient * prices.rows[row.index] }
      for (goal, price) in prices.held { reduced -= goal.cost.of(one.variable) * price }
      bound += reduced * (reduced > 0 ? one.bounds.lowerBound : one.bounds.upperBound)
    }
    return bound
  }

  /// The best new weeks of a person at these prices of rows, with what they would gain; none where
  /// no week gains.
  func price(_ person: Int, count: Int, at market: Prices) -> [PersonalPricing.Priced] {
    guard let pricing = pricing[person], let row = personRows[person] else { return [] }
    let rows = market.rows
    var prices = PersonalPricing.Prices(
      duties: [], thresholds: Array(repeating: 0, count: pricing.options.passedFrom.count),
      groups: [])
    prices.duties.reserveCapacity(pricing.options.duties.count)
    for duty in pricing.options.duties {
      var price = cost.ofDuty(duty)
      for entry in dutyEntries[duty] { price -= entry.coefficient * rows[entry.row.index] }
      for (goal, dual) in market.held { price -= goal.cost.ofDuty(duty) * dual }
      prices.duties.append(price)
    }
    var wishPrice = cost.wishes
    prices.rules = cost.rules
    for (threshold, amount) in cost.thresholds { prices.thresholds[threshold] += amount }
    for (goal, dual) in market.held {
      wishPrice -= goal.cost.wishes * dual
      prices.rules -= goal.cost.rules * dual
      for (threshold, amount) in goal.cost.thresholds {
        prices.thresholds[threshold] -= amount * dual
      }
    }
    var base = rows[row.index]
    for group in pricing.groups {
      switch group.purpose {
      case .wish(avoids: true): prices.groups.append(wishPrice)
      case .wish(avoids: false):
        // Unmet until a duty fits it.
        prices.groups.append(-wishPrice)
        base -= wishPrice
      case .visits(let task):
        prices.groups.append(visitorRows[task].map { -rows[$0.index] } ?? 0)
      }
    }
    let found = pricing.cheapest(
      count, at: prices, cap: caps[person] ?? .max, decided: decisions[person] ?? [:],
      below: base, labels: &labels)
    budget.count(Self.stepsPerOption * pricing.options.duties.count)
    budget.count(Self.stepsPerLabel * labels.count)
    return found.map { PersonalPricing.Priced(pattern: $0.pattern, cost: $0.cost - base) }
  }

  private static let stepsPerOption = 50
  private static let stepsPerLabel = 200
}
