import Foundation
import Scenarios
import Simulation
import Testing

@testable import SimulationReports

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct PageTests {
  @Test(arguments: Language.allCases)
  func thePageNeedsNothingElse(language: Language) {
    let page = ReportPage(Sample.results, language: language).text
    for outside in ["<script", "http:", "https:", "url(", "@import", "<img", "<link", "src="] {
      #expect(!page.contains(outside), "\(outside)")
    }
    #expect(page.contains("lang=\"\(language.rawValue)\""))
  }

  /// Every element is closed in its place: read as XML once the two that have no end are closed.
  @Test(arguments: Language.allCases)
  func thePageIsWellFormed(language: Language) throws {
    let page = ReportPage(Sample.results, language: language).text
      .replacingOccurrences(of: "<!DOCTYPE html>\n", with: "")
      .replacing(#/<meta[^>]*>/#, with: "")
    let parser = XMLParser(data: Data(page.utf8))
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
  }

  @Test func whatIsNamedCannotBecomeMarkup() {
    var results = Sample.results
    results.courtyard = "<script>alert(\"1\")</script>"
    results.variants[1].name = "a & b\" onload=\"x <i>"
    let page = ReportPage(results, language: .english).text
    #expect(!page.contains("<script>") && !page.contains("\" onload=\"") && !page.contains("<i>"))
    #expect(page.contains("&lt;script&gt;") && page.contains("a &amp; b&quot; onload"))
  }

  @Test func thePageSaysWhatTheCommitteeAsks() {
    let page = ReportPage(Sample.results, language: .chinese).text
    #expect(page.contains("更差：维修用时比“现状”多"))
    #expect(page.contains("种子 202648"))
    #expect(page.contains("有账本与没有账本"))
    #expect(page.contains("到 2027-W06，同等条件者相差的中位数：有账本"))
    #expect(page.contains("负担加重的志愿者（1 人）") && page.contains("v-02 多 1.50 小时"))
    for measure in Measure.allCases
    where Sample.results.summaries.contains(where: { $0.measure == measure }) {
      #expect(page.contains("<dt>\(MeasureWords.title(measure).chinese)</dt>"))
    }
  }

  @Test func withoutAVariantWithoutLedgerNothingIsSaidOfIt() {
    var results = Sample.results
    results.variants.removeLast()
    #expect(!ReportPage(results, language: .chinese).text.contains("有账本与没有账本"))
  }

  @Test(arguments: [
    ([0.0, 7.3], 0.0, 8.0), ([0.951, 0.968], 0.95, 0.97), ([5.0, 5.0], 4.4, 5.6),
    ([-2.0, 3.0], -2, 4), ([12_345.0, 13_210.0], 12_000, 13_500), ([0.0, 0.0], 0, 1),
  ])
  func scalesHoldAllFiguresBetweenRoundNumbers(values: [Double], low: Double, high: Double) {
    let scale = Scale(values, range: (0, 100))
    #expect(values.allSatisfy { scale.domain.contains($0) })
    #expect(scale.domain.lowerBound >= low - 1e-9 && scale.domain.upperBound <= high + 1e-9)
    #expect((3...9).contains(scale.ticks.count))
    #expect(Set(scale.ticks.map { scale.label($0) }).count == scale.ticks.count)
    #expect(
      scale.place(scale.domain.lowerBound) == 0 && scale.place(scale.domain.upperBound) == 100)
  }
}
