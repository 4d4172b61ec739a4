import Foundation
import Testing

/// Weeks ahead, as a committee asks for them.
@Suite struct SimulateTests {
  private static let folder = "out/yard/simulation"

  private let program: Program
  private let scenario: String

  init() throws {
    program = try Program()
    scenario = try program.scenario(Yards.small)
    try variant("busy", "name: 忙\nevents:\n  - {id: late, no-show: 40%}\n")
    try variant(
      "alone", "name: 王建国搬走\nchanges:\n  - remove: {volunteers: [v-2]}\nevents: []\n")
  }

  private func variant(_ name: String, _ yaml: String) throws {
    try Data(yaml.utf8).write(to: program.folder.appending(path: "\(name).yaml"))
  }

  private func text(_ name: String, in folder: String = Self.folder) throws -> String {
    try String(
      decoding: Data(contentsOf: program.folder.appending(path: "\(folder)/\(name)")), as: UTF8.self
    )
  }

  @Test func withNoEventsTheFirstWeekIsThePlanByteForByte() throws {
    #expect(try program.run("plan", scenario).code == 0)
    let run = try program.run(
      "simulate", scenario, "--weeks", "1", "--only-run", "1", "--no-events")
    #expect(run.code == 0, "\(run.errors)")
    let plan = "out/yard/2026-W48"
    let simulated = "\(Self.folder)/plans/as-is/2026-W48"
    let names = program.allNames(plan)
    #expect(!names.isEmpty && names == program.allNames(simulated))
    for name in names where name != "SHA256SUMS" {
      #expect(
        program.steadyText("\(plan)/\(name)") == program.steadyText("\(simulated)/\(name)"),
        "\(name)")
    }
  }

  @Test func filesAreTheSameForAnyNumberOfThreads() throws {
    func files(_ threads: String) throws -> [String] {
      let run = try program.run(
        "simulate", scenario, "busy.yaml", "alone.yaml", "--weeks", "3", "--runs", "4",
        "--threads", threads, "--out", "t\(threads)")
      #expect(run.code == 0, "\(run.errors)")
      return try ["runs.csv", "summary.csv", "differences.csv", "people.csv"]
        .map { try text($0, in: "t\(threads)") }
    }
    let one = try files("1")
    #expect(try files("2") == one)
    #expect(one[0].contains("busy,4,2026-W50,"))
  }

  @Test func aRunThatIsReplayedTellsWhatHappened() throws {
    let run = try program.run(
      "simulate", scenario, "busy.yaml", "--weeks", "4", "--only-run", "2", "--verbose",
      "--language", "en")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.errors.contains("variant \"busy\", run 2, 2026-W48"))
    #expect(run.errors.contains("does not come: watch"))
    // People are named by their ids.
    #expect(!run.errors.contains("李秀英") && !run.errors.contains("王建国"))
  }

  @Test func precisionGoesOnUntilItIsReached() throws {
    let run = try program.run(
      "simulate", scenario, "--weeks", "1", "--runs", "2", "--no-events", "--precision", "5%",
      "--language", "en")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.errors.contains("going on to 4"))
    #expect(try text("runs.csv").contains(",10,2026-W48,"))
  }

  @Test func wrongUsageIsSaidAndWritesNothing() throws {
    try variant("nobody", "name: x\nchanges:\n  - remove: {volunteers: [v-77]}\n")
    try variant(
      "negative", "name: x\nevents:\n  - {id: e, leaves: v-1, rate: -1 per week}\n")
    try variant(
      "never",
      "name: x\nevents:\n  - {id: e, leaves: v-1, rate: 1 per week, season: 02-30..02-30}\n")
    let cases: [([String], Int32, String)] = [
      (["nobody.yaml"], 65, "nobody.yaml:3:"), (["negative.yaml"], 65, "negative.yaml:3:"),
      (["never.yaml"], 65, "never.yaml:3:"), (["missing.yaml"], 66, "missing.yaml"),
      (["--runs", "0"], 64, "--runs"), (["--weeks", "0"], 64, "--weeks"),
      (["--weeks", "2", "--warm-up", "2"], 64, "--warm-up"),
      (["--precision", "0"], 64, "--precision"), (["busy.yaml", "busy.yaml"], 64, "busy"),
      (["--ledger", "none.ledger"], 66, "none.ledger"),
    ]
    for (arguments, code, found) in cases {
      let run = try program.start(["simulate", scenario] + arguments).result()
      #expect(run.code == code && run.errors.contains(found), "\(arguments): \(run.errors)")
    }
    #expect(program.allNames("out").isEmpty)
    #expect(try program.run("simulate", scenario, "--weeks", "1", "--runs", "1").code == 0)
    let again = try program.run("simulate", scenario, "--weeks", "1", "--runs", "1")
    #expect(again.code == 73 && again.errors.contains("--force"))
  }
}
