import Testing

@testable import Simulation

/// Whether intervals hold the truth, and verdicts err, as often as they say: by simulation with
/// known truths. The bounds are four standard errors of the count, so a right method fails once in
/// some ten thousand seeds, and the seed is fixed.
@Suite struct CoverageTests {
  @Test(arguments: [2, 5, 30])
  func intervalsHoldTheMeanOfNormalRuns(runs: Int) {
    var chance = Draws(seed: UInt64(runs))
    let trials = 4000
    let held = (0..<trials).count { _ in
      let sample = Sample((0..<runs).map { _ in chance.normal(mean: 7, deviation: 3) })
      return sample.interval()?.contains(7) == true
    }
    #expect(abs(Double(held) / Double(trials) - 0.95) < 4 * deviation(0.95, trials))
  }

  @Test func pairedDifferencesHoldTheTruth() {
    var chance = Draws(seed: 3)
    let trials = 3000
    var held = 0
    var claimed = 0
    for _ in 0..<trials {
      let pairs = (0..<12).map { _ in
        let shared = chance.normal(mean: 50, deviation: 20)
        return (shared + chance.normal(), shared + chance.normal())
      }
      let difference = Difference(paired: pairs)
      if difference.interval?.contains(0) == true { held += 1 }
      if Verdict(difference, moreIsBetter: nil).isDifference { claimed += 1 }
    }
    #expect(abs(Double(held) / Double(trials) - 0.95) < 4 * deviation(0.95, trials))
    #expect(abs(Double(claimed) / Double(trials) - 0.05) < 4 * deviation(0.05, trials))
  }

  @Test func independentRunsOfUnequalSpreadHoldTheTruth() {
    var chance = Draws(seed: 4)
    let trials = 3000
    let held = (0..<trials).count { _ in
      let first = Sample((0..<10).map { _ in chance.normal(mean: 5, deviation: 9) })
      let second = Sample((0..<40).map { _ in chance.normal(mean: 6, deviation: 1) })
      return Difference(independent: first, second).interval?.contains(1) == true
    }
    // Welch's interval is near, not exact.
    #expect(abs(Double(held) / Double(trials) - 0.95) < 0.02)
  }

  /// Twenty measures without a difference: hardly ever is one claimed, where without the correction
  /// it would be two times in three.
  @Test func manyMeasuresWithoutADifferenceClaimNone() {
    var chance = Draws(seed: 5)
    let trials = 1000
    var alone = 0
    var corrected = 0
    for _ in 0..<trials {
      let differences = (0..<20).map { _ in
        Difference(paired: (0..<10).map { _ in (chance.normal(), chance.normal()) })
      }
      if differences.contains(where: { ($0.chance ?? 1) < 0.05 }) { alone += 1 }
      let family = HolmCorrection.corrected(differences)
      if family.contains(where: { Verdict($0, moreIsBetter: true).isDifference }) { corrected += 1 }
    }
    #expect(Double(alone) / Double(trials) > 0.5)
    #expect(Double(corrected) / Double(trials) < 0.05 + 4 * deviation(0.05, trials))
  }

  /// Runs are added until the precision is reached, of figures as crooked as waiting times: the mean
  /// is then within it nearly as often as promised.
  @Test func aPrecisionThatIsReachedIsTrue() throws {
    var chance = Draws(seed: 6)
    let precision = try #require(Precision(relative: 0.1))
    let trials = 100
    var near = 0
    for _ in 0..<trials {
      var results = HandMade.results([:])
      var values: [Double] = []
      while !precision.isReached(by: results) {
        let needed = precision.runsNeeded(by: results)
        #expect(needed > values.count)
        // Not all at once: the estimate of a few runs may be far too high.
        let next = min(needed, max(10, values.count * 2))
        while values.count < next { values.append(chance.exponential(mean: 40)) }
        results = HandMade.results([.repairHours: values])
      }
      let mean = try #require(Sample(values).mean)
      if abs(mean - 40) <= 4 { near += 1 }
    }
    // Law reports a coverage a little below 95 % of sequential stopping.
    #expect(Double(near) / Double(trials) > 0.88)
  }

  private func deviation(_ share: Double, _ trials: Int) -> Double {
    (share * (1 - share) / Double(trials)).squareRoot()
  }
}
