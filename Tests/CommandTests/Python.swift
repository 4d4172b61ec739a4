import Foundation
import Testing

/// The lines of Python that `docs/lottery.md` prints, run as they stand.
enum Python {
  /// The lines, read from the page.
  static var printed: String {
    get throws {
      let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "docs/lottery.md")
      let text = try String(contentsOf: page, encoding: .utf8)
      let start = try #require(text.range(of: "```python\n"))
      let end = try #require(text.range(of: "```", range: start.upperBound..<text.endIndex))
      return String(text[start.upperBound..<end.lowerBound])
    }
  }

  /// Runs a script and gives what it prints; nil where there is no python3 on this machine.
  static func run(_ script: String, _ arguments: String...) throws -> String? {
    let python = Process()
    python.executableURL = URL(filePath: "/usr/bin/env")
    python.arguments = ["python3", "-c", script] + arguments
    let output = Pipe()
    python.standardOutput = output
    try python.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    python.waitUntilExit()
    // What env says of a program that is not there.
    let notFound: Int32 = 127
    if python.terminationStatus == notFound { return nil }
    #expect(python.terminationStatus == 0)
    return String(decoding: printed, as: UTF8.self)
  }
}
