internal import CExchange
internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// An error number of the operating system.
struct FileSystemError: Error, Hashable {
  let number: Int32

  init(_ number: Int32) { self.number = number }

  /// Whether the file system cannot exchange two folders at all, or not these.
  var isUnsupported: Bool {
    [ENOSYS, EINVAL, ENOTSUP, EXDEV].contains(number)
  }
}

/// The few calls that must not go wrong quietly.
enum FileSystem {
  /// What a path names.
  enum Kind {
    case nothing, folder, other
  }

  static func kind(of path: String) -> Kind {
    var status = stat()
    guard lstat(path, &status) == 0 else { return .nothing }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .other
  }

  /// The names in a folder, sorted.
  static func children(of path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  static func isWritable(_ path: String) -> Bool { access(path, W_OK) == 0 }

  /// Creates a file, writes all of it and waits until the disk has it.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw FileSystemError(errno) }
    defer { _ = close(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw FileSystemError(written == 0 ? ENOSPC : errno) }
      rest = rest.dropFirst(written)
    }
    guard fsync(file) == 0 else { throw FileSystemError(errno) }
  }

  /// Waits until the disk has a folder's list of names.
  static func sync(_ folder: String) throws {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileSystemError(errno) }
    defer { _ = close(descriptor) }
    // Some file systems cannot sync a folder and say so; there is nothing more to be done there.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw FileSystemError(errno) }
  }

  /// Gives a file or folder a second name, or copies it where the file system has no second names.
  static func link(_ path: String, to other: String) throws {
    do {
      try FileManager.default.linkItem(atPath: path, toPath: other)
    } catch {
      try? FileManager.default.removeItem(atPath: other)
      try FileManager.default.copyItem(atPath: path, toPath: other)
    }
  }

  static func rename(_ path: String, to other: String) throws {
    guard systemRename(path, other) == 0 else { throw FileSystemError(errno) }
  }

  /// Lets two folders change places in one step.
  static func exchange(_ path: String, _ other: String) throws {
    let error = ce_exchange(path, other)
    guard error == 0 else { throw FileSystemError(error) }
  }

  /// Locks a folder until the descriptor is closed or the process ends; nil where another has it.
  static func lock(_ folder: String) -> Int32? {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return descriptor }
    _ = close(descriptor)
    return nil
  }

  /// The operating system's words for an error, without any path.
  static func reason(of error: any Error) -> String {
    if let error = error as? FileSystemError { return String(cString: strerror(error.number)) }
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    if let underlying, underlying.domain == NSPOSIXErrorDomain {
      return String(cString: strerror(Int32(underlying.code)))
    }
    return (error as NSError).localizedDescription
  }

  private static func systemWrite(
    _ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      Glibc.write(file, bytes, count)
    #else
      Darwin.write(file, bytes, count)
    #endif
  }

  private static func systemRename(_ path: String, _ other: String) -> Int32 {
    #if canImport(Glibc)
      Glibc.rename(path, other)
    #else
      Darwin.rename(path, other)
    #endif
  }
}
