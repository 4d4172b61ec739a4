import Foundation
import ScenarioReading
import Scenarios
import TestSupport
import Testing

@Suite("Fuzzing the reader", .timeLimit(.minutes(15)))
struct FuzzTests {
  /// Each of the tests stops after this long, whatever it has done by then.
  static let budget = Duration.seconds(3)

  /// What every reading must hold to: an answer, and a reason where there is no scenario.
  func check(_ files: [String: [UInt8]]) {
    do {
      let (isValid, diagnostics) = try read(files)
      #expect(isValid == !diagnostics.contains { $0.severity == .error })
      for diagnostic in diagnostics {
        #expect(diagnostic.line >= 1 && diagnostic.column >= 1)
        let text = diagnostic.rendered(in: .english) + diagnostic.rendered(in: .chinese)
        #expect(!text.contains("13853212345") && !text.contains("王建国") && !text.contains("BD54321"))
      }
    } catch {
      #expect(error is ScenarioFileError)
    }
  }

  /// Reads the small courtyard, or its variant where a file of the variant is replaced.
  private func read(
    _ files: [String: [UInt8]]
  ) throws -> (isValid: Bool, diagnostics: [Diagnostic]) {
    if files.keys.contains(where: { SmallVariant.texts[$0] != nil }) {
      let result = try SmallVariant.read(replacing: files)
      return (result.variant != nil, result.diagnostics)
    }
    let result = try SmallCourtyard.read(replacing: files)
    return (result.scenario != nil, result.diagnostics)
  }

  /// What stands in a file before it is spoilt.
  private func text(_ name: String) -> String {
    SmallCourtyard.texts[name] ?? SmallVariant.texts[name] ?? ""
  }

  func repeatWithinBudget(seed: UInt64, _ body: (inout SeededGenerator) -> Void) {
    var generator = SeededGenerator(seed: seed)
    let clock = ContinuousClock()
    let end = clock.now + Self.budget
    var rounds = 0
    while clock.now < end, rounds < 3000 {
      body(&generator)
      rounds += 1
    }
    #expect(rounds > 10)
  }

  let names = SmallCourtyard.texts.keys.sorted() + SmallVariant.texts.keys.sorted()

  @Test("random bytes")
  func randomBytes() {
    repeatWithinBudget(seed: 1) { generator in
      let name = names.randomElement(using: &generator) ?? ""
      let length = Int.random(in: 0...300, using: &generator)
      check([name: (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }])
    }
  }

  @Test("valid files cut short, with bytes changed, doubled and left out")
  func mutatedBytes() {
    repeatWithinBudget(seed: 2) { generator in
      let name = names.randomElement(using: &generator) ?? ""
      var bytes = Array(text(name).utf8)
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        guard let index = bytes.indices.randomElement(using: &generator) else { break }
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: bytes = Array(bytes[..<index])
        case 1: bytes[index] = UInt8.random(in: 0...255, using: &generator)
        case 2: bytes.remove(at: index)
        case 3:
          bytes.insert(
            UInt8("\n\"',;:{}[]&*-#\t\0".utf8.randomElement(using: &generator) ?? 0), at: index)
        default: bytes.insert(contentsOf: bytes[index...].prefix(40), at: index)
        }
      }
      check([name: bytes])
    }
  }

  /// Values that numbers, dates, lists and ids are broken with.
  static let hostile = [
    "", "-1", "0", "99999999999999999999", "1e308", "-1e-5", "NaN", "inf", ".5", "5.", "１２", "～",
    "99999-01-01", "0000-00-00", "2026-02-30", "9999-12-31..9999-12-31", "9999-W53", "0001-W01",
    "24:00-24:00", "25:61", "00:00-24:00", "Sun 23:59-23:58", "Mon-Mon 0:0-0:1", "\u{0}",
    "\u{FEFF}",
    "{}", "[]", "[[]]", "{a: {b: [c]}}", "null", "~", "yes", "是", "=1+1", "'", "\"", "🏮",
    "e\u{301}",
    "a; b; c", ";;;", "@", ":", "::@@", "v-01:99999999999@yes", "with ", "和一起", "周", "一二三四五六日",
    "999999999h", "1h1h", "h", "m", "-5min", "0min", "*a", "&a x", "!!binary aGk=", "!!int x",
    "<<: *a",
    "1000000", "-0", "0x10", "0o7", "1_000", "9223372036854775807", "-9223372036854775808",
    String(repeating: "长", count: 5000), String(repeating: "1", count: 5000), "../../etc",
    "/dev/zero",
  ]

  @Test("values replaced by hostile ones, in YAML and tables")
  func hostileValues() {
    repeatWithinBudget(seed: 3) { generator in
      let name = names.randomElement(using: &generator) ?? ""
      let text = text(name)
      let signs: Set<Character> = [",", ":", "\n", "[", "]", "{", "}", ";"]
      var parts: [String] = [""]
      for character in text {
        if signs.contains(character) {
          parts += [String(character), ""]
        } else {
          parts[parts.count - 1].append(character)
        }
      }
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let index = Int.random(in: 0..<parts.count, using: &generator) & ~1
        if index < parts.count {
          parts[index] = " " + (Self.hostile.randomElement(using: &generator) ?? "")
        }
      }
      check([name: Array(parts.joined().utf8)])
    }
  }

  @Test("lines dropped, doubled, swapped and indented")
  func lines() {
    repeatWithinBudget(seed: 4) { generator in
      let name = names.randomElement(using: &generator) ?? ""
      var lines = text(name).components(separatedBy: "\n")
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let one = Int.random(in: 0..<lines.count, using: &generator)
        let other = Int.random(in: 0..<lines.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0 where lines.count > 1: lines.remove(at: one)
        case 1: lines.insert(lines[one], at: other)
        case 2: lines.swapAt(one, other)
        default: lines[one] = String(repeating: " ", count: one % 5) + lines[one]
        }
      }
      check([name: Array(lines.joined(separator: "\n").utf8)])
    }
  }

  @Test(
    "bombs: depth, aliases, one endless line, a million rows",
    arguments: [
      "scenario.yaml", "volunteers.csv", "rain.yaml",
    ])
  func bombs(name: String) {
    let megabyte = 1 << 20
    let aliases =
      "a: &a [x,x]\n"
      + (1...25).map {
        "k\($0): &b\($0) [*\($0 == 1 ? "a" : "b\($0 - 1)"), *\($0 == 1 ? "a" : "b\($0 - 1)")]\n"
      }.joined()
    let bombs: [[UInt8]] = [
      Array(String(repeating: "[", count: 100_000).utf8),
      Array(String(repeating: "{a: ", count: 50_000).utf8),
      Array(String(repeating: "- ", count: 50_000).utf8),
      Array((0..<900).map { String(repeating: " ", count: $0) + "a:\n" }.joined().utf8),
      Array(aliases.utf8), Array((aliases + "? *b25\n: 1\n").utf8),
      [UInt8](repeating: UInt8(ascii: "x"), count: 10 * megabyte),
      [UInt8](repeating: UInt8(ascii: "\""), count: megabyte),
      [UInt8](repeating: UInt8(ascii: ","), count: megabyte),
      Array(("id,name\n" + String(repeating: "x,y\n", count: 50_000)).utf8),
      [UInt8](repeating: 0, count: megabyte), Array("id\n".utf8) + [0xED, 0xA0, 0x80],
    ]
    for bomb in bombs { check([name: bomb]) }
  }
}
