import Checking
import Foundation
import Testing

@Suite("The catalogue of rules")
struct RuleCatalogueTests {
  @Test func everyFindingIsDocumentedOnceAndNothingElseIs() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../docs/rules.md").standardized
    let text = try String(contentsOf: page, encoding: .utf8)
    let documented = text.split(separator: "\n").filter { $0.hasPrefix("Findings: ") }
      .flatMap { line in
        // Every second piece between backticks is an id.
        line.split(separator: "`").enumerated().filter { $0.offset % 2 == 1 }.map {
          String($0.element)
        }
      }
    #expect(documented.sorted() == FindingRule.allCases.map(\.rawValue).sorted())
  }

  @Test func everySectionSaysWhatWhyAndHow() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../docs/rules.md").standardized
    let sections = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "\n## ")
      .dropFirst()
    #expect(sections.count > 30)
    for section in sections {
      for part in ["\nWhy: ", "\nFormula: ", "\nExample", "\nFindings: "] {
        #expect(section.contains(part), "\(section.prefix(30)) lacks \(part)")
      }
    }
  }

  @Test func everyFindingHasATestThatTriggersIt() {
    let tested =
      RosterMutation.all.map(\.rule) + StatedRosterTests.alterations.map(\.0)
      + ParkingTests.mutations.map(\.0) + SharingTests.mutations.map(\.0)
      + FairLotteryTests.mutations.map(\.0) + VisitTests.mutations.map(\.0)
      + [.wrongWeek, .watchWithoutParking]
    #expect(Set(FindingRule.allCases).subtracting(tested) == [])
  }
}
