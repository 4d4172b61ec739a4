import Foundation
import ScenarioReading
import Scenarios
import Testing

@Suite("Diagnostics")
struct DiagnosticTests {
  @Test("the small courtyard has nothing wrong")
  func clean() throws {
    let result = try SmallCourtyard.read()
    #expect(result.english == [])
    #expect(result.scenario != nil)
  }

  @Test("every mistake is found by its rule", arguments: Mistake.all)
  func found(mistake: Mistake) throws {
    let (isValid, diagnostics) = try mistake.read()
    let english = diagnostics.map { $0.rendered(in: .english) }
    #expect(diagnostics.map(\.rule).contains(mistake.rule), "\(english)")
    #expect(isValid == !diagnostics.contains { $0.severity == .error })
    #expect((mistake.rule.severity == .error) == !isValid, "\(english)")
  }

  @Test("every rule has a mistake that breaks it")
  func complete() {
    #expect(Set(Mistake.all.map(\.rule)) == Set(DiagnosticRule.allCases))
  }

  @Test("docs/diagnostics.md has a section for every rule, with the messages as they are printed")
  func documented() throws {
    let page = EstateTests.scenarios.deletingLastPathComponent()
      .appendingPathComponent("docs/diagnostics.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    var sections: [String: String] = [:]
    for section in text.components(separatedBy: "\n### ").dropFirst() {
      let name = section.prefix { $0 != "\n" }
      sections[String(name)] = section.components(separatedBy: "\n## ")[0]
    }
    #expect(sections.keys.sorted() == DiagnosticRule.allCases.map(\.rawValue).sorted())
    for mistake in Mistake.all {
      let section = try #require(sections[mistake.rule.rawValue])
      let diagnostic = try #require(
        try mistake.read().diagnostics.first { $0.rule == mistake.rule })
      #expect(section.contains("*\(diagnostic.severity.rawValue)*"))
      for language in Language.allCases {
        let rendered = diagnostic.rendered(in: language)
        #expect(section.contains(rendered), "\(rendered)")
      }
    }
  }
}
