/// Why a benchmark's file cannot be used.
public struct BenchmarkFileError: Error, CustomStringConvertible, Sendable {
  /// The file, as it was asked for.
  public let file: String
  /// The line, counted from one; nil where it is about the whole file.
  public let line: Int?
  /// What is wrong with it.
  public let complaint: String

  /// The file, the line and what is wrong, as a compiler would say it.
  public var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): error: \(complaint)"
  }
}
