import Generation
import ScenarioReading
import Scenarios
import Testing

struct ScenarioGeneratorTests {
  private static func settings(
    volunteers: Int = 95, needs: Int = 260, seed: UInt64 = 7, isScattered: Bool = false,
    courtyardsPerGrid: Int = 3, language: Language = .chinese
  ) throws -> GenerationSettings {
    GenerationSettings(
      volunteers: volunteers, needs: needs, seed: seed, isScattered: isScattered,
      courtyardsPerGrid: courtyardsPerGrid, language: language,
      week: try #require(Week("2026-W48")))
  }

  private static func files(_ settings: GenerationSettings) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: ScenarioGenerator(settings).files().map {
        ($0.name, String(decoding: $0.bytes, as: UTF8.self))
      })
  }

  private static func scenario(_ settings: GenerationSettings) throws -> Scenario {
    var files = files(settings)
    let yaml = try #require(files["scenario.yaml"])
    files["scenario.yaml"] = nil
    let result = try ScenarioReader().read(yaml: yaml, tables: files)
    #expect(result.errors.isEmpty, "\(result.errors.prefix(3))")
    return try #require(result.scenario)
  }

  @Test(arguments: [(1, 1), (30, 60), (100, 300), (95, 260)], [true, false])
  func filesAreReadWithoutAnError(size: (Int, Int), isScattered: Bool) throws {
    let scenario = try Self.scenario(
      Self.settings(volunteers: size.0, needs: size.1, isScattered: isScattered))
    #expect(scenario.volunteers.count == size.0)
    #expect(scenario.needs.count == size.1)
  }

  @Test func theSameSeedGivesTheSameBytesAndAnotherSeedOthers() throws {
    #expect(try Self.files(Self.settings()) == Self.files(Self.settings()))
    #expect(try Self.files(Self.settings()) != Self.files(Self.settings(seed: 8)))
  }

  @Test func courtyardsHaveThirtyVolunteersAndOneInTenAlsoServesANeighbour() throws {
    let scenario = try Self.scenario(Self.settings(volunteers: 900, needs: 2_550))
    #expect(scenario.places.count == 30)
    var bridging = 0
    for volunteer in scenario.volunteers {
      let places = volunteer.places.sorted()
      if places.count == 1 { continue }
      #expect(places.count == 2)
      bridging += 1
      // A grid is three courtyards in a row.
      let numbers = try places.map { try #require(Int($0.suffix(4))) - 1 }
      #expect(abs(numbers[0] - numbers[1]) == 1)
      #expect(numbers[0] / 3 == numbers[1] / 3)
    }
    #expect((60...120).contains(bridging))
    for place in scenario.places {
      let needs = scenario.needs.count { $0.place == place.id }
      #expect((80...90).contains(needs))
    }
  }

  @Test func aStreetIsOneGridWhereItIsAskedFor() throws {
    let scenario = try Self.scenario(Self.settings(volunteers: 900, courtyardsPerGrid: 30))
    let crossing = try scenario.volunteers.count { volunteer in
      let grids = try volunteer.places.map { (try #require(Int($0.suffix(4))) - 1) / 3 }
      return Set(grids).count > 1
    }
    #expect(crossing > 0)
  }

  @Test func everybodyServesEverywhereWhereTheyAreScattered() throws {
    let scenario = try Self.scenario(Self.settings(isScattered: true))
    #expect(scenario.volunteers.allSatisfy { $0.places.isEmpty })
  }

  @Test func namesAreInTheLanguageAskedFor() throws {
    let english = try Self.files(Self.settings(volunteers: 3, needs: 3, language: .english))
    let text = english.values.joined()
    #expect(text.unicodeScalars.allSatisfy { $0.isASCII || $0 == "\u{FEFF}" })
    #expect(text.contains("language: en\n"))
    let chinese = try Self.files(Self.settings(volunteers: 3, needs: 3))
    #expect(chinese["scenario.yaml"]?.contains("号院") == true)
  }
}
