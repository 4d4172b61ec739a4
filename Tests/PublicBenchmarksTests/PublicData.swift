import Foundation

/// The benchmarks' data, which are not part of the project.
enum PublicData {
  /// The folder `benchmarks` of the variable `COURTYARD_BENCHMARKS`, or beside one of the folders above this
  /// one in `shared`; nil where there is none, and tests that need it have nothing to look at.
  static let folder: String? = {
    if let named = ProcessInfo.processInfo.environment["COURTYARD_BENCHMARKS"] { return named }
    var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appendingPathComponent("shared/benchmarks").path
      if FileManager.default.fileExists(atPath: candidate) { return candidate }
      folder.deleteLastPathComponent()
    }
    return nil
  }()
}
