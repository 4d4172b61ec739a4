import Foundation
import GRDB
import Scenarios
import Testing

@testable import Ledger

@Suite struct CrashTests {
  /// What a ledger may hold between two changes.
  private struct Holding: Hashable {
    var signatures: Int
    var isPublished: Bool
    var reported: Bool
  }

  private static let report = DutyReport(
    day: Sample.firstWeek.monday, start: 480, need: "watch", person: "a", outcome: .noShow)

  /// A ledger's first days: it is made, a plan is signed twice, and a no-show is recorded.
  private static func live(at path: String) throws {
    let store = try LedgerStore(path: path, access: .writing)
    _ = try store.sign(Sample.plan(), by: "a", at: Sample.time)
    _ = try store.sign(Sample.plan(), by: "b", at: Sample.time)
    _ = try store.record([report], at: Sample.time)
  }

  private func holding(_ store: LedgerStore) throws -> Holding {
    let plans = try store.plans()
    let duties = try store.history().weeks.flatMap { $0.roster?.duties ?? [] }
    return Holding(
      signatures: plans.reduce(0) { $0 + $1.signed.count },
      isPublished: plans.contains { $0.standing == .inForce },
      reported: duties.contains { $0.outcome == .noShow })
  }

  /// Killed for good, in a process of its own, before each of its writes to the disk.
  @Test func aKillBetweenAnyTwoWritesLeavesAWholeLedger() async throws {
    let scratch = try Scratch()
    let counted = scratch.path + "/count"
    await #expect(processExitsWith: .success) {
      [path = scratch.path as String, counted = counted as String] in
      CountedWrites.install(killingAt: .max)
      try CrashTests.live(at: path + "/whole.ledger")
      try "\(CountedWrites.count)".write(toFile: counted, atomically: false, encoding: .utf8)
    }
    let writes = try #require(Int(String(contentsOfFile: counted, encoding: .utf8)))
    #expect(writes > 50)
    let whole = try holding(
      LedgerStore(path: scratch.path + "/whole.ledger", access: .reading))
    #expect(whole == Holding(signatures: 2, isPublished: true, reported: true))
    var seen = Set<Holding>()
    for write in 1...writes {
      let path = scratch.path + "/\(write).ledger"
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [path = path as String, write = write as Int] in
        CountedWrites.install(killingAt: write)
        try CrashTests.live(at: path)
      }
      let store = try LedgerStore(path: path, access: .writing)
      let problems = try store.read { database in
        try String.fetchAll(database, sql: "PRAGMA integrity_check")
          + Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map(\.description)
      }
      #expect(problems == ["ok"], "after a kill before write \(write)")
      seen.insert(try holding(store))
      // Life goes on: what was done already is refused or adds nothing.
      try Self.live(at: path)
      #expect(try holding(store) == whole)
    }
    #expect(
      seen
        == [
          Holding(signatures: 0, isPublished: false, reported: false),
          Holding(signatures: 1, isPublished: false, reported: false),
          Holding(signatures: 2, isPublished: true, reported: false),
        ])
  }
}
