import Testing

@testable import Horizons

/// The whole search against trying every roster.
@Suite struct HorizonSolverTests {
  @Test(arguments: UInt64(1)...24)
  func findsTheBestRosterAndProvesIt(_ seed: UInt64) throws {
    let threads = 1 + Int(seed % 2)
    var tiny = TinyHorizon(seed: seed)
    let problem = tiny.problem(days: 4, people: 2)
    let best = bruteForce(problem)
    let found = try HorizonSolver().solve(problem, options: HorizonOptions(threads: threads))
    guard let best else {
      #expect(found.status == .infeasible)
      #expect(found.roster == nil)
      return
    }
    #expect(found.status == .optimal)
    #expect(found.value == Double(best))
    #expect(found.bound == Double(best))
    let roster = try #require(found.roster)
    #expect(problem.cost(of: roster) == best)
  }

  /// Two people are needed on each of three days, by five and then by six who may serve once.
  @Test func provesThatNobodyCanBeThere() throws {
    let once = SequenceRule.total(
      weights: [1], atLeast: 0, atMost: 1, short: .perUnit(3), long: .hard)
    let needs = (0..<3).map { DailyNeed(day: $0, kind: 0, minimum: 2, wanted: 3, shortPrice: 7) }
    var problem = HorizonProblem(
      days: 3, kinds: [DutyKind(name: "E")], needs: needs,
      people: (0..<5).map { HorizonPerson(id: "p\($0)", rules: [once]) })
    #expect(try HorizonSolver().solve(problem).status == .infeasible)
    problem.people.append(HorizonPerson(id: "q", rules: [once]))
    let found = try HorizonSolver().solve(problem)
    #expect(found.status == .optimal)
    #expect(found.value == 21)
  }

  private func bruteForce(_ problem: HorizonProblem) -> Int? {
    let ways = problem.people.map { person in
      sequences(of: problem.days, kinds: problem.kinds.count)
        .filter { problem.cost(of: $0, for: person) != nil }
    }
    var best: Int?
    for first in ways[0] {
      for second in ways[1] {
        let inputs = [first, second].map { $0.map { UInt8(($0 ?? -1) + 1) } }
        let cost = roleChoices(inputs, problem).compactMap { problem.cost(of: $0) }.min()
        if let cost { best = min(best ?? cost, cost) }
      }
    }
    return best
  }

  /// Rosters with the best roles: day by day every choice is tried.
  private func roleChoices(_ inputs: [[UInt8]], _ problem: HorizonProblem) -> [HorizonRoster] {
    var roster = HorizonRoster(
      days: inputs.map { $0.map { $0 == 0 ? nil : HorizonRoster.Day(kind: Int($0) - 1) } })
    for day in 0..<problem.days {
      var best: (cost: Int, roles: [Int])?
      for first in problem.people[0].roles {
        for second in problem.people[1].roles {
          var trial = roster
          trial.days[0][day]?.role = first
          trial.days[1][day]?.role = second
          var cost = 0
          for need in problem.needs where need.day == day {
            let served = trial.days.count {
              $0[day] == HorizonRoster.Day(kind: need.kind, role: need.role)
            }
            cost += served < need.minimum ? 10_000 : 0
            cost += need.shortPrice * max(0, need.wanted - served)
            cost += need.surplusPrice * max(0, served - need.wanted)
          }
          if cost < best?.cost ?? .max { best = (cost, [first, second]) }
        }
      }
      for (person, role) in (best?.roles ?? []).enumerated() {
        roster.days[person][day]?.role = role
      }
    }
    return [roster]
  }

  private func sequences(of days: Int, kinds: Int) -> [[Int?]] {
    var all: [[Int?]] = [[]]
    for _ in 0..<days {
      all = all.flatMap { start in (-1..<kinds).map { start + [$0 < 0 ? nil : $0] } }
    }
    return all
  }
}
