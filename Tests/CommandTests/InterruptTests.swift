import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What Ctrl-C does to a search that would take long, on the largest courtyard of the repository.
@Suite(.serialized, .timeLimit(.minutes(15))) struct InterruptTests {
  private static let estate = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "scenarios/xinyuan")
    .path

  @Test(arguments: [SIGINT, SIGTERM])
  func theFirstWritesTheBestSoFar(signal: Int32) async throws {
    let program = try Program()
    let run = try program.start(
      ["roster", Self.estate, "--progress", "plain", "--time-limit", "600", "--out", "week"],
      environment: ["LANG": "C"])
    try await run.waitForErrors(containing: " nodes ")
    kill(run.process.processIdentifier, signal)
    let result = try run.result()
    #expect(result.code == 130 && !result.wasKilled)
    #expect(result.errors.contains("Interrupted"))
    #expect(program.text("week/proof.json").contains("\"status\""))
    #expect(try program.run("verify", Self.estate, "week").code == 0)
  }

  @Test func theSecondStopsAtOnceAndLeavesTheOldFiles() async throws {
    let program = try Program()
    let yard = try program.scenario(Yards.small)
    #expect(try program.run("plan", yard, "--out", "week").code == 0)
    let before = program.contents("week/plan.json")
    let run = try program.start([
      "roster", Self.estate, "--progress", "plain", "--time-limit", "600", "--out", "week",
      "--force",
    ])
    try await run.waitForErrors(containing: " nodes ")
    kill(run.process.processIdentifier, SIGINT)
    try await run.waitForErrors(containing: "Interrupted")
    kill(run.process.processIdentifier, SIGINT)
    let result = try run.result()
    #expect(result.code == 130)
    // Between the two the search may already have ended, and then the new plan is there instead.
    let after = program.contents("week/plan.json")
    #expect(after == before || result.errors.contains("Written to"))
    #expect(after != nil)
  }
}
