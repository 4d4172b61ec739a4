internal import Foundation
internal import Scenarios
internal import Simulation

/// The shape of `simulation.json`: every figure in full, from which all other files can be made
/// again, but for the seconds, which are in `timing.csv`.
struct SimulationRecord: Codable, Hashable {
  /// The version of this shape.
  static let currentFormat = 1

  var format: Int
  var courtyard: String
  var firstWeek: String
  var weeks: Int
  var warmUp: Int
  var seed: UInt64
  var variants: [VariantRecord]

  enum CodingKeys: String, CodingKey {
    case format, courtyard, weeks, seed, variants
    case firstWeek = "first_week"
    case warmUp = "warm_up"
  }

  struct VariantRecord: Codable, Hashable {
    var id: String
    var name: String
    var ledger: Bool
    var certificates: [CertificateRecord]
    var runs: [RunRecord]
  }

  struct CertificateRecord: Codable, Hashable {
    var volunteer: String
    var skill: String
    var lastDay: String

    enum CodingKeys: String, CodingKey {
      case skill
      case volunteer = "volunteer_id"
      case lastDay = "last_day"
    }
  }

  struct RunRecord: Codable, Hashable {
    var run: Int
    var weeks: [String]
    /// By measure, a figure a week; null where there is none.
    var measures: [String: [Double?]]
    var people: [PersonRecord]
  }

  struct PersonRecord: Codable, Hashable {
    var volunteer: String
    var duties: Int
    var minutes: Int
    var substitutions: Int
    var weeks: Int

    enum CodingKeys: String, CodingKey {
      case duties, minutes, substitutions, weeks
      case volunteer = "volunteer_id"
    }
  }

  init(_ results: SimulationResults) {
    format = SimulationRecord.currentFormat
    courtyard = results.courtyard
    firstWeek = results.firstWeek.description
    weeks = results.weeks
    warmUp = results.warmUp
    seed = results.seed
    variants = results.variants.map { variant in
      VariantRecord(
        id: variant.id, name: variant.name, ledger: variant.keepsLedger,
        certificates: variant.certificates.map {
          CertificateRecord(
            volunteer: $0.volunteer, skill: $0.skill, lastDay: $0.lastDay.description)
        },
        runs: variant.runs.map(RunRecord.init))
    }
  }

  /// The file: compact, because it holds a figure for every run, week and measure.
  func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
  }
}

extension SimulationRecord.RunRecord {
  init(_ result: RunResult) {
    run = result.run
    weeks = result.weeks.map(\.week.description)
    let values = result.weeks.map(\.values)
    measures = [:]
    for measure in Measure.allCases {
      let figures = values.map { $0[measure] }
      if figures.contains(where: { $0 != nil }) { measures[measure.rawValue] = figures }
    }
    people = result.people.map {
      SimulationRecord.PersonRecord(
        volunteer: $0.volunteer, duties: $0.duties, minutes: $0.minutes,
        substitutions: $0.substitutions, weeks: $0.weeks)
    }
  }
}
