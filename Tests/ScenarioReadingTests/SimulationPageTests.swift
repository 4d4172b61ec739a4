import Foundation
import Scenarios
import Testing

@testable import ScenarioReading

@Suite("The variants of docs/simulation.md")
struct SimulationPageTests {
  static func page() throws -> String {
    let file = EstateTests.scenarios.deletingLastPathComponent()
      .appendingPathComponent("docs/simulation.md")
    return try String(contentsOf: file, encoding: .utf8)
  }

  @Test("every key of a variant and its events is named")
  func complete() throws {
    let page = try Self.page()
    let sections: [Section] = [
      .variant, .change, .removal, .event, .storm, .holiday, .distribution,
    ]
    let names = sections.flatMap(\.fields).map(\.name) + ["deadline", "urgent", "weeks"]
    let parameters = DistributionKind.allCases.flatMap(\.parameters)
    for name in names + parameters { #expect(page.contains(name), "\(name)") }
  }

  @Test("its examples are variants of the courtyard they speak of")
  func examples() throws {
    let examples = try Self.page().components(separatedBy: "```yaml\n").dropFirst()
      .map { $0.components(separatedBy: "```")[0] }
    #expect(examples.count == 2)
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "courtyard-variants-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for example in examples {
      let file = folder.appending(path: "example.yaml")
      try Data(example.utf8).write(to: file)
      let result = try VariantReader().read(
        at: EstateTests.scenarios.appending(path: "hejiang-13").path, variant: file.path)
      #expect(result.errors.map { $0.rendered(in: .english) } == [])
      let variant = try #require(result.variant)
      #expect(variant.stages.count > 1 || variant.events.count > 5)
    }
  }
}
