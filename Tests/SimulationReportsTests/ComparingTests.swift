import Foundation
import Scenarios
import Simulation
import Tables
import Testing

@testable import SimulationReports

@Suite struct ComparingTests {
  @Test func theSameSimulationDiffersInNothing() {
    let comparison = SimulationComparison(Sample.results, Sample.results)
    #expect(comparison.remarks.isEmpty)
    #expect(comparison.comparisons.map(\.first) == ["as-is", "no-electrician", "no-ledger"])
    #expect(comparison.comparisons.allSatisfy { $0.isPaired })
    let lines = comparison.comparisons.flatMap(\.measures)
    #expect(!lines.isEmpty && lines.allSatisfy { $0.verdict == .noDifference })
  }

  @Test func variantsAreFoundByTheirIds() throws {
    var other = Sample.results
    other.variants = [other.variants[1], other.variants[0]]
    // What was the plain courtyard is now one without the electrician.
    other.variants[0].id = "as-is"
    other.variants[1].id = "new"
    let comparison = SimulationComparison(Sample.results, other)
    #expect(comparison.comparisons.map(\.second) == ["as-is"])
    #expect(comparison.remarks == [.onlyInOne(["no-electrician", "no-ledger", "new"])])
    let waiting = try #require(
      comparison.comparisons[0].measures.first { $0.measure == .repairHours })
    #expect(waiting.verdict == .worse && waiting.difference.runs == 30)
    let people = comparison.comparisons[0].people
    #expect(people.filter { $0.verdict == .worse }.map(\.volunteer) == ["v-02"])
  }

  @Test func anotherSeedIsNotPaired() throws {
    var other = Sample.results
    other.seed += 1
    other.courtyard = "新园小区"
    let comparison = SimulationComparison(Sample.results, other)
    #expect(comparison.remarks == [.otherCourtyard("合江路13号楼院", "新园小区"), .otherChance])
    #expect(comparison.comparisons.allSatisfy { !$0.isPaired })
    // Welch sees the spread that pairs cancel.
    let difference = try #require(comparison.comparisons[0].measures.first?.difference)
    #expect(difference.mean == 0 && (difference.interval?.upperBound ?? 0) > 0)
  }

  @Test func withoutASharedVariantTheFirstAreCompared() {
    var other = Sample.results
    other.weeks += 1
    for index in other.variants.indices { other.variants[index].id += "-2" }
    let comparison = SimulationComparison(Sample.results, other)
    #expect(comparison.comparisons.map(\.second) == ["as-is-2"])
    #expect(comparison.remarks == [.otherWeeks, .otherChance, .noSharedVariant])
    other.variants = []
    #expect(SimulationComparison(Sample.results, other).comparisons.isEmpty)
  }

  @Test(arguments: Language.allCases, [60, 100])
  func theScreenFitsAndSaysWho(language: Language, width: Int) {
    var other = Sample.results
    other.variants[0].runs = Sample.results.variants[1].runs
    let comparison = SimulationComparison(Sample.results, other)
    let text = SimulationComparisonScreen(comparison, language: language, width: width).text
    for line in text.split(separator: "\n") {
      #expect(DisplayWidth.of(String(line)) <= width, "\(line)")
    }
    #expect(text.contains("v-02"))
    #expect(text.contains(language == .chinese ? "1 人负担加重" : "1 carries more"))
  }

  @Test func programsGetEverything() throws {
    let data = Data(try SimulationComparison(Sample.results, Sample.results).json())
    let record = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(record["kind"] as? String == "simulations")
    let variants = try #require(record["variants"] as? [[String: Any]])
    #expect(variants.count == 3)
    let people = try #require(variants[0]["people"] as? [[String: Any]])
    #expect(people.compactMap { $0["id"] as? String } == (1...5).map { "v-0\($0)" })
  }
}
