import Foundation
import Testing

/// The built program, run as a user runs it, in a folder of its own.
final class Program: Sendable {
  let folder: URL

  /// How a run ended.
  struct Result {
    var code: Int32
    var wasKilled: Bool
    var output: String
    var errors: String
  }

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "courtyard-command-\(UUID().uuidString)").resolvingSymlinksInPath()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Writes a scenario and gives its path.
  func scenario(_ yaml: String, named name: String = "yard") throws -> String {
    let path = folder.appending(path: name)
    try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
    try Data(yaml.utf8).write(to: path.appending(path: "scenario.yaml"))
    return name
  }

  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Result {
    let run = try start(arguments, environment: environment)
    return try run.result()
  }

  /// Starts the program without waiting for its end.
  func start(
    _ arguments: [String], environment: [String: String] = [:], shell: String? = nil
  ) throws -> Running {
    let executable = try Program.executable()
    let process = Process()
    if let shell {
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = ["-c", shell, executable.path] + arguments
    } else {
      process.executableURL = executable
      process.arguments = arguments
    }
    process.currentDirectoryURL = folder
    var variables = ProcessInfo.processInfo.environment
    for name in ["LC_ALL", "LC_MESSAGES", "LANG", "COLUMNS"] { variables[name] = nil }
    process.environment = variables.merging(environment) { $1 }
    let running = Running(process: process, folder: folder)
    process.standardOutput = try running.file(running.outputURL)
    process.standardError = try running.file(running.errorsURL)
    try process.run()
    return running
  }

  func contents(_ path: String) -> [UInt8]? {
    (try? Data(contentsOf: folder.appending(path: path))).map(Array.init)
  }

  func text(_ path: String) -> String {
    contents(path).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// A file without the seconds, the one thing that may differ between two runs, and without the
  /// fingerprints of the two files that have them.
  func steadyText(_ path: String) -> String {
    text(path).split(separator: "\n", omittingEmptySubsequences: false).filter {
      !$0.contains("\"seconds\" :") && !$0.hasSuffix("  plan.json") && !$0.hasSuffix("  proof.json")
    }.joined(separator: "\n")
  }

  /// The names of all files below a folder, sorted.
  func allNames(_ path: String) -> [String] {
    let root = folder.appending(path: path).path
    return ((try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []).filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: "\(root)/\(name)", isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }

  func names(_ path: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: path).path)) ?? [])
      .sorted()
  }

  /// The program of `COURTYARD`, otherwise the one beside the bundle of the tests or beside the
  /// executable that runs them.
  private static func executable() throws -> URL {
    if let path = ProcessInfo.processInfo.environment["COURTYARD"] {
      return URL(filePath: path).absoluteURL
    }
    final class Anchor {}
    let bundle = Bundle(for: Anchor.self).bundleURL
    let runner = URL(filePath: ProcessInfo.processInfo.arguments[0])
    let folders = [
      bundle, bundle.deletingLastPathComponent(), runner.deletingLastPathComponent(),
      Bundle.main.bundleURL,
    ]
    return try #require(
      folders.map { $0.appending(path: "courtyard") }.first {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: $0.path, isDirectory: &isFolder)
          && !isFolder.boolValue
      }, "the program is built with the tests and lies beside them")
  }
}

/// A run that has not ended.
struct Running {
  let process: Process
  let outputURL: URL
  let errorsURL: URL

  init(process: Process, folder: URL) {
    self.process = process
    let name = UUID().uuidString
    outputURL = folder.appending(path: ".\(name).output")
    errorsURL = folder.appending(path: ".\(name).errors")
  }

  func file(_ url: URL) throws -> FileHandle {
    try Data().write(to: url)
    return try FileHandle(forWritingTo: url)
  }

  func result() throws -> Program.Result {
    process.waitUntilExit()
    return Program.Result(
      code: process.terminationStatus,
      wasKilled: process.terminationReason == .uncaughtSignal,
      output: String(decoding: try Data(contentsOf: outputURL), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errorsURL), as: UTF8.self))
  }

  /// Waits until standard error has a text, at most half a minute.
  func waitForErrors(containing text: String) async throws {
    for _ in 0..<600 {
      let errors = String(decoding: try Data(contentsOf: errorsURL), as: UTF8.self)
      if errors.contains(text) || !process.isRunning { return }
      try await Task.sleep(for: .milliseconds(50))
    }
  }
}
