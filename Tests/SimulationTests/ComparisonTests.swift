import Scenarios
import Testing

@testable import Simulation

@Suite struct ComparisonTests {
  @Test func pairsAreCountedByRunNumber() throws {
    var results = HandMade.results([
      ("as-is", [.openRequests: (1...20).map(Double.init)]),
      ("other", [.openRequests: (1...20).map { Double($0) + ($0.isMultiple(of: 2) ? 1 : 2) }]),
    ])
    // The first lacks run 3, the second run 20: neither counts, nor does anything shift.
    results.variants[0].runs.remove(at: 2)
    results.variants[1].runs.removeLast()
    let line = try #require(results.comparisons.first?.measures.first)
    #expect(line.measure == .openRequests && line.difference.runs == 18)
    #expect(line.difference.mean == 1.5)
    #expect(line.verdict == .worse)
  }

  @Test func theDirectionDecides() throws {
    let low = (0..<12).map { 0.5 + 0.01 * Double($0 % 3) }
    let high = (0..<12).map { 0.7 + 0.01 * Double($0 % 4) }
    let results = HandMade.results([
      ("as-is", [.coverageEssential: low, .largestLoad: low, .watchersOccupancy: low]),
      ("other", [.coverageEssential: high, .largestLoad: high, .watchersOccupancy: high]),
    ])
    let lines = try #require(results.comparisons.first?.measures)
    #expect(lines.map(\.verdict) == [.better, .worse, .differs])
  }

  @Test func degenerateDifferencesAreDefined() throws {
    func verdict(_ pairs: [(Double, Double)]) -> Verdict {
      Verdict(HolmCorrection.corrected([Difference(paired: pairs)])[0], moreIsBetter: true)
    }
    #expect(verdict([]) == .tooFewRuns)
    #expect(Difference(paired: []).mean == nil)
    #expect(verdict([(1, 2)]) == .tooFewRuns)
    #expect(verdict(Array(repeating: (1, 2), count: 9)) == .tooFewRuns)
    #expect(verdict(Array(repeating: (1, 1), count: 10)) == .noDifference)
    #expect(verdict(Array(repeating: (1, 2), count: 10)) == .better)
    #expect(verdict(Array(repeating: (2, 1), count: 10)) == .worse)
    // Sums in another order: 0.1 + 0.2 is not 0.3 to the last bit.
    #expect(verdict(Array(repeating: (0.3, 0.1 + 0.2), count: 10)) == .noDifference)
    let constant = Difference(paired: Array(repeating: (1, 2), count: 10))
    #expect(constant.chance == 2.0 / 1024)
    #expect(constant.interval == 1...1)
  }

  @Test func independentSamplesThatDoNotVary() throws {
    let ten = Sample(Array(repeating: 1, count: 10))
    let other = Difference(independent: ten, Sample(Array(repeating: 2, count: 10)))
    // Two of the 184,756 ways to divide twenty runs in two.
    #expect(abs(try #require(other.chance) - 2.0 / 184_756) < 1e-12)
    #expect(Difference(independent: ten, ten).chance == 1)
    #expect(Difference(independent: ten, Sample([])).mean == nil)
    #expect(Difference(independent: ten, Sample([3, 4])).chance == nil)
  }

  @Test func holmOfAKnownExample() {
    // R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm")
    let corrected = HolmCorrection.corrected([0.01, 0.04, 0.03, 0.005])
    for (value, expected) in zip(corrected, [0.03, 0.06, 0.06, 0.02]) {
      #expect(abs(value - expected) < 1e-12)
    }
    #expect(HolmCorrection.corrected([Double]()).isEmpty)
  }

  @Test func peopleAreComparedByTheirHours() throws {
    var results = HandMade.results([
      ("as-is", [.changes: Array(repeating: 0, count: 12)]),
      ("other", [.changes: Array(repeating: 0, count: 12)]),
    ])
    for run in 0..<12 {
      results.variants[0].runs[run].people = [
        RunResult.PersonResult(volunteer: "v-1", duties: 2, minutes: 120 + run),
        RunResult.PersonResult(volunteer: "v-2", duties: 1, minutes: 60 + run % 3),
      ]
      results.variants[1].runs[run].people = [
        RunResult.PersonResult(volunteer: "v-1", duties: 3, minutes: 181 + run)
      ]
    }
    let people = try #require(results.comparisons.first?.people)
    #expect(people.map(\.volunteer) == ["v-1", "v-2"])
    // Who does not appear has no hours.
    #expect(people.map(\.verdict) == [.worse, .better])
    #expect(abs(try #require(people[0].difference.mean) - 61.0 / 60) < 1e-9)
    #expect(results.personSummaries.map(\.volunteer) == ["v-1", "v-2", "v-1"])
    #expect(results.personSummaries[1].hours == 61.0 / 60)
  }

  @Test func coursesFollowTheWeeks() throws {
    var results = HandMade.results([("as-is", [.openRequests: (0...20).map(Double.init)])])
    let next = try #require(Week("1970-W02"))
    for run in results.variants[0].runs.indices {
      results.variants[0].runs[run].weeks.append(
        RunResult.WeekResult(week: next, values: run < 3 ? [.openRequests: 5] : [:]))
    }
    let points = try #require(results.courses(of: .openRequests).first?.points)
    #expect(points.map(\.week) == [HandMade.week, next])
    #expect(points.map(\.runs) == [21, 3])
    #expect(points[0].p5 == 1 && points[0].p50 == 10 && points[0].p95 == 19)
    #expect(points[1].p5 == 5 && points[1].p95 == 5)
    #expect(results.courses(of: .changes).isEmpty)
  }
}
