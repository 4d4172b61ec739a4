import Testing

@testable import Horizons

/// Deciding today for tomorrows that are only imagined.
@Suite struct LookAheadTests {
  /// One person who may serve once: today, where nobody costs 5, or tomorrow, where it may cost 20.
  private func problem(isNeededTomorrow: Bool, hasServed: Bool? = nil) -> HorizonProblem {
    let today = hasServed == nil ? 1 : 0
    var needs = [DailyNeed(day: today, kind: 0, wanted: isNeededTomorrow ? 1 : 0, shortPrice: 20)]
    if hasServed == nil { needs.append(DailyNeed(day: 0, kind: 0, wanted: 1, shortPrice: 5)) }
    let once = SequenceRule.total(
      weights: [1], atLeast: 0, atMost: 1, short: .hard, long: .hard)
    return HorizonProblem(
      days: today + 1, kinds: [DutyKind(name: "watch")], needs: needs,
      people: [
        HorizonPerson(id: "p", rules: [once], counted: [hasServed == true ? 1 : 0], past: [nil])
      ])
  }

  /// What one person does today who may serve once, today or tomorrow, when somebody is needed tomorrow with
  /// some probability.
  private func servesToday(probability: Double) throws -> Bool {
    var problem = problem(isNeededTomorrow: false)
    problem.needs[0].expected = DailyNeed.Expectation(minimum: 0, wanted: probability)
    let found = try HorizonSolver().solve(
      problem, options: HorizonOptions(timeLimit: 20, decidedDays: 1))
    // Nobody today costs 5, nobody tomorrow 20 times the probability.
    #expect(abs(try #require(found.value) - min(5, 20 * probability)) < 1e-6)
    return try #require(found.roster).days[0][0] != nil
  }

  @Test func weighsWhatIsExpected() throws {
    #expect(try servesToday(probability: 0.2))
    #expect(try !servesToday(probability: 0.5))
  }

  private func choice(isNeededIn needed: @escaping (Int) -> Bool) throws -> LookAhead.Choice {
    let found = try LookAhead(candidates: 2, futures: 4).choose(
      { problem(isNeededTomorrow: needed($0)) },
      rest: { roster, future in
        problem(isNeededTomorrow: needed(future), hasServed: roster.days[0][0] != nil)
      },
      cost: { $0.days[0][0] == nil ? 5 : 0 },
      options: HorizonOptions(timeLimit: 20, decidedDays: 1))
    return try #require(found)
  }

  @Test func keepsSomebodyForWhatIsLikely() throws {
    // The first candidate sees an empty tomorrow, the second one that needs somebody, as most do.
    let choice = try choice { $0 != 0 && $0 != 3 }
    #expect(choice.candidates == 2)
    #expect(choice.futures == 4)
    #expect(choice.roster.days[0][0] == nil)
  }

  @Test func servesTodayWhereTomorrowIsMostlyEmpty() throws {
    let choice = try choice { $0 == 1 }
    #expect(choice.candidates == 2)
    #expect(choice.roster.days[0][0] != nil)
  }
}
