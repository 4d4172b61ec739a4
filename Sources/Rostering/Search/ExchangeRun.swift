import Scenarios

/// One run of the exchange search: the roster as it is, and the chain that is being tried. People are
/// counted as in `ExchangeSearch.optionList`.
struct ExchangeRun {
  private let search: ExchangeSearch
  private let budget: PursuitBudget
  private(set) var state: RosterState
  /// For each person what they serve, by index in the problem and by position among their options.
  private var dutiesOf: [[Int]] = []
  private var weekOf: [[Int]] = []
  private var minutesOf: [Minutes] = []
  /// What each of them costs.
  private var costOf: [ExchangeCost] = []
  private var chain: [Step] = []
  private var steps = 0
  private let most: Int
  /// Where the goals about persons stand; negative where the covenant has none of them.
  private let evenness: Int
  private let wishes: Int
  private let stability: Int
  private let rules: Int

  /// One person's part of a chain.
  private struct Step {
    let person: Int
    /// What they take and what they give, by index in the problem; negative for nothing.
    let taken: Int
    let given: Int
  }

  /// As many people take part in a chain.
  private static let mostPeople = 4
  /// Where the whole search ends, in steps, for each duty of the roster.
  private static let stepsPerDuty = 130_000
  private static let stepsPerCandidate = 20
  private static let stepsPerTrial = 2_000

  init(_ search: ExchangeSearch, from draft: RosterDraft, budget: PursuitBudget) {
    self.search = search
    self.budget = budget
    state = RosterState(draft, in: search.problem)
    evenness = search.goals.firstIndex(of: .evenness) ?? -1
    wishes = search.goals.firstIndex(of: .wishes) ?? -1
    stability = search.goals.firstIndex(of: .stability) ?? -1
    rules = search.goals.firstIndex(of: .rules) ?? -1
    most = Self.stepsPerDuty * (1 + draft.duties.count)
    let count = search.optionList.count
    dutiesOf = Array(repeating: [], count: count)
    weekOf = dutiesOf
    minutesOf = Array(repeating: 0, count: count)
    costOf = Array(repeating: .zero, count: count)
    for person in 0..<count { refresh(person) }
  }

  private mutating func refresh(_ person: Int) {
    let index = search.optionList[person].person
    dutiesOf[person] = state.dutiesOfPerson[index]
    weekOf[person] = dutiesOf[person].map { search.positionOf[$0] }
    minutesOf[person] = state.minutes[index]
    costOf[person] = cost(of: person, taking: -1, giving: -1)
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

  /// Tries every beginning once, those of the heaviest first; says whether anything was changed.
  private mutating func pass(_ people: Int) -> Bool {
    var improved = false
    let loads = search.optionList.map { state.relativeLoad(of: $0.person) }
    let order = loads.indices.sorted {
      loads[$0] != loads[$1] ? loads[$0] > loads[$1] : $0 < $1
    }
    for person in order {
      for given in dutiesOf[person] where dutiesOf[person].contains(given) {
        if isOver { return false }
        guard state.isLoose(search.problem.duties[given]) else { continue }
        if tries(person, giving: given, people) { improved = true }
      }
    }
    return improved
  }

  /// A chain from this duty, where giving it away gains by itself; otherwise a ring.
  private mutating func tries(_ person: Int, giving given: Int, _ people: Int) -> Bool {
    let gain = change(of: person, taking: -1, giving: given)
    chain = [Step(person: person, taken: -1, given: given)]
    if gain < .zero, extend(given, gain, people, isRing: false) { return true }
    chain = [Step(person: person, taken: -1, given: given)]
    return extend(given, .zero, people, isRing: true)
  }

  /// Looks for somebody to take a duty, and goes on with what they give for it.
  private mutating func extend(
    _ given: Int, _ cost: ExchangeCost, _ people: Int, isRing: Bool
  ) -> Bool {
    for taken in search.takers[search.placeOf[given]] {
      let person = search.takerOf[taken]
      if chain.contains(where: { $0.person == person }) || dutiesOf[person].contains(taken) {
        continue
      }
      for own in -1..<dutiesOf[person].count {
        steps += Self.stepsPerCandidate
        let dropped = own < 0 ? -1 : dutiesOf[person][own]
        let total = cost + change(of: person, taking: taken, giving: dropped)
        guard total < .zero, allows(person, taken, without: dropped),
          dropped < 0 || state.isLoose(search.problem.duties[dropped])
        else { continue }
        chain.append(Step(person: person, taken: taken, given: dropped))
        if finishes(dropped, total, isRing: isRing) { return true }
        if dropped >= 0, chain.count < people, steps < most,
          extend(dropped, total, people, isRing: isRing)
        {
          return true
        }
        chain.removeLast()
      }
    }
    return false
  }

  private func allows(_ person: Int, _ taken: Int, without given: Int) -> Bool {
    search.optionList[person].allows(
      search.positionOf[taken], beside: weekOf[person],
      without: given < 0 ? -1 : search.positionOf[given])
  }

  /// Ends a chain with what its last person gives; a ring goes back to the first.
  private mutating func finishes(_ given: Int, _ cost: ExchangeCost, isRing: Bool) -> Bool {
    guard isRing else { return given < 0 && apply() }
    let first = chain[0]
    if given < 0 {
      return cost + change(of: first.person, taking: -1, giving: first.given) < .zero && apply()
    }
    for taken in search.takers[search.placeOf[given]] where search.takerOf[taken] == first.person {
      steps += Self.stepsPerCandidate
      guard cost + change(of: first.person, taking: taken, giving: first.given) < .zero,
        allows(first.person, taken, without: first.given)
      else { continue }
      chain[0] = Step(person: first.person, taken: taken, given: first.given)
      if apply() { return true }
      chain[0] = first
    }
    return false
  }

  /// Makes the changes of the chain, unless they break what people share or gain nothing after all.
  private mutating func apply() -> Bool {
    steps += Self.stepsPerTrial
    guard isGain(), keepsRules() else { return false }
    for step in chain where step.given >= 0 { state.remove(step.given) }
    var added: [Int] = []
    var fits = true
    for step in chain where step.taken >= 0 && fits {
      let duty = search.problem.duties[step.taken]
      fits = state.hasRoom(for: duty) && state.obstacle(to: duty) == nil
      if fits {
        state.add(step.taken)
        added.append(step.taken)
      }
    }
    fits =
      fits && state.leavesAdultsAtHome(chain.map { search.optionList[$0.person].person })
    if !fits {
      for taken in added { state.remove(taken) }
      for step in chain where step.given >= 0 { state.add(step.given) }
    }
    for step in chain { refresh(step.person) }
    return fits
  }

  /// Compares before and after without rounding: the levels of those in the chain, the highest first.
  private func isGain() -> Bool {
    for (position, goal) in search.goals.enumerated() {
      if goal == .evenness {
        let before = levels { _ in 0 }
        let after = levels { step in
          (step.taken < 0 ? 0 : search.minutesOf[step.taken])
            - (step.given < 0 ? 0 : search.minutesOf[step.given])
        }
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

  private func levels(_ more: (Step) -> Minutes) -> [Int] {
    chain.map { step in
      search.optionList[step.person].level(with: minutesOf[step.person] + more(step))
    }.sorted(by: >)
  }

  /// A person's options by time, after a change.
  private func week(of person: Int, taking taken: Int, giving given: Int) -> [Int] {
    var week = weekOf[person].filter { given < 0 || $0 != search.positionOf[given] }
    if taken >= 0 { week.append(search.positionOf[taken]) }
    return week.sorted()
  }

  /// Whether nobody in the chain breaks more hard rules than before.
  private func keepsRules() -> Bool {
    chain.allSatisfy { step in
      let sheet = search.sheets[step.person]
      guard sheet.isHard else { return true }
      let before = sheet.breaches(ofPositions: weekOf[step.person].sorted())
      let after = sheet.breaches(
        ofPositions: week(of: step.person, taking: step.taken, giving: step.given))
      return after <= before
    }
  }

  private func change(of person: Int, taking taken: Int, giving given: Int) -> ExchangeCost {
    cost(of: person, taking: taken, giving: given) - costOf[person]
  }

  private func cost(of person: Int, taking taken: Int, giving given: Int) -> ExchangeCost {
    var touched: UInt64 = taken < 0 ? 0 : search.touched[taken]
    var changes = taken < 0 || search.isHabit[taken] ? 0 : 1
    for duty in dutiesOf[person] where duty != given {
      touched |= search.touched[duty]
      if !search.isHabit[duty] { changes += 1 }
    }
    var cost = ExchangeCost.zero
    if evenness >= 0 {
      let minutes =
        minutesOf[person] + (taken < 0 ? 0 : search.minutesOf[taken])
        - (given < 0 ? 0 : search.minutesOf[given])
      cost[evenness] = ExchangeCost.weight(
        ofLevel: search.optionList[person].level(with: minutes))
    }
    if wishes >= 0 {
      let masks = search.wishMasks[person]
      cost[wishes] = Double(
        (touched & masks.avoided).nonzeroBitCount + (~touched & masks.wanted).nonzeroBitCount)
    }
    if stability >= 0 { cost[stability] = Double(changes) }
    if rules >= 0, search.sheets[person].hasWeights {
      let week = week(of: person, taking: taken, giving: given)
      cost[rules] = Double(search.sheets[person].cost(ofPositions: week))
    }
    return cost
  }
}
