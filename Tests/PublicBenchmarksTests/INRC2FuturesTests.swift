import Horizons
import Testing

@testable import PublicBenchmarks

/// Weeks made of those already seen.
@Suite struct INRC2FuturesTests {
  /// A week in which shift 0 needs `needed[day]` and shift 1 twice as many, and one more is optimal.
  private func week(_ needed: [Int]) -> INRC2Week {
    INRC2Week(
      requirements: (0..<2).flatMap { shift in
        needed.enumerated().map { day, count in
          let minimum = count * (shift + 1)
          return INRC2Week.Requirement(
            day: day, shift: shift, skill: 0, minimum: minimum, optimal: minimum + 1)
        }
      }, requests: [INRC2Week.Request(nurse: 0, shift: nil, day: 0)])
  }

  private let seen = [[1, 2, 3, 4, 5, 0, 1], [6, 7, 8, 9, 10, 1, 0]]

  @Test(arguments: [30, 60]) func expectsTheAverageOfSomeFutures(_ nurses: Int) throws {
    let futures = INRC2Futures(seen: [week(seen[0])], nurses: nurses)
    let expectations = futures.expectations(ahead: 1)
    func needs(_ shift: Int, on day: Int) throws -> DailyNeed.Expectation {
      try #require(expectations[.init(shift: shift, skill: 0, day: day)])
    }
    let count = futures.averaged
    #expect(count == (nurses == 30 ? 24 : 240))
    func isNear(_ left: Double, _ right: Double) -> Bool { abs(left - right) < 1e-9 }
    let drawn = (1...count).map { futures.week(future: $0, ahead: 1) }
    for day in 0..<7 {
      let minimums = drawn.flatMap(\.requirements).filter { $0.shift == 0 && $0.day == day }
        .map(\.minimum)
      let average = Double(minimums.reduce(0, +)) / Double(count)
      for (shift, times) in [(0, 1.0), (1, 2.0)] {
        let expected = try needs(shift, on: day)
        #expect(isNear(expected.minimum, times * average))
        #expect(isNear(expected.wanted, times * average + 1))
      }
    }
    // Every future has all days of the week that was seen.
    let weekdays = try (0..<5).reduce(0) { try $0 + needs(0, on: $1).minimum }
    #expect(isNear(weekdays, 15))
    let weekEnd = try (5..<7).reduce(0) { try $0 + needs(0, on: $1).minimum }
    #expect(isNear(weekEnd, 1))
    #expect(Set((0..<5).map { try? needs(0, on: $0).minimum }).count > 1)
  }

  @Test(arguments: 1...5) func drawsWholeDays(_ future: Int) {
    let drawn = INRC2Futures(seen: seen.map(week), nurses: 30).week(future: future, ahead: 1)
    func minimums(_ shift: Int) -> [Int] {
      (0..<7).compactMap { day in
        drawn.requirements.first { $0.shift == shift && $0.day == day }?.minimum
      }
    }
    let first = minimums(0)
    #expect(minimums(1) == first.map { 2 * $0 })
    #expect(seen.contains { $0[..<5].sorted() == first[..<5].sorted() })
    #expect(first[5...].sorted() == [0, 1])
    #expect(drawn.requests.isEmpty)
  }
}
