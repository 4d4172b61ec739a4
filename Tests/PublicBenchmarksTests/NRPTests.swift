import Foundation
import Horizons
import Testing

@testable import PublicBenchmarks

/// The reader of the shift scheduling benchmark against the rosters whose costs are published.
@Suite struct NRPTests {
  static let instances = PublicData.folder == nil ? [] : [(1, 607), (4, 1716)]

  @Test(arguments: instances)
  func chargesWhatIsPublished(_ number: Int, _ cost: Int) throws {
    let folder = try #require(PublicData.folder)
    let instance = try NRPInstance(file: "\(folder)/nrp24/Instance\(number).txt")
    let text = try String(
      contentsOfFile: "\(folder)/nrp24/rosters/Instance\(number).\(cost).txt", encoding: .utf8)
    let names = instance.problem.kinds.map(\.name)
    let days = text.split(whereSeparator: \.isNewline).map { line in
      line.split(separator: " ")[1].map { character -> HorizonRoster.Day? in
        names.firstIndex(of: String(character)).map { HorizonRoster.Day(kind: $0) }
      }
    }
    let roster = HorizonRoster(days: days)
    #expect(instance.problem.cost(of: roster) == cost)
    #expect(
      instance.text(roster).split(separator: "\n").map(String.init)
        == text.split(whereSeparator: \.isNewline).map(String.init))
  }
}
