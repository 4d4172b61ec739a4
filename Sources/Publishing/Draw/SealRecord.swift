internal import Foundation
internal import Scenarios

/// The shape of `draw-seal.json`: what was sealed, and how ranks come of it. `docs/files.md`
/// describes it.
struct SealRecord: Codable, Hashable {
  /// The version of this shape.
  static let currentFormat = 1
  static let fileName = "draw-seal.json"

  var format: Int
  var courtyard: String
  var week: String
  var scenarioSHA256: String
  /// The sealed files. Their bytes one after another have the fingerprint.
  var files: [String]
  var sha256: String
  var vehicles: Int
  /// The number of tickets of a fair lottery; nil where ranks alone decide.
  var tickets: Int?
  var ranks: BilingualRecord
  /// How a ticket is drawn, where there are any.
  var drawing: BilingualRecord?

  enum CodingKeys: String, CodingKey {
    case format, courtyard, week, files, sha256, vehicles, tickets, ranks, drawing
    case scenarioSHA256 = "scenario_sha256"
  }

  /// Seals files.
  init(_ sealed: [PlanFile], tickets: Int?, of scenario: Scenario) throws {
    format = SealRecord.currentFormat
    courtyard = scenario.name
    week = "\(scenario.week)"
    scenarioSHA256 = try ScenarioDigest.sha256(of: scenario)
    files = sealed.map(\.name)
    sha256 = SealRecord.fingerprint(of: sealed)
    vehicles = scenario.parking?.vehicles.count ?? 0
    self.tickets = tickets
    ranks = BilingualRecord(DrawWords.ranks)
    drawing = tickets.map { BilingualRecord(DrawWords.drawing(of: $0)) }
  }

  /// The SHA-256 of the files' bytes, one file after another.
  static func fingerprint(of files: [PlanFile]) -> String {
    Fingerprint.sha256(of: files.map(\.bytes).joined())
  }
}
