internal import Foundation
internal import Plans
internal import Scenarios

/// The shape of `plan.json`: the tables with ids in place of names in any language, both languages
/// of every reason, exact minutes beside rounded hours, and the proof. `docs/files.md` describes it.
struct PlanRecord: Codable, Hashable {
  /// The version of this shape.
  static let currentFormat = 1

  var format: Int
  var courtyard: String
  var week: String
  var language: Language
  /// The weeks the covenant remembers.
  var memory: Int?
  var committee: CommitteeRecord?
  var roster: RosterRecord?
  var parking: ParkingRecord?
  var revision: RevisionRecord?
  var proof: ProofRecord

  init(_ document: PlanDocument, of scenario: Scenario) {
    let names = PlanNames(scenario, language: document.language)
    format = PlanRecord.currentFormat
    courtyard = scenario.name
    week = document.plan.week.description
    language = document.language
    memory = scenario.covenant.memoryWeeks
    committee = CommitteeRecord(scenario)
    roster = RosterRecord(document.plan, names)
    parking = ParkingRecord(document.plan, names)
    revision = RevisionRecord(document.revision, in: document.plan.week)
    proof = ProofRecord(document)
  }

  /// The plan that was recorded.
  func document() throws(RecordFault) -> PlanDocument {
    guard format == PlanRecord.currentFormat else {
      throw RecordFault(path: "format", expected: FindingWords.planFormat)
    }
    guard let week = Week(week) else {
      throw RecordFault(path: "week", expected: FindingWords.week)
    }
    let goals = try proof.goals()
    let plan = Plan(
      week: week,
      roster: try roster?.roster(in: week, goals: goals.filter { !$0.isOfParking }),
      parking: try parking?.allocation(
        in: week, goals: goals.filter(\.isOfParking), seed: proof.seed))
    return PlanDocument(
      plan: plan, provenance: proof.provenance, language: language,
      revision: try revision?.revision(in: week) ?? .first)
  }

  /// Reads the bytes of a `plan.json`, and the plan that stands in it.
  static func read(
    _ bytes: [UInt8]
  ) throws(PlanReadingError) -> (record: PlanRecord, document: PlanDocument) {
    do {
      let record = try JSONDecoder().decode(PlanRecord.self, from: Data(bytes))
      return (record, try record.document())
    } catch {
      throw .malformed(file: PlanFiles.plan)
    }
  }
}

/// A value of a JSON file that does not say what it should.
struct RecordFault: Error {
  /// Where: `roster.duties[3].start`.
  var path: String
  /// What belongs there.
  var expected: Bilingual
}

/// A text in both languages.
struct BilingualRecord: Codable, Hashable {
  var chinese: String
  var english: String

  enum CodingKeys: String, CodingKey {
    case chinese = "zh-Hans"
    case english = "en"
  }

  init(_ words: Bilingual) {
    chinese = words.chinese
    english = words.english
  }

  var words: Bilingual { Bilingual(zh: chinese, en: english) }
}

extension GoalProof {
  /// Whether the goal is one of the parking's.
  var isOfParking: Bool { name.hasPrefix("parking.") }
}
