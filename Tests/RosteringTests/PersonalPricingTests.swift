import Scenarios
import TestSupport
import Testing

@testable import Rostering

@Suite("The cheapest week of one person")
struct PersonalPricingTests {
  /// One round: somebody's week at random prices, with random decisions and a cap.
  private struct Question {
    let problem: RosterProblem
    let person: Int
    var pricing: PersonalPricing
    let thresholds: [Minutes]
    var prices: PersonalPricing.Prices
    var cap: Minutes = .max
    var decided: [Int: Bool] = [:]
    var barred: Set<Int> = []
  }

  @Test("is what brute force over all sets of duties finds", arguments: 0..<8)
  func cheapest(batch: Int) {
    var compared = 0
    var impossible = 0
    var seed = UInt64(batch) << 20
    var labels: [PricingLabel] = []
    while compared < 150 {
      seed += 1
      let problem = RosterProblem(TinyScenario.make(seed: seed))
      let thresholds = EvennessLevels(problem).thresholds
      var random = SeededGenerator(seed: seed)
      for person in problem.people.indices
      where (2...10).contains(problem.people[person].duties.count) {
        let question = ask(problem, person, thresholds, &random)
        let found = question.pricing.cheapest(
          3, at: question.prices, cap: question.cap, decided: question.decided, labels: &labels)
        let best = bruteForce(question)
        compared += 1
        guard let best else {
          #expect(found.isEmpty, "seed \(seed): a week that breaks a rule")
          impossible += 1
          continue
        }
        guard let first = found.first else {
          Issue.record("seed \(seed): no week where there is one of \(best)")
          continue
        }
        #expect(abs(first.cost - best) < 1e-9, "seed \(seed): \(first.cost) instead of \(best)")
        for week in found {
          let duties = week.pattern.duties
          #expect(isAllowed(duties, question), "seed \(seed): the week breaks a rule")
          #expect(abs(cost(of: duties, question) - week.cost) < 1e-9, "seed \(seed): wrong cost")
        }
        let none = question.pricing.cheapest(
          3, at: question.prices, cap: question.cap, decided: question.decided, below: best,
          labels: &labels)
        #expect(none.isEmpty, "seed \(seed): a week below the least")
        let some = question.pricing.cheapest(
          3, at: question.prices, cap: question.cap, decided: question.decided, below: best + 1e-6,
          labels: &labels)
        #expect(
          some.first?.pattern == first.pattern
            || some.first.map { abs($0.cost - best) < 1e-9 } == true)
        #expect(zip(found, found.dropFirst()).allSatisfy { $0.cost <= $1.cost })
      }
    }
    #expect(impossible < compared / 2)
  }

  @Test("leaves to the master no conflict that it does not name", arguments: 0..<4)
  func indirectConflicts(batch: Int) {
    var named = 0
    for seed in UInt64(batch) << 20 + 1...UInt64(batch) << 20 + 400 {
      let problem = RosterProblem(
        seed.isMultiple(of: 2) ? CrowdedDay.make(seed: seed) : TinyScenario.make(seed: seed))
      for person in problem.people.indices
      where (2...10).contains(problem.people[person].duties.count) {
        let pricing = PersonalPricing(person: person, in: problem, thresholds: [])
        named += pricing.indirectConflicts.count
        for (left, right) in pricing.indirectConflicts {
          #expect(problem.conflict(problem.duties[left], problem.duties[right]), "seed \(seed)")
        }
        for duties in subsets(of: byTime(problem.people[person].duties, problem)) {
          let follow = zip(duties, duties.dropFirst()).allSatisfy { conflictFree($0, $1, problem) }
          guard follow else { continue }
          let conflicts = duties.contains { left in
            duties.contains { left != $0 && !conflictFree(left, $0, problem) }
          }
          let isNamed = pricing.indirectConflicts.contains {
            duties.contains($0.0) && duties.contains($0.1)
          }
          #expect(conflicts == isNamed, "seed \(seed)")
        }
      }
    }
    #expect(named > 0)
  }

  private func ask(
    _ problem: RosterProblem, _ person: Int, _ thresholds: [Minutes],
    _ random: inout SeededGenerator
  ) -> Question {
    let pricing = PersonalPricing(person: person, in: problem, thresholds: thresholds)
    func price(_ range: ClosedRange<Int>) -> Double { Double(random.int(range)) / 4 }
    let prices = PersonalPricing.Prices(
      duties: pricing.options.duties.map { _ in price(-12...6) },
      thresholds: thresholds.map { _ in price(0...6) },
      groups: pricing.groups.map { _ in price(-8...8) }, rules: price(0...4))
    var question = Question(
      problem: problem, person: person, pricing: pricing, thresholds: thresholds, prices: prices)
    if random.oneIn(4) { question.cap = random.int(1...8) * 30 }
    for duty in problem.people[person].duties where random.oneIn(6) {
      question.decided[duty] = random.oneIn(2)
    }
    if random.oneIn(4) {
      question.barred = Set(problem.people[person].duties.filter { _ in random.oneIn(3) })
      question.pricing.bar(question.barred, in: problem)
    }
    return question
  }

  private func bruteForce(_ question: Question) -> Double? {
    subsets(of: byTime(question.problem.people[question.person].duties, question.problem))
      .filter { isAllowed($0, question) }
      .map { cost(of: $0, question) }
      .min()
  }

  /// The rules of one person as `docs/model.md` 1.3 has them, written out plainly. Conflicts are
  /// those of duties that follow each other: the master forbids the others.
  private func isAllowed(_ week: [Int], _ question: Question) -> Bool {
    let problem = question.problem
    let person = problem.people[question.person]
    let duties = week.map { problem.duties[$0] }
    let limits = person.limits
    func keeps(_ number: Int, _ limit: WorkLimits.Bound?) -> Bool {
      limit.map { number <= $0.value } ?? true
    }
    guard question.barred.isDisjoint(with: week) else { return false }
    let isRepeatedTooOften = problem.tasks.enumerated().contains { index, work in
      let most = work.isForTeams ? work.task.times : work.task.times * work.task.people.wanted
      return duties.count { $0.seat == .session(task: index) } > most
    }
    if isRepeatedTooOften { return false }
    for duty in person.duties {
      let isIn = week.contains(duty)
      if problem.duties[duty].isPinned && !isIn { return false }
      if let decided = question.decided[duty], decided != isIn { return false }
    }
    guard zip(week, week.dropFirst()).allSatisfy({ conflictFree($0, $1, problem) }) else {
      return false
    }
    let minutes = duties.reduce(0) { $0 + $1.span.count }
    let days = Set(duties.map(\.day)).union((0..<person.daysInARowBefore).map { -1 - $0 })
    let longestRun =
      duties.map { duty in
        var first = duty.day
        while days.contains(first - 1) { first -= 1 }
        return duty.day - first + 1
      }.max() ?? 0
    let busiestDay = duties.map { one in duties.count { $0.day == one.day } }.max() ?? 0
    return problem.breaches(of: question.person, in: duties) == 0 && minutes <= question.cap
      && keeps(minutes, limits.minutesPerWeek)
      && keeps(duties.count, limits.dutiesPerWeek)
      && keeps(duties.count(where: \.isNight), limits.nightsPerWeek)
      && keeps(busiestDay, limits.dutiesPerDay) && keeps(longestRun, limits.daysInARow)
  }

  private func cost(of week: [Int], _ question: Question) -> Double {
    let problem = question.problem
    let person = problem.people[question.person]
    let minutes = week.reduce(0) { $0 + problem.duties[$1].span.count }
    let options = question.pricing.options.duties
    var cost = week.reduce(0) { sum, duty in
      sum + (options.firstIndex(of: duty).map { question.prices.duties[$0] } ?? 0)
    }
    for (threshold, price) in zip(question.thresholds, question.prices.thresholds)
    where person.isAbove(threshold, with: minutes) {
      cost += price
    }
    cost +=
      question.prices.rules
      * Double(problem.ruleCost(of: question.person, in: week.map { problem.duties[$0] }))
    for (group, price) in zip(question.pricing.groups, question.prices.groups)
    where !group.duties.isDisjoint(with: week) {
      cost += price
    }
    return cost
  }

  private func conflictFree(_ left: Int, _ right: Int, _ problem: RosterProblem) -> Bool {
    !problem.conflict(problem.duties[left], problem.duties[right])
  }

  private func byTime(_ duties: [Int], _ problem: RosterProblem) -> [Int] {
    duties.sorted {
      let (left, right) = (problem.duties[$0].span, problem.duties[$1].span)
      return (left.lowerBound, left.upperBound, $0) < (right.lowerBound, right.upperBound, $1)
    }
  }

  private func subsets(of duties: [Int]) -> [[Int]] {
    (0..<1 << duties.count).map { bits in
      duties.indices.filter { bits >> $0 & 1 == 1 }.map { duties[$0] }
    }
  }
}
