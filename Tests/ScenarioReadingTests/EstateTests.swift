import Foundation
import ScenarioReading
import Scenarios
import Testing

@Suite("The courtyards of the repository")
struct EstateTests {
  /// The folder of scenarios, four levels above this file's own.
  static let scenarios = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("scenarios")

  @Test(
    "read without an error",
    arguments: ["hejiang-13", "shangqing-39", "xinyuan", "xinyuan-spring", "yanan-road"])
  func reads(name: String) throws {
    let result = try ScenarioReader().read(at: Self.scenarios.appendingPathComponent(name).path)
    #expect(result.scenario != nil)
    #expect(result.errors.map { $0.rendered(in: .english) } == [])
  }
}
