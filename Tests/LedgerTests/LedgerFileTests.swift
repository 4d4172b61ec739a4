import Foundation
import GRDB
import Scenarios
import Testing

@testable import Ledger

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct LedgerFileTests {
  private func opened(_ path: String, _ access: LedgerStore.Access = .writing) throws
    -> LedgerStore
  {
    try LedgerStore(path: path, access: access, patience: 0.1)
  }

  private func reason(_ work: () throws -> Void) -> LedgerError.Reason? {
    do {
      try work()
      return nil
    } catch {
      return (error as? LedgerError)?.reason
    }
  }

  private func database(_ path: String, _ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  @Test func aFileThatIsNotALedgerIsLeftAsItIs() throws {
    let scratch = try Scratch()
    let text = scratch.path + "/notes.txt"
    try Data("买菜、扫地".utf8).write(to: URL(filePath: text))
    let long = scratch.path + "/photo.jpg"
    try Data(repeating: 7, count: 5000).write(to: URL(filePath: long))
    let foreign = scratch.path + "/other.sqlite"
    try database(foreign, "CREATE TABLE t (a); PRAGMA application_id = 42")
    let plain = scratch.path + "/plain.sqlite"
    try database(plain, "CREATE TABLE t (a)")
    for path in [text, long, foreign, plain] {
      let before = scratch.bytes(path)
      for access in [LedgerStore.Access.reading, .writing] {
        #expect(reason { _ = try opened(path, access) } == .notALedger)
      }
      #expect(scratch.bytes(path) == before)
    }
    #expect(reason { _ = try opened(scratch.path) } == .notALedger)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted()
        == ["notes.txt", "other.sqlite", "photo.jpg", "plain.sqlite"])
  }

  @Test func aLaterVersionsLedgerIsLeftAsItIs() throws {
    let scratch = try Scratch()
    _ = try opened(scratch.ledger)
    try database(scratch.ledger, "PRAGMA user_version = 99")
    let before = scratch.bytes(scratch.ledger)
    #expect(
      reason { _ = try opened(scratch.ledger) }
        == .laterVersion(found: 99, known: LedgerSchema.migrations.count))
    #expect(scratch.bytes(scratch.ledger) == before)
  }

  @Test func anOlderLedgerIsBroughtUpToDateWithAllItHolds() throws {
    let scratch = try Scratch()
    try Sample.publish(Sample.plan(), in: opened(scratch.ledger))
    let later = LedgerSchema.migrations + ["CREATE TABLE weather (day INTEGER) STRICT"]
    let store = try LedgerStore(
      path: scratch.ledger, access: .reading, patience: 0.1, migrations: later)
    #expect(try store.history().weeks.map(\.week) == [Sample.firstWeek])
    #expect(try store.read { try $0.tableExists("weather") })
    #expect(reason { _ = try opened(scratch.ledger) } == .laterVersion(found: 2, known: 1))
  }

  @Test func aStepThatFailsLeavesTheOldVersion() throws {
    let scratch = try Scratch()
    _ = try opened(scratch.ledger)
    let before = scratch.bytes(scratch.ledger)
    let broken = LedgerSchema.migrations + ["CREATE TABLE weather (day INTEGER); nonsense"]
    #expect(
      reason {
        _ = try LedgerStore(
          path: scratch.ledger, access: .writing, patience: 0.1, migrations: broken)
      } != nil)
    #expect(scratch.bytes(scratch.ledger) == before)
  }

  @Test func onlyPublishingMakesALedger() throws {
    let scratch = try Scratch()
    #expect(reason { _ = try opened(scratch.ledger, .reading) } == .missing)
    #expect(
      reason { _ = try opened(scratch.path + "/no/folder.ledger") }
        == .cannotWrite(reason: String(cString: strerror(ENOENT))))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).isEmpty)
    try Data().write(to: URL(filePath: scratch.ledger))
    #expect(try opened(scratch.ledger).history() == LedgerHistory())
  }

  @Test(arguments: [
    "UPDATE plan SET week = '2027-W01'", "DELETE FROM duty", "DELETE FROM signature",
    "UPDATE duty SET person = 'b'", "DELETE FROM plan_file", "UPDATE report SET outcome = 'done'",
    "INSERT INTO duty SELECT plan, 99, need, need_name, day + 1, start, end, kind, person, name, "
      + "unit, home FROM duty LIMIT 1",
    "INSERT INTO signature (signing, member, signed_at) VALUES (77, 'a', '')",
    "INSERT INTO member VALUES (1, 'x', 'x', 'much', 0, 0)",
  ])
  func whatIsWrittenStays(sql: String) throws {
    let scratch = try Scratch()
    let store = try opened(scratch.ledger)
    try Sample.publish(Sample.plan(), in: store)
    let report = DutyReport(
      day: Sample.firstWeek.monday, start: 480, need: "watch", person: "a", outcome: .noShow)
    _ = try store.record([report])
    let before = try store.history()
    #expect(throws: DatabaseError.self) { try database(scratch.ledger, sql) }
    #expect(try store.history() == before)
  }

  @Test func anotherProcessIsWaitedForAndThenNamed() throws {
    let scratch = try Scratch()
    let store = try opened(scratch.ledger)
    let other = try DatabaseQueue(path: scratch.ledger)
    try other.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN EXCLUSIVE")
      #expect(reason { _ = try store.sign(Sample.plan(), by: "a") } == .busy)
      #expect(reason { _ = try opened(scratch.ledger) } == .busy)
      try database.execute(sql: "ROLLBACK")
    }
    try Sample.publish(Sample.plan(), in: store)
    #expect(try store.plans().map(\.standing) == [.inForce])
  }

  /// Two at once: each waits for the other, and both signatures count.
  @Test func signaturesAtTheSameMomentBothCount() async throws {
    let scratch = try Scratch()
    let path = scratch.ledger
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<6 {
        group.addTask {
          let store = try LedgerStore(path: path, access: .writing)
          _ = try store.sign(Sample.plan(Sample.week(number / 2)), by: ["a", "b"][number % 2])
        }
      }
      try await group.waitForAll()
    }
    #expect(
      try opened(path).plans().map(\.standing) == [.inForce, .inForce, .inForce])
  }

  /// A full disk, as a limit on the size of files that the system enforces.
  @Test func aFullDiskIsSaidSoAndChangesNothing() async throws {
    let scratch = try Scratch()
    try Sample.publish(Sample.plan(), in: opened(scratch.ledger))
    let before = scratch.bytes(scratch.ledger)
    await #expect(processExitsWith: .success) { [path = scratch.ledger as String] in
      signal(SIGXFSZ, SIG_IGN)
      let size = rlim_t(8192)
      var limit = rlimit(rlim_cur: size, rlim_max: size)
      #if canImport(Glibc)
        setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      #else
        setrlimit(RLIMIT_FSIZE, &limit)
      #endif
      var plan = Sample.plan(Sample.week(1))
      plan.document = [UInt8](repeating: 65, count: 200_000)
      do throws(LedgerError) {
        _ = try LedgerStore(path: path, access: .writing).sign(plan, by: "a")
        exit(1)
      } catch {
        exit(error.isOfOutput ? 0 : 2)
      }
    }
    #expect(try opened(scratch.ledger).plans().map(\.standing) == [.inForce])
    #expect(scratch.bytes(scratch.ledger) == before)
  }
}
