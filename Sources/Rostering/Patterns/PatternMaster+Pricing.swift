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

  /// What is looked for among one person's weeks.
  private struct Request: Sendable {
    let pricing: PersonalPricing
    let prices: PersonalPricing.Prices
    /// The most minutes.
    let cap: Minutes
    let decided: [Int: Bool]
    /// What the person's week costs now: less is a gain.
    let base: Double
  }

  /// What was found among the weeks of some people, in their order.
  private struct Answer: Sendable {
    var weeks: [[PersonalPricing.Priced]] = []
    var work = 0
  }

  /// The best new weeks of each person of the block at these prices of rows, with what they would gain; none
  /// where no week gains.
  ///
  /// - Parameters:
  ///   - count: how many weeks a person at most.
  ///   - market: the prices.
  /// - Returns: the weeks in the order of the block's people, whatever the number of threads.
  func price(count: Int, at market: Prices) -> [[PersonalPricing.Priced]] {
    let people = formulation.block.people
    let groups = stride(from: 0, to: people.count, by: Self.peopleTogether).map { first in
      people[first..<min(first + Self.peopleTogether, people.count)].map {
        request(of: $0, at: market)
      }
    }
    let answers = Parallel.map(groups, threads: budget.threads) { requests in
      var answer = Answer()
      var labels: [PricingLabel] = []
      for request in requests {
        guard let request else {
          answer.weeks.append([])
          continue
        }
        let found = request.pricing.cheapest(
          count, at: request.prices, cap: request.cap, decided: request.decided,
          below: request.base, labels: &labels)
        answer.work += Self.stepsPerOption * request.pricing.options.duties.count
        answer.work += Self.stepsPerLabel * labels.count
        answer.weeks.append(
          found.map {
            PersonalPricing.Priced(pattern: $0.pattern, cost: $0.cost - request.base)
          })
      }
      return answer
    }
    budget.count(answers.reduce(0) { $0 + $1.work })
    return answers.flatMap(\.weeks)
  }

  private func request(of person: Int, at market: Prices) -> Request? {
    guard let pricing = pricing[person], let row = personRows[person] else { return nil }
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
    return Request(
      pricing: pricing, prices: prices, cap: caps[person] ?? .max,
      decided: decisions[person] ?? [:], base: base)
  }

  /// So many people's weeks are looked for by one thread at a time.
  private static let peopleTogether = 8
  private static let stepsPerOption = 50
  private static let stepsPerLabel = 200
}
