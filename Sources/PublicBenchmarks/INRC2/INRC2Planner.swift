public import Horizons

/// Turns weeks of the competition into problems over many days, and their rosters back.
public struct INRC2Planner: Sendable {
  private let instance: INRC2Instance
  private var scenario: INRC2Scenario { instance.scenario }

  private static let coverPrice = 30
  private static let workPrice = 30
  private static let shiftPrice = 15
  private static let offPrice = 30
  private static let requestPrice = 10
  private static let wholeWeekEndPrice = 30
  private static let totalPrice = 20
  private static let weekEndPrice = 30

  /// Creates a planner for an instance.
  public init(_ instance: INRC2Instance) { self.instance = instance }

  /// All weeks at once.
  public var wholeProblem: HorizonProblem {
    problem(
      weeks: instance.weeks, requestsIn: instance.weeks.count, after: instance.history, done: 0)
  }

  /// One week and some of those after it, in a future made from the weeks seen when it is planned.
  ///
  /// - Parameters:
  ///   - week: the week to plan, from zero.
  ///   - history: where the nurses stand.
  ///   - ahead: how many weeks after it are looked at, at most.
  ///   - future: the number of the future; 0 is what is to be expected on average, others are drawn.
  /// - Returns: the problem, whose first seven days are the week.
  public func problem(
    week: Int, after history: INRC2History, ahead: Int, future: Int
  ) -> HorizonProblem {
    var problem = problem(
      weeks: [instance.weeks[week]] + weeks(after: week, ahead: ahead, future: future),
      requestsIn: 1, after: history, done: week)
    if future == 0 { expect(week: week, in: &problem, from: 7) }
    return problem
  }

  /// The weeks after one, without it, in a future.
  ///
  /// - Parameters:
  ///   - week: the week that is planned, from zero.
  ///   - history: where the nurses stand after it.
  ///   - ahead: how many weeks after it are looked at, at most.
  ///   - future: the number of the future.
  /// - Returns: the problem of the weeks ahead.
  public func rest(
    week: Int, after history: INRC2History, ahead: Int, future: Int
  ) -> HorizonProblem {
    var problem = problem(
      weeks: weeks(after: week, ahead: ahead, future: future), requestsIn: 0, after: history,
      done: week + 1)
    if future == 0 { expect(week: week, in: &problem, from: 0) }
    return problem
  }

  /// Replaces needs from a day on by those to be expected on average after the weeks seen.
  private func expect(week: Int, in problem: inout HorizonProblem, from first: Int) {
    let futures = futures(after: week)
    let weeks = (first / 7..<problem.days / 7).map { number in
      (number, futures.expectations(ahead: number - first / 7 + 1))
    }
    let expectations = Dictionary(uniqueKeysWithValues: weeks)
    for index in problem.needs.indices where problem.needs[index].day >= first {
      let need = problem.needs[index]
      let key = INRC2Futures.Key(shift: need.kind, skill: need.role, day: need.day % 7)
      problem.needs[index].expected = expectations[need.day / 7]?[key]
    }
  }

  private func futures(after week: Int) -> INRC2Futures {
    INRC2Futures(seen: Array(instance.weeks[...week]), nurses: scenario.nurses.count)
  }

  private func weeks(after week: Int, ahead: Int, future: Int) -> [INRC2Week] {
    let futures = futures(after: week)
    let count = max(0, min(ahead, scenario.weeks - week - 1))
    return (0..<count).map { futures.week(future: future, ahead: $0 + 1) }
  }

  /// What a week costs by itself: everything but what is counted once at the end, of which only what the week
  /// goes over by counts.
  ///
  /// - Parameters:
  ///   - solution: the week's roster.
  ///   - week: which week, from zero.
  ///   - history: where the nurses stood before it.
  /// - Returns: the cost; weeks can be compared that begin at the same history.
  public func cost(of solution: INRC2Solution, week: Int, from history: INRC2History) -> Double {
    let alone = INRC2Instance(
      name: instance.name, scenario: scenario, history: history, weeks: [instance.weeks[week]])
    let score = INRC2Score([solution], of: alone)
    var cost = score.cost - score.total - score.weekEnds
    let after = self.history(after: solution, from: history)
    for (nurse, entry) in zip(scenario.nurses, after.entries) {
      let contract = scenario.contracts[nurse.contract]
      cost += Self.totalPrice * max(0, entry.assignments - contract.total.1)
      cost += Self.weekEndPrice * max(0, entry.weekEnds - contract.weekEnds)
    }
    return Double(cost)
  }

  /// A roster's week in the competition's terms.
  public func solution(_ roster: HorizonRoster, week: Int) -> INRC2Solution {
    INRC2Solution(
      days: roster.days.map { days in
        days[week * 7..<week * 7 + 7].map { day in
          day.map { INRC2Solution.Shift(type: $0.kind, skill: $0.role) }
        }
      })
  }

  /// Where the nurses stand after a week.
  public func history(after solution: INRC2Solution, from history: INRC2History) -> INRC2History {
    INRC2History(
      entries: zip(history.entries, solution.days).map { $0.after($1.map { $0?.type }) })
  }

  private func problem(
    weeks: [INRC2Week], requestsIn asked: Int, after history: INRC2History, done: Int
  ) -> HorizonProblem {
    let needs = weeks.enumerated().flatMap { number, week in
      week.requirements.map { requirement in
        DailyNeed(
          day: number * 7 + requirement.day, kind: requirement.shift, role: requirement.skill,
          minimum: requirement.minimum, wanted: requirement.optimal,
          shortPrice: Self.coverPrice)
      }
    }
    let people = scenario.nurses.enumerated().map { index, nurse in
      person(
        nurse, history.entries[index], weeks: done + weeks.count,
        requests: weeks.prefix(asked).enumerated().flatMap { number, week in
          requests(of: index, in: week, number: number)
        })
    }
    return HorizonProblem(
      days: weeks.count * 7, kinds: scenario.shifts.map { DutyKind(name: $0.name) }, needs: needs,
      people: people)
  }

  private func requests(of nurse: Int, in week: INRC2Week, number: Int) -> [DayRequest] {
    week.requests.filter { $0.nurse == nurse }.flatMap { request in
      (request.shift.map { [$0] } ?? Array(scenario.shifts.indices)).map { shift in
        DayRequest(
          day: number * 7 + request.day, kind: shift, price: .perUnit(Self.requestPrice))
      }
    }
  }

  private func person(
    _ nurse: INRC2Scenario.Nurse, _ entry: INRC2History.Entry, weeks: Int, requests: [DayRequest]
  ) -> HorizonPerson {
    let contract = scenario.contracts[nurse.contract]
    let limits = limits(of: contract, upTo: weeks)
    let counts: [(rule: SequenceRule, counted: Int)] = [
      (limits.total, entry.assignments), (limits.weekEnds, entry.weekEnds),
    ]
    let rules = sequenceRules(of: contract)
    return HorizonPerson(
      id: nurse.name, roles: nurse.skills, rules: rules + counts.map(\.rule),
      counted: rules.map { _ in 0 } + counts.map(\.counted), past: past(entry), requests: requests)
  }

  /// Days that leave a nurse where they stand.
  private func past(_ entry: INRC2History.Entry) -> [Int?] {
    guard let last = entry.lastShift else {
      return Array(repeating: nil, count: max(1, entry.off))
    }
    let other = scenario.shifts.indices.first { $0 != last } ?? last
    return Array(repeating: other, count: max(0, entry.worked - entry.sameShift))
      + Array(repeating: last, count: entry.sameShift)
  }

  private func sequenceRules(of contract: INRC2Scenario.Contract) -> [SequenceRule] {
    var rules: [SequenceRule] = []
    for (index, shift) in scenario.shifts.enumerated() where !shift.mayNotPrecede.isEmpty {
      rules.append(
        .succession(
          first: DaySet(kinds: [index]), then: DaySet(kinds: shift.mayNotPrecede), .hard))
    }
    rules.append(stretch(.work, contract.work, Self.workPrice))
    rules.append(stretch(.off, contract.off, Self.offPrice))
    for (index, shift) in scenario.shifts.enumerated() {
      rules.append(
        stretch(DaySet(kinds: [index]), (shift.fewest, shift.most), Self.shiftPrice))
    }
    if contract.isWhole { rules.append(.wholeWeekEnds(.perUnit(Self.wholeWeekEndPrice))) }
    return rules
  }

  private func stretch(_ days: DaySet, _ limits: (Int, Int), _ price: Int) -> SequenceRule {
    .stretch(
      of: days, atLeast: limits.0, atMost: limits.1 >= 7 * scenario.weeks ? .max : limits.1,
      short: .perUnit(price), long: .perUnit(price))
  }

  /// Limits over all weeks, and before the last of them their part of the weeks gone, rounded outwards.
  private func limits(
    of contract: INRC2Scenario.Contract, upTo weeks: Int
  ) -> (total: SequenceRule, weekEnds: SequenceRule) {
    let all = scenario.weeks
    func upwards(_ limit: Int) -> Int { (limit * weeks + all - 1) / all }
    return (
      .total(
        weights: scenario.shifts.map { _ in 1 }, atLeast: contract.total.0 * weeks / all,
        atMost: upwards(contract.total.1), short: .perUnit(Self.totalPrice),
        long: .perUnit(Self.totalPrice)),
      .weekEnds(atMost: upwards(contract.weekEnds), .perUnit(Self.weekEndPrice))
    )
  }
}
