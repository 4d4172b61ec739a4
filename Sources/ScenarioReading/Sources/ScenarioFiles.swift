internal import Foundation

/// Where the files of a scenario come from: a folder, or memory.
struct ScenarioFiles {
  /// No scenario is larger; a disk image given by mistake is.
  static let mostBytes = 64 << 20

  /// The path of `scenario.yaml` as the user wrote it.
  let yamlPath: String
  private let folder: String
  private let memory: [String: [UInt8]]?

  /// Finds the scenario at `path`: a folder with a `scenario.yaml` in it, or the YAML file itself.
  init(path: String) {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if exists, isFolder.boolValue {
      var trimmed = path
      while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
      folder = trimmed == "/" ? trimmed : trimmed + "/"
      yamlPath = folder + "scenario.yaml"
    } else {
      folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
      yamlPath = path
    }
    memory = nil
  }

  /// Takes the files from memory, by name.
  init(memory: [String: [UInt8]], yamlPath: String) {
    self.memory = memory
    self.yamlPath = yamlPath
    folder = ""
  }

  /// The path of a file that the scenario names.
  func path(of name: String) -> String { folder + name }

  /// The bytes at a path of this scenario; at most one more than is allowed.
  func bytes(at path: String, namedAt: SourcePosition?) throws(ScenarioFileError) -> [UInt8] {
    func failure(_ reason: ScenarioFileError.Reason) -> ScenarioFileError {
      ScenarioFileError(
        path: path, reason: reason,
        namedAt: namedAt.map { "\($0.file):\($0.line):\($0.column)" })
    }
    if let memory {
      guard let bytes = memory[path] else { throw failure(.missing) }
      return bytes
    }
    // A pipe or a device would never end; only ordinary files are read.
    let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard FileManager.default.fileExists(atPath: resolved) else { throw failure(.missing) }
    let attributes = try? FileManager.default.attributesOfItem(atPath: resolved)
    guard attributes?[.type] as? FileAttributeType == .typeRegular,
      let handle = FileHandle(forReadingAtPath: resolved)
    else { throw failure(.unreadable) }
    defer { try? handle.close() }
    do {
      return Array(try handle.read(upToCount: Self.mostBytes + 1) ?? Data())
    } catch {
      throw failure(.unreadable)
    }
  }
}
