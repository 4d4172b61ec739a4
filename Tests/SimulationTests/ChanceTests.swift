import Foundation
import RandomStreams
import Scenarios
import Testing

@testable import Simulation

@Suite("Chance")
struct ChanceTests {
  @Test("a name has the same numbers whatever was drawn before, other names have others")
  func names() {
    let chance = Chance(seed: 7, run: 3)
    var first = chance.stream("a", "b")
    var again = chance.stream("a", "b")
    let numbers = (0..<5).map { _ in first.next() }
    #expect(numbers == (0..<5).map { _ in again.next() })
    let others = [
      chance.stream("ab"), chance.stream("a", "b", ""), chance.stream("b", "a"),
      Chance(seed: 8, run: 3).stream("a", "b"), Chance(seed: 7, run: 4).stream("a", "b"),
    ]
    for var other in others { #expect(other.next() != numbers[0]) }
  }

  @Test(
    "distributions have the mean that they state, and stay within their bounds",
    arguments: [
      (Distribution.fixed(4), 4.0...4.0), (.uniform(2, 5), 2...5),
      (.exponential(mean: 3), 0...1000), (.logNormal(median: 5, spread: 0.5), 0...1000),
      (.triangular(1, mode: 2, 7), 1...7),
    ])
  func means(distribution: Distribution, bounds: ClosedRange<Double>) {
    var stream = Chance(seed: 1, run: 1).stream("means")
    let draws = (0..<20_000).map { _ in distribution.draw(from: &stream) }
    let mean = draws.reduce(0, +) / Double(draws.count)
    let variance =
      draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(draws.count - 1)
    // Four standard errors: one draw in sixteen thousand would miss it, and the seed is fixed.
    #expect(abs(mean - distribution.mean) <= 4 * (variance / Double(draws.count)).squareRoot())
    #expect(draws.allSatisfy(bounds.contains))
  }

  @Test(
    "arrivals come at the rate that is stated, within their season, at the same times everywhere")
  func arrivals() {
    let season = Season(from: .init(month: 12, day: 1), through: .init(month: 2, day: 28))
    let always = Event(id: "e", .rate(perWeek: 2, season: nil), .vehicleSold([]))
    let winter = Event(id: "e", .rate(perWeek: 2, season: season), .vehicleSold([]))
    let arrivals = Arrivals(chance: Chance(seed: 5, run: 1))
    var count = 0
    for offset in 0..<1000 {
      let week = Week(containing: Day(number: 20_000 + 7 * offset))
      let all = arrivals.happenings(of: [always], in: week)
      count += all.count
      let some = arrivals.happenings(of: [winter], in: week)
      #expect(
        some.map(\.minute)
          == all.map(\.minute).filter {
            season.contains(week.monday.advanced(by: $0 / minutesPerDay))
          })
      #expect(all.map(\.minute) == all.map(\.minute).sorted())
    }
    // Poisson: the variance of the count is its mean, 2,000.
    #expect(abs(Double(count) - 2000) < 4 * 2000.0.squareRoot())
  }

  @Test("the Gini index: nothing when all carry alike, the most when one carries all")
  func gini() {
    #expect(Loads.gini([3, 3, 3]) == 0)
    #expect(abs(Loads.gini([0, 0, 0, 8]) - 0.75) < 1e-12)
    #expect(abs(Loads.gini([1, 3]) - 0.25) < 1e-12)
    #expect(Loads.gini([0, 0]) == 0)
  }
}
