import Scenarios

/// One run of the exchange search: the roster as it is, and the chain that is being tried.
struct ExchangeRun {
  private let search: ExchangeSearch
  private let budget: PursuitBudget
  private(set) var state: RosterState
  /// For each person of the block what they serve, by position among their options.
  private var weekOf: [Int: [Int]]
  /// What each of them costs.
  private var costOf: [Int: ExchangeCost] = [:]
  private var chain: [Step] = []
  private var steps = 0
  private var most = 0

  /// One person's part of a chain.
  private struct Step {
    let person: Int
    /// What they take and what they give, by index in the problem; nil for nothing.
    let taken: Int?
    let given: Int?
  }

  /// As many people take part in a chain.
  private static let mostPeople = 4
  /// Where the whole search ends, in steps, for each duty of the roster.
  private static let stepsPerDuty = 400_000
  private static let stepsPerCandidate = 60
  private static let stepsPerTrial = 5_000

  init(_ search: ExchangeSearch, from draft: RosterDraft, budget: PursuitBudget) {
    self.search = search
    self.budget = budget
    state = RosterState(draft, in: search.problem)
    weekOf = [:]
    for person in search.block.people {
      weekOf[person] = state.dutiesOfPerson[person].map { search.positionOf[$0] }
      costOf[person] = cost(of: person, minutes: state.minutes[person], taken: nil, given: nil)
    }
    most = Self.stepsPerDuty * (1 + draft.duties.count)
  }

  /// Changes the roster until no chain helps, or the budget is used up.
  mutating func improve() {
    for people in 2...Self.mostPeople {
      while pass(people) {}
      if isOver { break }
    }
    budget.count(steps)
  }

  private var isOver: Bool { steps >= most || budget.isOver }

  /// Tries every beginning once; says whether anything was changed.
  private mutating func pass(_ people: Int) -> Bool {
    var improved = false
    for person in search.block.people.sorted(by: { isHeavier($0, $1) }) {
      for given in state.dutiesOfPerson[person] where state.dutiesOfPerson[person].contains(given) {
        if isOver { return false }
        guard state.isLoose(search.problem.duties[given]) else { continue }
        if tries(person, giving: given, people) { improved = true }
      }
    }
    return improved
  }

  private func isHeavier(_ left: Int, _ right: Int) -> Bool {
    let (first, second) = (state.relativeLoad(of: left), state.relativeLoad(of: right))
    return first != second ? first > second : left < right
  }

  /// A chain from this duty, where giving it away gains by itself; otherwise a ring.
  private mutating func tries(_ person: Int, giving given: Int, _ people: Int) -> Bool {
    let gain = change(of: person, taking: nil, giving: given)
    chain = [Step(person: person, taken: nil, given: given)]
    if gain < .zero, extend(given, gain, people, isRing: false) { return true }
    chain = [Step(person: person, taken: nil, given: given)]
    return extend(given, .zero, people, isRing: true)
  }

  /// Looks for somebody to take a duty, and goes on with what they give for it.
  private mutating func extend(
    _ given: Int, _ cost: ExchangeCost, _ people: Int, isRing: Bool
  ) -> Bool {
    for taken in search.takers[search.placeOf[given]] {
      let person = search.problem.duties[taken].person
      if chain.contains(where: { $0.person == person }) { continue }
      guard let options = search.options[person], let week = weekOf[person] else { continue }
      let position = search.positionOf[taken]
      if week.contains(position) { continue }
      for own in -1..<week.count {
        steps += Self.stepsPerCandidate
        let dropped = own < 0 ? nil : options.duties[week[own]]
        let total = cost + change(of: person, taking: taken, giving: dropped)
        guard total < .zero,
          options.allows(position, beside: week, without: own < 0 ? -1 : week[own])
        else { continue }
        if let dropped, !state.isLoose(search.problem.duties[dropped]) { continue }
        chain.append(Step(person: person, taken: taken, given: dropped))
        if finishes(dropped, total, isRing: isRing) { return true }
        if let dropped, chain.count < people, steps < most,
          extend(dropped, total, people, isRing: isRing)
        {
          return true
        }
        chain.removeLast()
      }
    }
    return false
  }

  /// Ends a chain with what its last person gives; a ring goes back to the first.
  private mutating func finishes(_ given: Int?, _ cost: ExchangeCost, isRing: Bool) -> Bool {
    guard isRing else { return given == nil && apply() }
    let first = chain[0]
    guard let given else {
      return cost + change(of: first.person, taking: nil, giving: first.given) < .zero && apply()
    }
    guard let options = search.options[first.person], let week = weekOf[first.person],
      let old = first.given
    else { return false }
    for taken in search.takers[search.placeOf[given]]
    where search.problem.duties[taken].person == first.person {
      steps += Self.stepsPerCandidate
      guard cost + change(of: first.person, taking: taken, giving: old) < .zero,
        options.allows(
          search.positionOf[taken], beside: week, without: search.positionOf[old])
      else { continue }
      chain[0] = Step(person: first.person, taken: taken, given: old)
      if apply() { return true }
      chain[0] = first
    }
    return false
  }

  /// Makes the changes of the chain, unless they break what people share or gain nothing after all.
  private mutating func apply() -> Bool {
    steps += Self.stepsPerTrial
    guard isGain() else { return false }
    for step in chain { if let given = step.given { state.remove(given) } }
    var added: [Int] = []
    var fits = true
    for step in chain {
      guard let taken = step.taken else { continue }
      let duty = search.problem.duties[taken]
      fits = state.hasRoom(for: duty) && state.obstacle(to: duty) == nil
      if !fits { break }
      state.add(taken)
      added.append(taken)
    }
    if fits, state.leavesAdultsAtHome(chain.map(\.person)) {
      for step in chain {
        let own = state.dutiesOfPerson[step.person]
        weekOf[step.person] = own.map { search.positionOf[$0] }
        costOf[step.person] = cost(
          of: step.person, minutes: state.minutes[step.person], taken: nil, given: nil)
      }
      return true
    }
    for taken in added { state.remove(taken) }
    for step in chain { if let given = step.given { state.add(given) } }
    for step in chain {
      weekOf[step.person] = state.dutiesOfPerson[step.person].map { search.positionOf[$0] }
    }
    return false
  }

  /// Compares before and after without rounding: the levels of those in the chain, the highest first.
  private func isGain() -> Bool {
    for (position, goal) in search.goals.enumerated() {
      if goal == .evenness {
        let (before, after) = (levels(after: false), levels(after: true))
        if before != after { return after.lexicographicallyPrecedes(before) }
      } else {
        let difference = chain.reduce(0) {
          $0 + change(of: $1.person, taking: $1.taken, giving: $1.given)[position]
        }
        if difference != 0 { return difference < 0 }
      }
    }
    return false
  }

  private func levels(after: Bool) -> [Int] {
    chain.map { step in
      let more = step.taken.map { search.problem.duties[$0].minutes } ?? 0
      let less = step.given.map { search.problem.duties[$0].minutes } ?? 0
      return search.options[step.person]?
        .level(with: state.minutes[step.person] + (after ? more - less : 0)) ?? 0
    }.sorted(by: >)
  }

  private func change(of person: Int, taking taken: Int?, giving given: Int?) -> ExchangeCost {
    let more = taken.map { search.problem.duties[$0].minutes } ?? 0
    let less = given.map { search.problem.duties[$0].minutes } ?? 0
    let minutes = state.minutes[person] + more - less
    return cost(of: person, minutes: minutes, taken: taken, given: given)
      - (costOf[person] ?? .zero)
  }

  private func cost(
    of person: Int, minutes: Minutes, taken: Int?, given: Int?
  ) -> ExchangeCost {
    guard let options = search.options[person], let masks = search.wishMasks[person] else {
      return .zero
    }
    var touched = taken.map { search.touched[$0] } ?? 0
    var changes = taken.map { search.isHabit[$0] ? 0 : 1 } ?? 0
    for duty in state.dutiesOfPerson[person] where duty != given {
      touched |= search.touched[duty]
      if !search.isHabit[duty] { changes += 1 }
    }
    var cost = ExchangeCost.zero
    for (position, goal) in search.goals.enumerated() {
      switch goal {
      case .evenness: cost[position] = ExchangeCost.weight(ofLevel: options.level(with: minutes))
      case .wishes:
        let unmet =
          (touched & masks.avoided).nonzeroBitCount
          + (~touched & masks.wanted).nonzeroBitCount
        cost[position] = Double(unmet)
      default: cost[position] = Double(changes)
      }
    }
    return cost
  }
}
