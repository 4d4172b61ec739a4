internal import Foundation
internal import Scenarios
internal import Simulation

/// A comparison of two simulations for programs.
struct SimulationComparisonRecord: Encodable {
  struct LineRecord: Encodable {
    var id: String
    var runs: Int
    var first: Double?
    var second: Double?
    var difference: Double?
    var low: Double?
    var high: Double?
    var chance: Double?
    var correctedChance: Double?
    var verdict: Verdict

    enum CodingKeys: String, CodingKey {
      case id, runs, first, second, difference, verdict
      case low = "ci_low"
      case high = "ci_high"
      case chance = "p"
      case correctedChance = "p_corrected"
    }

    init(_ id: String, _ difference: Difference, _ verdict: Verdict) {
      self.id = id
      runs = difference.runs
      (first, second) = (difference.before, difference.after)
      self.difference = difference.mean
      (low, high) = (difference.interval?.lowerBound, difference.interval?.upperBound)
      (chance, correctedChance) = (difference.chance, difference.correctedChance)
      self.verdict = verdict
    }
  }

  struct VariantRecord: Encodable {
    var first: String
    var second: String
    var paired: Bool
    var measures: [LineRecord]
    /// Hours of duty, by volunteer.
    var people: [LineRecord]
  }

  var kind = "simulations"
  var first: String
  var second: String
  var variants: [VariantRecord]
  var remarks: [String]

  init(_ comparison: SimulationComparison) {
    first = comparison.first.courtyard
    second = comparison.second.courtyard
    variants = comparison.comparisons.map { comparison in
      VariantRecord(
        first: comparison.first, second: comparison.second, paired: comparison.isPaired,
        measures: comparison.measures.map {
          LineRecord($0.measure.rawValue, $0.difference, $0.verdict)
        },
        people: comparison.people.map { LineRecord($0.volunteer, $0.difference, $0.verdict) })
    }
    remarks = comparison.remarks.map { ReportWords.remark($0).english }
  }
}

extension SimulationComparison {
  /// The comparison for programs, as JSON.
  ///
  /// - Throws: where a figure is no number.
  public func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(SimulationComparisonRecord(self))) + [UInt8(ascii: "\n")]
  }
}
