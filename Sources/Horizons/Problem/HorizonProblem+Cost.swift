extension HorizonProblem {
  /// What a roster costs by every price; nil where it breaks a rule that is hard, or somebody serves in a
  /// role that is not theirs.
  ///
  /// Counted day by day from the rules alone, without the diagrams the search uses.
  public func cost(of roster: HorizonRoster) -> Int? {
    guard let cover = coverCost(of: roster) else { return nil }
    var cost = cover
    for (index, person) in people.enumerated() {
      guard let own = self.cost(of: roster.days[index].map { $0?.kind }, for: person) else {
        return nil
      }
      let isQualified = roster.days[index].allSatisfy { day in
        day.map { person.roles.contains($0.role) } ?? true
      }
      guard isQualified else { return nil }
      cost += own
    }
    return cost
  }

  /// What one person's days cost by their rules and requests; nil where a hard one is broken.
  func cost(of sequence: [Int?], for person: HorizonPerson) -> Int? {
    var cost = 0
    for request in person.requests where sequence[request.day] == request.kind {
      switch request.price {
      case .hard: return nil
      case .perUnit(let price): cost += price
      }
    }
    for (index, rule) in person.rules.enumerated() {
      var state = rule.start(after: person.past, counted: person.counted(index))
      for (day, kind) in sequence.enumerated() {
        guard let step = rule.step(state, on: (firstWeekday + day) % 7, kind) else { return nil }
        state = step.state
        cost += step.cost
      }
      guard let end = rule.end(state) else { return nil }
      cost += end
    }
    return cost
  }

  /// More than any roster costs, or differs from another by.
  var costLimit: Int {
    var limit = 1
    for need in needs {
      limit += need.shortPrice * need.wanted + need.surplusPrice * people.count
    }
    for person in people {
      for case .perUnit(let price) in person.requests.map(\.price) { limit += abs(price) }
      for rule in person.rules {
        let units = rule.mostUnits(in: days)
        for case .perUnit(let price) in rule.prices { limit += price * units }
      }
    }
    return limit
  }

  private func coverCost(of roster: HorizonRoster) -> Int? {
    var cost = 0
    for need in needs {
      let served = roster.served(need)
      guard served >= need.minimum else { return nil }
      cost += need.cost(served: served)
    }
    return cost
  }
}
