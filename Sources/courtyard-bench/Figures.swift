import Foundation

/// Numbers as the tables show them, and files.
enum Figures {
  /// With one decimal.
  static func tenths(_ number: Double) -> String { String(format: "%.1f", number) }

  /// As a percentage with two decimals.
  static func percent(_ part: Double) -> String { String(format: "%.2f %%", part * 100) }

  /// Says what goes on, on standard error, where that is wanted.
  static func progress(isWanted: Bool) -> (@Sendable (String) -> Void)? {
    guard isWanted else { return nil }
    return { line in FileHandle.standardError.write(Data("  \(line)\n".utf8)) }
  }

  /// Writes a file, making its folder.
  static func write(_ text: String, to file: String) throws {
    let url = URL(fileURLWithPath: file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
  }
}
