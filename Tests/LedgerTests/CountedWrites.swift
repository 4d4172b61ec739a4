import GRDBSQLite

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// SQLite's usual way to the disk, with every write, cut, sync and removal of a file counted, and
/// the process killed right before one of them. For processes that do nothing else.
enum CountedWrites {
  nonisolated(unsafe) private(set) static var count = 0
  nonisolated(unsafe) private static var last = Int.max
  nonisolated(unsafe) private static var system = sqlite3_vfs()
  nonisolated(unsafe) private static var methods = sqlite3_io_methods()

  /// Counts from here on, and kills the process before the write with the number `last`.
  static func install(killingAt last: Int) {
    guard let usual = sqlite3_vfs_find(nil) else { return }
    self.last = last
    system = usual.pointee
    let counted = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
    counted.initialize(to: system)
    counted.pointee.zName = UnsafePointer(strdup("counted"))
    counted.pointee.xOpen = { vfs, name, file, flags, outFlags in
      let result = CountedWrites.system.xOpen(vfs, name, file, flags, outFlags)
      if result == SQLITE_OK { CountedWrites.count(writesTo: file) }
      return result
    }
    counted.pointee.xDelete = { vfs, name, sync in
      CountedWrites.tick()
      return CountedWrites.system.xDelete(vfs, name, sync)
    }
    sqlite3_vfs_register(counted, 1)
  }

  private static func count(writesTo file: UnsafeMutablePointer<sqlite3_file>?) {
    guard let file, let usual = file.pointee.pMethods else { return }
    // Database and journal differ in how they lock, not in how they write.
    methods = usual.pointee
    let counted = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
    counted.initialize(to: usual.pointee)
    counted.pointee.xWrite = { file, bytes, size, offset in
      CountedWrites.tick()
      return CountedWrites.methods.xWrite(file, bytes, size, offset)
    }
    counted.pointee.xTruncate = { file, size in
      CountedWrites.tick()
      return CountedWrites.methods.xTruncate(file, size)
    }
    counted.pointee.xSync = { file, flags in
      CountedWrites.tick()
      return CountedWrites.methods.xSync(file, flags)
    }
    file.pointee.pMethods = UnsafePointer(counted)
  }

  private static func tick() {
    count += 1
    if count == last { kill(getpid(), SIGKILL) }
  }
}
