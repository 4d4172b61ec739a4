import Foundation
import Scenarios
import Testing

@testable import ScenarioReading

@Suite("docs/scenario-format.md")
struct FormatPageTests {
  static func page() throws -> String {
    let file = EstateTests.scenarios.deletingLastPathComponent()
      .appendingPathComponent("docs/scenario-format.md")
    return try String(contentsOf: file, encoding: .utf8)
  }

  /// The texts in fences of a language.
  static func examples(_ language: String) throws -> [String] {
    try page().components(separatedBy: "```\(language)\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
  }

  @Test("names every key and every heading of the reader")
  func complete() throws {
    let page = try Self.page()
    let sections: [Section] = [
      .scenario, .grid, .place, .unit, .walking, .walk, .skill, .group, .organisation, .committee,
      .pinned,
      .volunteer,
      .household,
      .history, .need, .role, .people, .season, .covenant, .yardClauses, .rule, .dutyKind,
      .goalWeights, .scope, .parking,
      .priorityClass, .row, .lane, .point, .conduct, .space, .vehicle,
    ]
    for section in sections {
      for spelling in section.spellings {
        #expect(page.contains(spelling), "\(section.singular.english): \(spelling)")
      }
    }
  }

  @Test("its examples make a scenario")
  func examples() throws {
    let yaml = try Self.examples("yaml").joined()
    let tables = try Self.examples("csv")
    try #require(tables.count == 5)
    let scenario = try readScenario(
      head + yaml + "volunteers: 1.csv\nhouseholds: 2.csv\nhistory: 3.csv\n",
      [
        "1.csv": tables[0],
        "2.csv": tables[1] + "1-201,1单元,2,,\n",
        "3.csv": tables[2], "spaces.csv": tables[3],
        "vehicles.csv": tables[4],
      ])
    #expect(scenario.needs.count == 4)
    #expect(scenario.covenant.rules.count == 12)
    #expect(scenario.parking?.vehicles.count == 1)
    #expect(scenario.parking?.spaces.map(\.row) == ["东墙下", "东墙下", "路边"])
    #expect(scenario.volunteers.flatMap(\.wishes).count == 4)
  }
}
