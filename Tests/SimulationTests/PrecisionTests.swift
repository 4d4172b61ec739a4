import Scenarios
import Testing

@testable import Simulation

@Suite struct PrecisionTests {
  let precision = Precision(relative: 0.05)

  @Test(arguments: [0, -0.1, 1, 2, .nan, .infinity])
  func whatIsNoPrecisionIsRefused(relative: Double) {
    #expect(Precision(relative: relative) == nil)
  }

  @Test func withoutChanceTenRunsAreEnough() throws {
    let precision = try #require(precision)
    let nine = HandMade.results([.changes: Array(repeating: 3, count: 9)])
    #expect(!precision.isReached(by: nine) && precision.runsNeeded(by: nine) == 10)
    let ten = HandMade.results([.changes: Array(repeating: 3, count: 10)])
    #expect(precision.isReached(by: ten) && precision.runsNeeded(by: ten) == 10)
    #expect(precision.isReached(by: HandMade.results([.changes: Array(repeating: 0, count: 10)])))
  }

  @Test func aMeanOfZeroComesToAnEnd() throws {
    let precision = try #require(precision)
    // As often one more as one less: no share of the mean could ever be reached.
    func results(_ runs: Int) -> SimulationResults {
      HandMade.results([.smallestLoad: (0..<runs).map { $0.isMultiple(of: 2) ? 1 : -1 }])
    }
    let needed = precision.runsNeeded(by: results(20))
    #expect((1000...3000).contains(needed))
    #expect(precision.isReached(by: results(needed + needed % 2)))
  }

  @Test func nothingMeasuredIsNothingToWaitFor() throws {
    let precision = try #require(precision)
    #expect(precision.runsNeeded(by: HandMade.results([:])) == 10)
  }

  @Test func theRunsNeededAreTheLeast() throws {
    let precision = try #require(precision)
    let values = (0..<40).map { 10 + 2 * Double($0 % 5) }
    let line = try #require(precision.lines(of: HandMade.results([.openRequests: values])).first)
    #expect(abs(line.allowed - 14 * 0.05 / 1.05) < 1e-12)
    #expect(!line.isReached && line.runsNeeded > 40)
    // The same figures over and over: the spread stays, so the estimate can be looked up.
    let first = try #require(
      (40...200).first { runs in
        let sample = Sample((0..<runs).map { 10 + 2 * Double($0 % 5) })
        return sample.halfWidth(confidence: 0.95) ?? .infinity <= line.allowed
      })
    #expect(abs(first - line.runsNeeded) <= 2)
  }

  @Test func aMeasureThatFewRunsHaveIsNotAsked() throws {
    let precision = try #require(precision)
    var values = Array(repeating: Double.nan, count: 30)
    values[0] = 5
    let results = HandMade.results([
      .repairHours: values, .changes: Array(repeating: 1, count: 30),
    ])
    #expect(precision.lines(of: results).map(\.measure) == [.changes])
    #expect(precision.isReached(by: results))
  }

  @Test func askingAgainComesToAnEnd() throws {
    let precision = try #require(precision)
    var chance = Draws(seed: 1)
    var values: [Double] = []
    var asked = 0
    while true {
      let results = HandMade.results([.droppedRequests: values])
      if precision.isReached(by: results) { break }
      let needed = precision.runsNeeded(by: results)
      #expect(needed > values.count)
      while values.count < needed { values.append(chance.uniform() < 0.02 ? 1 : 0) }
      asked += 1
      guard asked < 20 else {
        Issue.record("does not come to an end")
        break
      }
    }
    #expect(values.count < 5000)
  }
}
