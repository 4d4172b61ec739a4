import Foundation
import Scenarios
import Testing

@testable import ScenarioReading

@Suite("The JSON Schema")
struct SchemaTests {
  static let file = EstateTests.scenarios.appendingPathComponent("scenario.schema.json")
  static let variantFile = EstateTests.scenarios.appendingPathComponent("variant.schema.json")

  /// With `RECORD_SCHEMA=1` in the environment the files are written anew, and the test fails, so that
  /// nobody takes a recording for a check.
  @Test("is what the reader's lists of keys say, no key more and none less")
  func isCurrent() throws {
    for (file, expected) in [
      (Self.file, SchemaWriter.schema()), (Self.variantFile, SchemaWriter.variantSchema()),
    ] {
      if ProcessInfo.processInfo.environment["RECORD_SCHEMA"] == "1" {
        try Data(expected.utf8).write(to: file)
        Issue.record("the schema was recorded; run the test again without RECORD_SCHEMA")
      } else {
        #expect(try String(contentsOf: file, encoding: .utf8) == expected)
      }
    }
  }

  @Test("is JSON, names every key once in each section and refers only to what it defines")
  func isSound() throws {
    for (file, section, part) in [
      (Self.file, Section.scenario, Section.need), (Self.variantFile, .variant, .event),
    ] {
      let data = try Data(contentsOf: file)
      let schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
      let definitions = try #require(schema["$defs"] as? [String: Any])
      let root = try #require(schema["properties"] as? [String: Any])
      #expect(Set(root.keys) == Set(section.fields.map(\.name)))
      let inner = try #require(definitions[part.singular.english] as? [String: Any])
      let keys = try #require(inner["properties"] as? [String: Any])
      #expect(Set(keys.keys) == Set(part.fields.map(\.name)))
      let text = String(decoding: data, as: UTF8.self)
      for part in text.components(separatedBy: "#/$defs/").dropFirst() {
        #expect(definitions[String(part.prefix { $0 != "\"" })] != nil)
      }
    }
  }

  @Test(
    "each scenario names it for editors",
    arguments: ["hejiang-13", "shangqing-39", "xinyuan", "xinyuan-spring", "yanan-road"])
  func isNamed(name: String) throws {
    let yaml = EstateTests.scenarios.appendingPathComponent(name + "/scenario.yaml")
    let text = try String(contentsOf: yaml, encoding: .utf8)
    #expect(text.hasPrefix("# yaml-language-server: $schema=../scenario.schema.json\n"))
  }

  @Test("no two fields of a section share a key or a heading")
  func distinct() {
    let sections: [Section] = [
      .scenario, .grid, .place, .unit, .walking, .walk, .skill, .group, .organisation, .committee,
      .pinned,
      .volunteer,
      .household,
      .history, .need, .role, .people, .season, .covenant, .yardClauses, .rule, .dutyKind,
      .goalWeights, .scope, .parking,
      .priorityClass, .row, .lane, .point, .conduct, .space, .vehicle,
      .variant, .change, .removal, .event, .request, .storm, .holiday, .distribution,
    ]
    for section in sections {
      #expect(Set(section.spellings).count == section.spellings.count)
    }
  }
}
