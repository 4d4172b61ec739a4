import Foundation
import Testing

/// The plan does not depend on the order of rows in the input, nor on the number of threads.
///
/// A release build, whose path is in `COURTYARD`, is fast enough for every courtyard and several
/// orders: `.ci/run` does it. A debug build looks at one.
@Suite(.serialized) struct ShuffleTests {
  private static let isRelease = ProcessInfo.processInfo.environment["COURTYARD"] != nil
  private static let seeds: [UInt64] = isRelease ? [1, 2, 3, 4] : [1]
  private static let weeks = isRelease ? ["hejiang-13", "shangqing-39"] : ["shangqing-39"]

  @Test(arguments: ["hejiang-13", "shangqing-39", "xinyuan"])
  func parkingDoesNotDependOnTheOrderOfRows(scenario: String) throws {
    try expectTheSame(scenario, command: "parking")
  }

  @Test(arguments: weeks)
  func planDoesNotDependOnTheOrderOfRowsOrThreads(scenario: String) throws {
    try expectTheSame(scenario, command: "plan")
  }

  /// Plans a scenario as it is with one thread, and shuffled with two.
  private func expectTheSame(_ scenario: String, command: String) throws {
    let program = try Program()
    let source = Shuffling.scenarios.appending(path: scenario).path
    let usual = try files(program, command, source, threads: 1)
    #expect(usual.count >= 4)
    for seed in Self.seeds {
      let name = "\(scenario)-\(seed)"
      var shuffling = Shuffling(seed: seed)
      try shuffling.copy(scenario, to: program.folder.appending(path: name))
      try expectAnotherOrder(program, name, than: source)
      let shuffled = try files(program, command, name, threads: 2)
      #expect(shuffled.keys.sorted() == usual.keys.sorted())
      for (file, bytes) in usual { #expect(shuffled[file] == bytes, "\(file), order \(seed)") }
    }
  }

  /// Plans and gives the files by name; of `seconds`, the one thing that may differ, nothing is kept.
  private func files(
    _ program: Program, _ command: String, _ scenario: String, threads: Int
  ) throws -> [String: String] {
    let result = try program.run(
      command, scenario, "--out", "out", "--force", "--quiet", "--threads", "\(threads)",
      // Far more than is needed: only a plan that is proved is the same on every machine.
      "--time-limit", "600")
    #expect([0, 3].contains(result.code), "\(result.errors)")
    return Dictionary(
      uniqueKeysWithValues: program.allNames("out").map { name in
        (name, program.steadyText("out/\(name)"))
      })
  }

  /// A shuffle that changes nothing would show nothing.
  private func expectAnotherOrder(_ program: Program, _ name: String, than source: String) throws {
    for file in program.names(name) where !file.hasSuffix(".md") {
      let before = try String(contentsOfFile: "\(source)/\(file)", encoding: .utf8)
      let after = program.text("\(name)/\(file)")
      #expect(before.split(whereSeparator: \.isNewline) != after.split(whereSeparator: \.isNewline))
      #expect(
        before.split(whereSeparator: \.isNewline).sorted()
          == after.split(whereSeparator: \.isNewline).sorted())
    }
  }
}
