import Foundation
import Plans
import Scenarios
import Testing

@testable import Ledger

/// A folder of its own for one test.
final class Scratch: Sendable {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appending(path: "courtyard-ledger-\(UUID().uuidString)").resolvingSymlinksInPath().path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var ledger: String { path + "/courtyard.ledger" }

  func bytes(_ path: String) -> [UInt8]? {
    (try? Data(contentsOf: URL(filePath: path))).map(Array.init)
  }
}

/// A small courtyard's plans: a watch of two hours by whoever is named.
enum Sample {
  static let firstWeek = Week(containing: Day(number: 20_780))
  static let time = Date(timeIntervalSince1970: 1_800_000_000)

  static func week(_ number: Int) -> Week {
    Week(containing: firstWeek.monday.advanced(by: 7 * number))
  }

  /// A watch on the day with this offset from Monday.
  static func watch(_ person: String, on offset: Int, of week: Week, hours: Int = 2) -> LedgerDuty {
    LedgerDuty(
      need: "watch", needName: "看车", day: week.monday.advanced(by: offset),
      hours: 480..<480 + 60 * hours, assignee: .volunteer(person), name: "王\(person)")
  }

  static func turn(_ household: String, on offset: Int, of week: Week) -> LedgerDuty {
    LedgerDuty(
      need: "corridor", needName: "扫楼道", day: week.monday.advanced(by: offset), hours: 480..<540,
      assignee: .household(household), name: household, unit: "1")
  }

  static func roster(
    _ people: [String], _ duties: [LedgerDuty], absent: Set<String> = [],
    carriedOver: [String: Minutes] = [:], shares: [String: Double] = [:], memory: Int = 4
  ) -> LedgerRoster {
    LedgerRoster(
      members: people.map {
        LedgerRoster.Member(
          id: $0, name: "王\($0)", share: shares[$0] ?? 1, carriedOver: carriedOver[$0] ?? 0,
          isAbsent: absent.contains($0))
      }, duties: duties, memoryWeeks: memory)
  }

  /// A plan of a week that two of three must sign. The version stands for what is in its files.
  static func plan(
    _ week: Week = firstWeek, version: Int = 1, roster: LedgerRoster? = nil,
    parking: LedgerParking? = nil
  ) -> ProposedPlan {
    let digest = String(format: "%064x", abs(week.monday.number) * 1000 + version)
    return ProposedPlan(
      courtyard: "合江路13号楼院", week: week, sha256: digest,
      files: [
        .init(name: "roster.csv", sha256: digest),
        .init(name: "waiting.csv", sha256: String(repeating: "0", count: 64)),
      ], document: Array("plan \(version)".utf8),
      signers: ["a", "b", "c"].map { ProposedPlan.Signer(id: $0, name: "李\($0)") },
      signaturesNeeded: 2,
      roster: roster
        ?? Sample.roster(
          ["a", "b", "c"], [watch("a", on: 0, of: week), watch("b", on: 1, of: week)]),
      parking: parking)
  }

  /// Signs a plan by two.
  static func publish(_ plan: ProposedPlan, in store: LedgerStore) throws {
    for member in ["a", "b"] {
      guard case .signed = try store.sign(plan, by: member, at: time) else {
        Issue.record("\(member)'s signature does not count")
        return
      }
    }
  }
}
