/// A place in a file.
public struct SourcePosition: Hashable, Sendable {
  /// The path as the user wrote it.
  public let file: String
  /// From 1.
  public let line: Int
  /// In characters (Unicode code points), from 1.
  public let column: Int

  /// The file's name without its folders.
  var fileName: String {
    file.split(separator: "/").last.map(String.init) ?? file
  }
}
