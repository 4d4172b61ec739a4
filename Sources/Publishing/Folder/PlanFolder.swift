internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The folder a plan is written to, all or nothing.
///
/// The files are written and synced in a hidden folder beside it, which then changes places with
/// the old one in a single step of the file system. Whatever happens before that step, a full disk,
/// a kill, a lost permission, leaves the old folder as it was; whatever happens after it leaves the
/// new one whole. Files in the folder that are not a plan's stay.
public struct PlanFolder: Sendable {
  /// Where the plan goes, an absolute path.
  public let path: String

  /// The files, and folders with all that is in them, that are replaced or taken away; all others in
  /// the folder stay.
  let replaced: [String]
  /// Called before each step, so that tests can stop a write anywhere.
  let before: @Sendable (Step) throws -> Void
  /// Lets two folders change places in one step, where the file system can.
  let swap: @Sendable (String, String) throws -> Void

  /// What is done to write a folder, in order.
  enum Step: String, CaseIterable, Codable, Sendable {
    case recover, makeHidden, writeFiles, keepOthers, syncHidden, swap, syncParent, removeOld
  }

  /// Names a folder, which need not exist.
  ///
  /// - Parameters:
  ///   - path: where the folder is.
  ///   - replaced: the names of the files that a write replaces or takes away, and of folders, with
  ///     all that is in them; all others stay.
  public init(path: String, replacing replaced: [String] = PlanFiles.replacedNames) {
    self.init(path: path, replacing: replaced, before: { _ in })
  }

  init(
    path: String, replacing replaced: [String] = PlanFiles.replacedNames,
    before: @escaping @Sendable (Step) throws -> Void,
    swap: @escaping @Sendable (String, String) throws -> Void = FileSystem.exchange
  ) {
    let url = URL(filePath: path, directoryHint: .isDirectory).standardizedFileURL
    // A link to a folder stays a link: what changes places is the folder behind it.
    var resolved = url.resolvingSymlinksInPath().path
    while resolved.count > 1, resolved.last == "/" { resolved.removeLast() }
    self.path = resolved
    self.replaced = replaced
    self.before = before
    self.swap = swap
  }

  /// Looks whether a plan may be written here, before anything is solved.
  ///
  /// An empty folder counts as none.
  ///
  /// - Parameter force: whether what is there may be replaced.
  /// - Throws: ``PlanFolderError`` where it may not.
  public func check(force: Bool) throws(PlanFolderError) {
    switch FileSystem.kind(of: path) {
    case .nothing:
      try checkAncestors()
    case .folder:
      guard !isAtOrAboveWorkingFolder else { throw PlanFolderError(.workingFolder, path) }
      // What cannot be looked into may hold anything.
      guard let names = try? FileSystem.children(of: path), FileSystem.isWritable(path) else {
        throw PlanFolderError(.readOnly, path)
      }
      guard force || names.isEmpty else { throw PlanFolderError(.exists, path) }
      let parent = URL(filePath: path).deletingLastPathComponent().path
      guard FileSystem.isWritable(parent) else { throw PlanFolderError(.readOnly, parent) }
    case .other:
      throw PlanFolderError(.notAFolder, path)
    }
  }

  /// Whether the folder is there and holds nothing but files of these names.
  public func holdsOnly(_ names: [String]) -> Bool {
    guard let found = try? FileSystem.children(of: path), !found.isEmpty else { return false }
    return found.allSatisfy { names.contains($0) }
  }

  /// Writes the files, replacing those of an older plan.
  ///
  /// - Parameters:
  ///   - files: the files of the new plan; a slash in a name is a folder, which is made.
  ///   - force: whether what is there may be replaced.
  /// - Throws: ``PlanFolderError``; what was there before is then as it was.
  public func write(_ files: [PlanFile], force: Bool) throws(PlanFolderError) {
    try check(force: force)
    let parent = URL(filePath: path).deletingLastPathComponent().path
    let siblings = HiddenSiblings(of: path, swap: swap)
    do {
      try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
      try before(.recover)
      try siblings.recover()
      try before(.makeHidden)
      let hidden = try siblings.make()
      do {
        try fill(hidden.path, with: files)
        try before(.swap)
        try siblings.exchange(hidden)
      } catch {
        try? FileManager.default.removeItem(atPath: hidden.path)
        throw error
      }
      // From here on the new plan is in its place, and nothing below may say otherwise.
      try? before(.syncParent)
      try? FileSystem.sync(parent)
      try? before(.removeOld)
      try? FileManager.default.removeItem(atPath: hidden.path)
    } catch let error as PlanFolderError {
      throw error
    } catch {
      throw PlanFolderError(.cannotWrite(reason: FileSystem.reason(of: error)), path)
    }
  }

  private func fill(_ hidden: String, with files: [PlanFile]) throws {
    let folders = try PlanFolder.folders(of: files)
    for folder in folders {
      try FileManager.default.createDirectory(
        atPath: "\(hidden)/\(folder)", withIntermediateDirectories: false)
    }
    for file in files {
      try before(.writeFiles)
      try FileSystem.write(file.bytes, to: "\(hidden)/\(file.name)")
    }
    try before(.keepOthers)
    let others = FileSystem.kind(of: path) == .folder ? try FileSystem.children(of: path) : []
    for name in others where !replaced.contains(name) {
      try FileSystem.link("\(path)/\(name)", to: "\(hidden)/\(name)")
    }
    try before(.syncHidden)
    for folder in folders { try FileSystem.sync("\(hidden)/\(folder)") }
    try FileSystem.sync(hidden)
  }

  /// The folders within the plan's folder that files lie in, each after the one it lies in itself.
  ///
  /// - Throws: for a name that leads out of the plan's folder.
  private static func folders(of files: [PlanFile]) throws -> [String] {
    var folders = Set<String>()
    for file in files {
      let parts = file.name.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.allSatisfy({ !["", ".", ".."].contains($0) }) else {
        throw FileSystemError(EINVAL)
      }
      for count in 1..<parts.count {
        folders.insert(parts.prefix(count).joined(separator: "/"))
      }
    }
    return folders.sorted()
  }

  /// The nearest thing above that exists must be a folder.
  private func checkAncestors() throws(PlanFolderError) {
    var ancestor = URL(filePath: path)
    while ancestor.path != "/", FileSystem.kind(of: ancestor.path) == .nothing {
      ancestor.deleteLastPathComponent()
    }
    guard FileSystem.kind(of: ancestor.path) == .folder else {
      throw PlanFolderError(.notAFolder, ancestor.path)
    }
    guard FileSystem.isWritable(ancestor.path) else {
      throw PlanFolderError(.readOnly, ancestor.path)
    }
  }

  /// Changing places would leave the user's shell in the old folder.
  private var isAtOrAboveWorkingFolder: Bool {
    let working = URL(filePath: FileManager.default.currentDirectoryPath)
      .resolvingSymlinksInPath().path
    return path == "/" || working == path || working.hasPrefix(path + "/")
  }
}
