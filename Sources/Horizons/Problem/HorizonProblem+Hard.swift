extension HorizonProblem {
  /// The same days where only what must be counts: no price is charged but for people missing from a
  /// minimum.
  var withoutPrices: HorizonProblem {
    var problem = self
    for index in problem.needs.indices {
      problem.needs[index].shortPrice = 0
      problem.needs[index].surplusPrice = 0
    }
    for index in problem.people.indices {
      problem.people[index].rules = people[index].rules.map(\.withoutPrice)
      problem.people[index].requests.removeAll { $0.price != .hard }
    }
    return problem
  }
}

extension SequenceRule {
  /// The same rule where only what is hard counts.
  var withoutPrice: SequenceRule {
    switch self {
    case .succession(let first, let then, let price):
      .succession(first: first, then: then, price.withoutUnits)
    case .stretch(let days, let least, let most, let short, let long):
      .stretch(
        of: days, atLeast: least, atMost: most, short: short.withoutUnits,
        long: long.withoutUnits)
    case .wholeWeekEnds(let price): .wholeWeekEnds(price.withoutUnits)
    case .weekEnds(let most, let price): .weekEnds(atMost: most, price.withoutUnits)
    case .total(let weights, let least, let most, let short, let long):
      .total(
        weights: weights, atLeast: least, atMost: most, short: short.withoutUnits,
        long: long.withoutUnits)
    }
  }
}

extension Price {
  fileprivate var withoutUnits: Price { self == .hard ? .hard : .perUnit(0) }
}
