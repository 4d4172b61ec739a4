import Foundation
import Testing

/// Several weeks in one run of the program.
@Suite struct WeeksCommandTests {
  private let program: Program
  private let scenario: String

  init() throws {
    program = try Program()
    scenario = try program.scenario(Yards.small)
  }

  @Test func everyWeekHasItsFolderAndIsVerified() throws {
    let result = try program.run(
      "plan", scenario, "--weeks", "3", "--out", "weeks", "--language", "en")
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.output.contains("2026-W50: "))
    for week in ["2026-W48", "2026-W49", "2026-W50"] {
      #expect(program.contents("weeks/\(week)/weeks.json") != nil)
      let verified = try program.run("verify", scenario, "weeks/\(week)", "--language", "en")
      #expect(verified.code == 0, "\(verified.output)")
    }
    // The plan of the first week, changed, is not the one that the second was made after.
    let first = program.folder.appending(path: "weeks/2026-W48/plan.json")
    try (program.text("weeks/2026-W48/plan.json") + "\n").write(
      to: first, atomically: true, encoding: .utf8)
    let other = try program.run("verify", scenario, "weeks/2026-W49", "--language", "en")
    #expect(other.code == 66)
    #expect(other.errors.contains("2026-W48"))
  }

  @Test func nothingIsWrittenWhereOneFolderIsThere() throws {
    let before = try program.run("roster", scenario, "--week", "2026-W49")
    #expect(before.code == 0)
    let result = try program.run("roster", scenario, "--weeks", "2")
    #expect(result.code == 73)
    #expect(program.contents("out/yard/2026-W48/plan.json") == nil)
    #expect(try program.run("roster", scenario, "--weeks", "2", "--force").code == 0)
    #expect(try program.run("verify", scenario, "out/yard/2026-W49").code == 0)
  }

  @Test func weeksLookedAheadToAreNotWritten() throws {
    let result = try program.run(
      "roster", scenario, "--ahead", "1", "--out", "weeks", "--language", "en")
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.output.contains("Looked ahead to 2026-W49"))
    #expect(program.contents("weeks/2026-W48/plan.json") != nil)
    #expect(program.contents("weeks/2026-W49/plan.json") == nil)
    #expect(try program.run("verify", scenario, "weeks/2026-W48").code == 0)
  }

  @Test func tooManyWeeksAreWrongUsage() throws {
    #expect(try program.run("roster", scenario, "--weeks", "9").code == 64)
    #expect(try program.run("roster", scenario, "--weeks", "6", "--ahead", "3").code == 64)
    #expect(
      try program.run("roster", scenario, "--weeks", "2", "--supersedes", "x").code == 64)
  }
}
