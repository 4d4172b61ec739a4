public import Scenarios

/// A file that is not there or cannot be read: exit code 66.
public struct ScenarioFileError: Error, Hashable, Sendable {
  /// What is the matter.
  public enum Reason: Hashable, Sendable {
    /// There is no such file.
    case missing
    /// It is there, and the system does not let it be read, or it is no ordinary file.
    case unreadable
  }

  /// The path, as the user wrote it.
  public let path: String
  /// What is the matter.
  public let reason: Reason
  /// Where the scenario names it, `scenarios/yard/scenario.yaml:16:13`; nil for the scenario itself.
  public let namedAt: String?

  /// The error as a sentence.
  public var message: Bilingual {
    let english =
      reason == .missing ? "there is no file \"\(path)\"" : "the file \"\(path)\" cannot be read"
    let chinese = reason == .missing ? "没有文件“\(path)”" : "文件“\(path)”无法读取"
    guard let namedAt else { return Bilingual(zh: chinese, en: english) }
    return Bilingual(zh: "\(namedAt)：\(chinese)", en: "\(namedAt): \(english)")
  }
}
