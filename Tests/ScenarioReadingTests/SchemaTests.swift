import Foundation
import Testing

@testable import ScenarioReading

@Suite("The JSON Schema")
struct SchemaTests {
  static let file = EstateTests.scenarios.appendingPathComponent("scenario.schema.json")

  /// With `RECORD_SCHEMA=1` in the environment the file is written anew, and the test fails, so that
  /// nobody takes a recording for a check.
  @Test("is what the reader's lists of keys say, no key more and none less")
  func isCurrent() throws {
    let expected = SchemaWriter.schema()
    if ProcessInfo.processInfo.environment["RECORD_SCHEMA"] == "1" {
      try Data(expected.utf8).write(to: Self.file)
      Issue.record("the schema was recorded; run the test again without RECORD_SCHEMA")
      return
    }
    #expect(try String(contentsOf: Self.file, encoding: .utf8) == expected)
  }

  @Test("is JSON, names every key once in each section and refers only to what it defines")
  func isSound() throws {
    let data = try Data(contentsOf: Self.file)
    let schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let definitions = try #require(schema["$defs"] as? [String: Any])
    let root = try #require(schema["properties"] as? [String: Any])
    #expect(Set(root.keys) == Set(Section.scenario.fields.map(\.name)))
    let need = try #require(definitions["need"] as? [String: Any])
    let keys = try #require(need["properties"] as? [String: Any])
    #expect(Set(keys.keys) == Set(Section.need.fields.map(\.name)))
    let text = String(decoding: data, as: UTF8.self)
    for part in text.components(separatedBy: "#/$defs/").dropFirst() {
      #expect(definitions[String(part.prefix { $0 != "\"" })] != nil)
    }
  }

  @Test(
    "each scenario names it for editors",
    arguments: ["hejiang-13", "shangqing-39", "xinyuan", "xinyuan-spring"])
  func isNamed(name: String) throws {
    let yaml = EstateTests.scenarios.appendingPathComponent(name + "/scenario.yaml")
    let text = try String(contentsOf: yaml, encoding: .utf8)
    #expect(text.hasPrefix("# yaml-language-server: $schema=../scenario.schema.json\n"))
  }

  @Test("no two fields of a section share a key or a heading")
  func distinct() {
    let sections: [Section] = [
      .scenario, .place, .unit, .walking, .walk, .skill, .group, .committee, .pinned, .volunteer,
      .household,
      .history, .need, .role, .people, .season, .covenant, .rule, .scope, .parking,
      .priorityClass, .row, .lane, .point, .conduct, .space, .vehicle,
    ]
    for section in sections {
      #expect(Set(section.spellings).count == section.spellings.count)
    }
  }
}
