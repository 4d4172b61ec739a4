internal import Foundation
internal import GRDB

/// What a courtyard remembers from week to week: one SQLite file.
///
/// Plans that were signed and published, what became of their duties, and nothing that could be
/// worked out from these. Rows are only ever added. Every change is one transaction, written with a
/// rollback journal that is gone when the change is done, so that the ledger is one file, to be
/// copied like any other, and a crash at any moment leaves either the change or none of it.
public final class LedgerStore: Sendable {
  /// What the ledger is opened for.
  public enum Access: Sendable {
    /// To look: there must be one.
    case reading
    /// To add to it: it is made where there is none.
    case writing
  }

  /// How long another process is waited for, in seconds.
  public static let usualPatience = 5.0

  /// Where it is, as the user wrote it.
  public let path: String
  let queue: DatabaseQueue

  /// Opens a ledger; makes it where that is asked for, and brings an older one up to date.
  ///
  /// - Parameters:
  ///   - path: where it is.
  ///   - access: whether it is made where there is none.
  ///   - patience: how long another process is waited for, in seconds.
  /// - Throws: ``LedgerError``. A file that is not a ledger, or a later version's, is left as it is.
  public convenience init(
    path: String, access: Access, patience: Double = LedgerStore.usualPatience
  ) throws(LedgerError) {
    try self.init(
      path: path, access: access, patience: patience, migrations: LedgerSchema.migrations)
  }

  init(
    path: String, access: Access, patience: Double, migrations: [String]
  ) throws(LedgerError) {
    self.path = path
    queue = try LedgerErrors.mapped(path) {
      try LedgerStore.checkHeader(of: path, access: access, versions: migrations.count)
      var configuration = Configuration()
      configuration.label = "ledger"
      configuration.busyMode = .timeout(patience)
      configuration.prepareDatabase { database in
        // Also the folder is synced when the journal goes: a change that was reported is kept, even
        // when the power fails right after.
        try database.execute(sql: "PRAGMA synchronous = EXTRA")
      }
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try LedgerStore.migrate(queue, path: path, migrations: migrations)
      return queue
    }
  }

  // MARK: Opening

  private static func checkHeader(of path: String, access: Access, versions: Int) throws {
    switch try LedgerFile.look(at: path) {
    case .missing:
      if access == .reading { throw LedgerError(.missing, path) }
      let parent = URL(filePath: path).deletingLastPathComponent().path
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: parent, isDirectory: &isFolder),
        isFolder.boolValue
      else { throw LedgerError(.cannotWrite(reason: String(cString: strerror(ENOENT))), path) }
    case .empty: break
    case .database(LedgerSchema.applicationID, let version):
      guard version <= versions else {
        throw LedgerError(.laterVersion(found: Int(version), known: versions), path)
      }
    case .database, .somethingElse: throw LedgerError(.notALedger, path)
    }
  }

  /// Takes the steps that are missing, all in one transaction.
  private static func migrate(
    _ queue: DatabaseQueue, path: String, migrations: [String]
  ) throws {
    func version(_ database: Database) throws -> Int {
      try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    }
    // Only to look takes no lock that others would wait for.
    if try queue.read(version) == migrations.count { return }
    try queue.writeWithoutTransaction { database in
      try database.inTransaction(.immediate) {
        // Another process may have come first.
        let done = try version(database)
        guard done <= migrations.count else {
          throw LedgerError(.laterVersion(found: done, known: migrations.count), path)
        }
        for step in migrations.dropFirst(done) { try database.execute(sql: step) }
        try database.execute(sql: "PRAGMA application_id = \(LedgerSchema.applicationID)")
        try database.execute(sql: "PRAGMA user_version = \(migrations.count)")
        return .commit
      }
    }
  }

  // MARK: Transactions

  func read<Value: Sendable>(
    _ work: @Sendable (Database) throws -> Value
  ) throws(LedgerError) -> Value {
    try LedgerErrors.mapped(path) { try queue.read(work) }
  }

  /// One change: all of it or nothing.
  func write<Value: Sendable>(
    _ work: @Sendable (Database) throws -> Value
  ) throws(LedgerError) -> Value {
    try LedgerErrors.mapped(path) { try queue.write(work) }
  }
}
