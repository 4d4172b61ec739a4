import Foundation
import ScenarioReading
import Scenarios
import Testing

@Suite("The variants of the repository's courtyards")
struct EstateVariantTests {
  /// A courtyard and a variant of it; nil for the courtyard as it is.
  struct Case: Sendable, CustomTestStringConvertible {
    let courtyard: String
    let variant: String?
    var testDescription: String { courtyard + "/" + (variant ?? "as-is") }

    func read(_ week: Week? = nil) throws -> VariantResult {
      let folder = EstateTests.scenarios.appending(path: courtyard)
      return try VariantReader().read(
        at: folder.path, variant: variant.map { folder.appending(path: "variants/\($0)").path },
        week: week)
    }
  }

  static let cases: [Case] = ["hejiang-13", "shangqing-39", "xinyuan", "xinyuan-spring"]
    .flatMap(cases)

  static func cases(_ courtyard: String) -> [Case] {
    let folder = EstateTests.scenarios.appending(path: "\(courtyard)/variants").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return [Case(courtyard: courtyard, variant: nil)]
      + names.sorted().filter { $0.hasSuffix(".yaml") }.map {
        Case(courtyard: courtyard, variant: $0)
      }
  }

  @Test("read with nothing to say that the courtyard itself does not", arguments: cases)
  func reads(example: Case) throws {
    let result = try example.read()
    let plain = try ScenarioReader().read(
      at: EstateTests.scenarios.appending(path: example.courtyard).path)
    let known = Set(plain.diagnostics)
    #expect(
      result.diagnostics.filter { !known.contains($0) }.map { $0.rendered(in: .english) } == [])
    let variant = try #require(result.variant)
    #expect(variant.id == (example.variant.map { String($0.dropLast(5)) } ?? Variant.asIs))
    #expect(variant.stages[0].from == nil)
    #expect(variant.stages.dropFirst().allSatisfy { $0.from != nil })
    // Something is different, or why is it there.
    guard let plain = try Case(courtyard: example.courtyard, variant: nil).read().variant,
      example.variant != nil
    else { return }
    #expect(
      variant.stages != plain.stages || variant.events != plain.events
        || variant.keepsLedger != plain.keepsLedger)
  }

  @Test("each names its schema for editors", arguments: cases.filter { $0.variant != nil })
  func schema(example: Case) throws {
    let file = EstateTests.scenarios.appending(
      path: "\(example.courtyard)/variants/\(example.variant ?? "")")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.hasPrefix("# yaml-language-server: $schema=../../variant.schema.json\n"))
  }

  @Test("the garden takes the place of twenty bays, and the summer may begin in June")
  func particular() throws {
    let garden = try #require(
      try Case(courtyard: "xinyuan", variant: "twenty-bays-to-garden.yaml").read().variant)
    let bays = garden.stages.map { $0.scenario.parking?.spaces.count ?? 0 }
    #expect(bays.count == 2 && bays[0] - bays[1] == 20)
    let rain = try Case(courtyard: "xinyuan", variant: "rainy-season.yaml")
      .read(Week(year: 2027, number: 24))
    #expect(rain.errors == [])
    let beds = rain.variant?.stages[0].scenario.needs.filter { $0.name.hasSuffix("夏季养护") }
    #expect(beds?.count == 8)
  }
}
