internal import Foundation
public import Plans
public import Scenarios

/// `weeks.json`: the weeks that a plan was made together with, and what is proved of all of them together.
/// It lies in the folder of each of the weeks.
public struct WeeksFile: Sendable {
  /// The file's name.
  public static let name = "weeks.json"

  private struct Entry: Codable {
    var week: String
    var sha256: String

    enum CodingKeys: String, CodingKey {
      case week
      case sha256 = "plan_sha256"
    }
  }

  private struct Record: Codable {
    var weeks: [Entry]
    var ahead: [String]
    var goals: [GoalRecord]
  }

  /// The week and the SHA-256 of its `plan.json`, the earliest week first.
  private let entries: [Entry]

  /// Makes the file.
  ///
  /// - Parameters:
  ///   - weeks: each week with the files of its plan.
  ///   - ahead: the weeks that were only looked ahead to.
  ///   - goals: what is reached and proved of all weeks together.
  /// - Returns: the file.
  /// - Throws: where a figure is no number.
  public static func file(
    of weeks: [(week: Week, files: [PlanFile])], ahead: [Week], goals: [GoalProof]
  ) throws -> PlanFile {
    let record = Record(
      weeks: weeks.map { week, files in
        let plan = files.first { $0.name == PlanFiles.plan }
        return Entry(week: week.description, sha256: Fingerprint.sha256(of: plan?.bytes ?? []))
      }, ahead: ahead.map(\.description), goals: goals.map(GoalRecord.init))
    return PlanFile(name: name, bytes: try JSONText.bytes(record))
  }

  /// Reads the file in a plan's folder; nil where there is none.
  ///
  /// - Throws: where it cannot be read.
  public init?(folder: String) throws(PlanReadingError) {
    let url = URL(filePath: folder).appending(path: Self.name)
    guard FileManager.default.fileExists(atPath: url.path) else { return nil }
    guard let data = try? Data(contentsOf: url),
      let record = try? JSONDecoder().decode(Record.self, from: data)
    else { throw .unreadable(file: Self.name) }
    entries = record.weeks
  }

  /// The weeks before one of them, the earliest first.
  public func weeks(before week: Week) -> [Week] {
    entries.compactMap { Week($0.week) }.filter { $0 < week }.sorted()
  }

  /// Whether a folder holds the plan of a week that this one was made together with.
  public func matches(_ week: Week, planIn folder: String) -> Bool {
    let url = URL(filePath: folder).appending(path: PlanFiles.plan)
    guard let data = try? Data(contentsOf: url) else { return false }
    return entries.contains {
      $0.week == week.description && $0.sha256 == Fingerprint.sha256(of: data)
    }
  }
}
