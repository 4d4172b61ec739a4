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

  @Test func expectsTheAverageOfAlikeDays() throws {
    let expectations = INRC2Futures(seen: seen.map(week)).expectations
    let monday = try #require(expectations[.init(shift: 1, skill: 0, day: 0)])
    #expect(monday.minimum == 11)
    #expect(monday.wanted == 12)
    let friday = try #require(expectations[.init(shift: 1, skill: 0, day: 4)])
    #expect(friday == monday)
    let sunday = try #require(expectations[.init(shift: 0, skill: 0, day: 6)])
    #expect(sunday.minimum == 0.5)
    #expect(sunday.wanted == 1.5)
  }

  @Test(arguments: 1...5) func drawsWholeDays(_ future: Int) {
    let drawn = INRC2Futures(seen: seen.map(week)).week(future: future, ahead: 1)
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
