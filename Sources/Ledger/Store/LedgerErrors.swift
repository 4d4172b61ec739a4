internal import Foundation
internal import GRDB

/// Turns what SQLite and the file system say into what a committee understands.
enum LedgerErrors {
  static func mapped<Value>(
    _ path: String, _ work: () throws -> Value
  ) throws(LedgerError) -> Value {
    do {
      return try work()
    } catch let error as LedgerError {
      throw error
    } catch let error as DatabaseError {
      throw LedgerError(reason(of: error), path)
    } catch {
      throw LedgerError(.cannotRead(reason: (error as NSError).localizedDescription), path)
    }
  }

  private static func reason(of error: DatabaseError) -> LedgerError.Reason {
    let words = error.message ?? error.resultCode.description
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy
    case .SQLITE_NOTADB: return .notALedger
    case .SQLITE_CORRUPT: return .damaged
    case .SQLITE_PERM, .SQLITE_AUTH: return .cannotRead(reason: words)
    case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_READ:
      return .cannotRead(reason: words)
    default: return .cannotWrite(reason: words)
    }
  }
}
