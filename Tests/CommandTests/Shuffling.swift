import Foundation
import TestSupport

/// A scenario of the repository with the rows of all its tables in another order.
struct Shuffling {
  /// The lists of `scenario.yaml` that are tables: their order says nothing. That of `classes` and
  /// `goals` does.
  private static let tables: Set = ["places", "needs", "pinned", "spaces"]

  private var generator: SeededGenerator

  /// Prepares a shuffle; the same number gives the same order.
  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// Where the scenarios of the repository are.
  static let scenarios = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "scenarios")

  /// Writes a shuffled copy of a scenario to a folder.
  mutating func copy(_ scenario: String, to folder: URL) throws {
    let source = Self.scenarios.appending(path: scenario)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let names = try FileManager.default.contentsOfDirectory(atPath: source.path).sorted()
    // No plan depends on what a simulation reads.
    for name in names where !["variants", "everyday.yaml"].contains(name) {
      var text = try String(contentsOf: source.appending(path: name), encoding: .utf8)
      if name.hasSuffix(".csv") { text = shuffled(csv: text) }
      if name.hasSuffix(".yaml") { text = shuffled(yaml: text) }
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
  }

  /// The rows of a table below its header. No cell of the scenarios has a line break in it.
  private mutating func shuffled(csv text: String) -> String {
    var lines = text.split(whereSeparator: \.isNewline)
    let header = lines.removeFirst()
    lines.shuffle(using: &generator)
    return ([header] + lines).joined(separator: "\n") + "\n"
  }

  /// The items of the lists that are tables, each with the lines that belong to it.
  private mutating func shuffled(yaml text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var result: [String] = []
    var index = 0
    while index < lines.count {
      let line = lines[index]
      result.append(line)
      index += 1
      guard Self.beginsTable(line) else { continue }
      var items: [[String]] = []
      var before: [String] = []
      let depth = Self.depth(line) ?? 0
      // Lines that belong to the list are deeper than its key; empty ones and comments have none.
      while index < lines.count, Self.depth(lines[index]).map({ $0 > depth }) ?? true {
        let line = lines[index]
        let isItem = line.trimmingCharacters(in: .whitespaces).hasPrefix("- ")
        if isItem, items.isEmpty || Self.depth(line) == Self.depth(items[0][0]) {
          items.append([line])
        } else if items.isEmpty {
          before.append(line)
        } else {
          items[items.count - 1].append(line)
        }
        index += 1
      }
      items.shuffle(using: &generator)
      result += before + items.flatMap { $0 }
    }
    return result.joined(separator: "\n")
  }

  /// Whether a line is the key of a table whose rows follow it.
  private static func beginsTable(_ line: String) -> Bool {
    let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return false }
    let rest = parts[1].drop { $0 == " " }
    return tables.contains(parts[0].trimmingCharacters(in: .whitespaces))
      && (rest.isEmpty || rest.hasPrefix("#"))
  }

  /// How far a line is indented; nil for one that says nothing.
  private static func depth(_ line: String) -> Int? {
    let text = line.drop { $0 == " " }
    return text.isEmpty || text.hasPrefix("#") ? nil : line.count - text.count
  }
}
