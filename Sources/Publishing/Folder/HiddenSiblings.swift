internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The hidden folders beside a plan's folder: the one being written, and what killed runs left.
///
/// Whoever writes one holds a lock on it, which ends with the process. One without a lock is nobody's.
struct HiddenSiblings {
  private let target: String
  private let swap: @Sendable (String, String) throws -> Void
  private let parent: String
  private let prefix: String

  /// A hidden folder that this process writes to.
  struct Hidden: ~Copyable {
    let path: String
    fileprivate let lock: Int32

    deinit { _ = close(lock) }
  }

  /// - Parameters:
  ///   - target: the plan's folder.
  ///   - swap: lets two folders change places in one step.
  init(of target: String, swap: @escaping @Sendable (String, String) throws -> Void) {
    self.target = target
    self.swap = swap
    let url = URL(filePath: target)
    parent = url.deletingLastPathComponent().path
    prefix = ".\(url.lastPathComponent).courtyard-"
  }

  /// Where the old folder waits on file systems that cannot exchange two.
  private var setAside: String { "\(parent)/\(prefix)previous" }

  /// Removes what killed runs left, and puts back an old folder that was only set aside.
  func recover() throws {
    if FileSystem.kind(of: setAside) == .folder, FileSystem.kind(of: target) == .nothing {
      try FileSystem.rename(setAside, to: target)
    }
    for name in try FileSystem.children(of: parent) where name.hasPrefix(prefix) {
      let path = "\(parent)/\(name)"
      guard let lock = FileSystem.lock(path) else { continue }
      defer { _ = close(lock) }
      try FileManager.default.removeItem(atPath: path)
    }
  }

  /// Makes a hidden folder and locks it.
  func make() throws -> Hidden {
    // Another run may be clearing up between the making and the locking; then it is made again.
    for attempt in 0..<100 {
      let path = "\(parent)/\(prefix)\(getpid())-\(attempt)"
      guard mkdir(path, 0o777) == 0 else {
        if errno == EEXIST { continue }
        throw FileSystemError(errno)
      }
      if let lock = FileSystem.lock(path) {
        if FileSystem.kind(of: path) == .folder { return Hidden(path: path, lock: lock) }
        _ = close(lock)
      }
    }
    throw FileSystemError(EEXIST)
  }

  /// Puts the hidden folder in the target's place and the target, where there is one, in its place.
  func exchange(_ hidden: borrowing Hidden) throws {
    if FileSystem.kind(of: target) == .nothing {
      try FileSystem.rename(hidden.path, to: target)
      return
    }
    do {
      try swap(hidden.path, target)
    } catch let error as FileSystemError where error.isUnsupported {
      // Two steps where the file system cannot do it in one. Between them there is no folder, but
      // the old one is whole under its other name, and the next run puts it back.
      try FileSystem.rename(target, to: setAside)
      do {
        try FileSystem.rename(hidden.path, to: target)
      } catch {
        try FileSystem.rename(setAside, to: target)
        throw error
      }
      try? FileManager.default.removeItem(atPath: setAside)
    }
  }
}
