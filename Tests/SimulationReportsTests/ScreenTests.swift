import Foundation
import Scenarios
import Simulation
import Tables
import Testing

@testable import SimulationReports

@Suite struct ScreenTests {
  @Test(arguments: Language.allCases, [60, 80, 100, 140])
  func everyLineFits(language: Language, width: Int) {
    let text = SimulationScreen(Sample.results, language: language, width: width).text
    for line in text.split(separator: "\n") {
      #expect(DisplayWidth.of(String(line)) <= width, "\(line)")
    }
  }

  @Test func columnsStandUnderTheirHeadings() throws {
    let text = SimulationScreen(Sample.results, language: .chinese, width: 120).text
    let lines = text.split(separator: "\n").map(String.init)
    let head = try #require(lines.firstIndex { $0.hasPrefix("指标") })
    let rule = lines[head + 1]
    let starts = rule.indices.filter {
      rule[$0] == "─" && (rule.startIndex == $0 || rule[rule.index(before: $0)] == " ")
    }
    .map { rule.distance(from: rule.startIndex, to: $0) }
    #expect(starts.count == 4)
    // Every cell begins where its column does, counted in cells of the terminal.
    for line in lines[(head + 2)...].prefix(while: { !$0.isEmpty && !$0.hasPrefix("每格") }) {
      for start in starts.dropFirst() {
        #expect(cell(line, at: start - 1) == " " && cell(line, at: start) != " ", "\(line)")
      }
    }
  }

  @Test func verdictsAreSaid() {
    let chinese = SimulationScreen(Sample.results, language: .chinese, width: 200).text
    #expect(chinese.contains("更差：维修用时比“现状”多"))
    #expect(chinese.contains("没有超出偶然的差别："))
    #expect(chinese.contains("Holm"))
    let english = SimulationScreen(Sample.results, language: .english, width: 200).text
    #expect(english.contains("worse: time until repaired: "))
    #expect(!english.contains("超出"))
  }

  @Test func manyVariantsAreSeveralTables() {
    var results = Sample.results
    for number in 1...6 {
      var another = results.variants[1]
      another.id = "other-\(number)"
      another.name = "方案\(number)"
      results.variants.append(another)
    }
    let text = SimulationScreen(results, language: .chinese, width: 80).text
    let heads = text.split(separator: "\n").filter { $0.hasPrefix("指标") }
    #expect(heads.count > 1)
    #expect(heads.allSatisfy { $0.contains("现状") })
    #expect((1...6).allSatisfy { number in heads.contains { $0.contains("方案\(number)") } })
  }

  @Test func littleIsShownOfLittle() {
    let few = SimulationScreen(Sample.make(runs: 3), language: .english, width: 200).text
    #expect(few.contains("Too few runs to tell"))
    var none = Sample.results
    for index in none.variants.indices { none.variants[index].runs = [] }
    #expect(SimulationScreen(none, language: .english).text.contains("No run was finished."))
    var alone = Sample.results
    alone.variants = [alone.variants[0]]
    #expect(!SimulationScreen(alone, language: .english).text.contains("Holm"))
  }

  /// The character that fills a cell of the terminal; of a wide one both.
  private func cell(_ line: String, at place: Int) -> Character? {
    var width = 0
    for character in line {
      width += DisplayWidth.of(character)
      if width > place { return character }
    }
    return nil
  }
}
