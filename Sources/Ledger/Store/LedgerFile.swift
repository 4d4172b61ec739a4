internal import Foundation

/// What a path holds, read from the file's first bytes without SQLite, so that a file that is not a
/// ledger is never touched.
enum LedgerFile {
  case missing
  /// Nothing in it: made by `touch`, or by a process that was killed before it wrote anything.
  case empty
  /// An SQLite database, with what its header says.
  case database(applicationID: Int32, version: Int32)
  case somethingElse

  // SQLite file format, section 1.3: the database header.
  private static let magic = Array("SQLite format 3\0".utf8)
  private static let versionOffset = 60
  private static let applicationOffset = 68
  private static let headerSize = 100

  /// Looks at the file.
  ///
  /// - Throws: where it is there and the system does not let it be read.
  static func look(at path: String) throws -> LedgerFile {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return .missing
    }
    let resolved = URL(filePath: path).resolvingSymlinksInPath().path
    let attributes = try FileManager.default.attributesOfItem(atPath: resolved)
    guard !isFolder.boolValue, attributes[.type] as? FileAttributeType == .typeRegular else {
      return .somethingElse
    }
    let handle = try FileHandle(forReadingFrom: URL(filePath: path))
    defer { try? handle.close() }
    let bytes = Array(try handle.read(upToCount: headerSize) ?? Data())
    if bytes.isEmpty { return .empty }
    guard bytes.count == headerSize, bytes.starts(with: magic) else { return .somethingElse }
    return .database(
      applicationID: number(at: applicationOffset, in: bytes),
      version: number(at: versionOffset, in: bytes))
  }

  private static func number(at offset: Int, in bytes: [UInt8]) -> Int32 {
    Int32(bitPattern: bytes[offset..<offset + 4].reduce(0 as UInt32) { $0 << 8 | UInt32($1) })
  }
}
