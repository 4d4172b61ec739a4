import Foundation
import Testing

@Suite struct CommandTests {
  private static let folder = "out/yard/2026-W48"
  private static let allFiles = [
    "SHA256SUMS", "board-committee.html", "fairness.csv", "parking.csv", "plan.json", "posted",
    "proof.json",
    "roster-by-volunteer.csv", "roster-grid.csv", "roster.csv", "served.csv", "unfilled.csv",
    "waiting.csv",
  ]

  @Test func aPlanIsPrintedAndWrittenWhereItIsExpected() throws {
    let program = try Program()
    let yard = try program.scenario(Yards.small)
    let result = try program.run("plan", yard)
    #expect(result.code == 0)
    #expect(program.names(Self.folder) == Self.allFiles)
    #expect(result.output.contains("李** v-1") && !result.output.contains("李秀英"))
    #expect(program.text(Self.folder + "/roster.csv").contains("李秀英"))
    #expect(result.errors.contains("Written to \(Self.folder): roster.csv"))
    #expect(!result.output.contains("Written to"))
    #expect(program.names(".").filter { !$0.hasPrefix(".") } == ["out", "yard"])
  }

  @Test(arguments: [
    (
      "roster",
      [
        "SHA256SUMS", "board-committee.html", "fairness.csv", "plan.json", "posted", "proof.json",
        "roster-by-volunteer.csv",
        "roster-grid.csv", "roster.csv", "unfilled.csv",
      ]
    ),
    (
      "parking",
      [
        "SHA256SUMS", "board-committee.html", "parking.csv", "plan.json", "posted", "proof.json",
        "served.csv", "waiting.csv",
      ]
    ),
  ])
  func halfAPlanHasHalfTheFiles(command: String, files: [String]) throws {
    let program = try Program()
    let yard = try program.scenario(Yards.small)
    #expect(try program.run("plan", yard).code == 0)
    #expect(try program.run(command, yard, "--force").code == 0)
    #expect(program.names(Self.folder) == files)
    #expect(try program.run("verify", yard, Self.folder).code == 0)
  }

  @Test func aFolderIsNotReplacedUnasked() throws {
    let program = try Program()
    let yard = try program.scenario(Yards.small)
    #expect(try program.run("plan", yard, "--seed", "1").code == 0)
    let before = program.contents(Self.folder + "/plan.json")
    let again = try program.run("plan", yard, "--seed", "2")
    #expect(again.code == 73 && again.output.isEmpty && again.errors.contains("--force"))
    #expect(program.contents(Self.folder + "/plan.json") == before)
    #expect(try program.run("plan", yard, "--seed", "2", "--force").code == 0)
    #expect(program.contents(Self.folder + "/plan.json") != before)
  }

  @Test func aFileInTheWayIsSaidSo() throws {
    let program = try Program()
    let yard = try program.scenario(Yards.small)
    try Data().write(to: program.folder.appending(path: "taken"))
    let result = try program.run("plan", yard, "--out", "taken/week", "--force")
    #expect(result.code == 73 && result.output.isEmpty)
    #expect(program.contents("taken") == [])
  }

  /// A disk that takes no more than a kilobyte a file, in the words of the shell.
  @Test func aFullDiskLeavesTheOldPlan() throws {
    let program = try Program()
    let yard = try program.scenario(Yards.small)
    #expect(try program.run("plan", yard, "--seed", "1").code == 0)
    let before = Self.allFiles.map { program.contents("\(Self.folder)/\($0)") }
    let run = try program.start(
      ["plan", yard, "--seed", "2", "--force", "--quiet"],
      shell: "trap '' XFSZ; ulimit -f 1; exec \"$0\" \"$@\"")
    #expect(try run.result().code == 73)
    #expect(Self.allFiles.map { program.contents("\(Self.folder)/\($0)") } == before)
    #expect(program.names("out/yard") == ["2026-W48"])
  }

  @Test func whoeverIsLeftWithoutIsToldByTheCode() throws {
    for yaml in [Yards.withoutPeople, Yards.entitledWithout] {
      let program = try Program()
      let yard = try program.scenario(yaml)
      let result = try program.run("plan", yard)
      #expect(result.code == 3, "\(result.errors)")
      #expect(program.names(Self.folder) == Self.allFiles)
      #expect(try program.run("verify", yard, Self.folder).code == 0)
    }
  }

  @Test func aBrokenScenarioWritesNothing() throws {
    let program = try Program()
    let yard = try program.scenario(Yards.broken)
    for command in ["check", "plan", "roster", "parking"] {
      let result = try program.run(command, yard)
      #expect(result.code == 65)
      #expect(result.errors.contains("yard/scenario.yaml:15:"))
      #expect(result.errors.contains("[unknown-key]"))
    }
    #expect(program.names("out").isEmpty)
    let json = try program.run("check", yard, "--format", "json")
    #expect(json.code == 65 && json.errors.isEmpty && json.output.contains("unknown-key"))
  }

  @Test func aScenarioWithoutFaultsIsChecked() throws {
    let program = try Program()
    let yard = try program.scenario(Yards.small)
    let result = try program.run("check", yard)
    #expect(result.code == 0 && result.output.contains("2 volunteers"))
    #expect(program.names("out").isEmpty)
  }

  @Test func whatIsNotThereIsSaidSo() throws {
    let program = try Program()
    let yard = try program.scenario(Yards.small)
    for arguments in [["check", "none"], ["plan", "none"], ["verify", yard, "none"]] {
      let result = try program.start(arguments).result()
      #expect(result.code == 66 && result.output.isEmpty && result.errors.hasPrefix("error: "))
    }
  }

  @Test(arguments: [
    ["plan"], ["plan", "yard", "--week", "2026-48"], ["plan", "yard", "--week", "2026-W54"],
    ["plan", "yard", "--time-limit", "0"], ["plan", "yard", "--threads", "0"],
    ["plan", "yard", "--language", "fr"], ["plan", "yard", "--seed", "-1"],
    ["plan", "yard", "--unheard-of"], ["simulate"], ["verify", "yard"],
  ])
  func wrongUsageIsSixtyFour(arguments: [String]) throws {
    let program = try Program()
    _ = try program.scenario(Yards.small)
    let result = try program.start(arguments).result()
    #expect(result.code == 64 && result.output.isEmpty && !result.errors.isEmpty)
    #expect(program.names("out").isEmpty)
  }

  @Test func messagesFollowTheEnvironmentAndFilesTheScenario() throws {
    let program = try Program()
    let yard = try program.scenario(Yards.small)
    let broken = try program.scenario(Yards.broken, named: "broken")
    #expect(try program.run("check", broken).errors.contains("error"))
    for variable in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      let result = try program.run("check", broken, environment: [variable: "zh_CN.UTF-8"])
      #expect(result.errors.contains("错误"))
    }
    let asked = try program.run(
      "check", broken, "--language", "en", environment: ["LANG": "zh_CN.UTF-8"])
    #expect(!asked.errors.contains("错误"))
    #expect(try program.run("plan", yard, "--out", "a").code == 0)
    #expect(try program.run("plan", yard, "--out", "b", "--language", "en").code == 0)
    #expect(program.text("a/roster.csv").hasPrefix("\u{FEFF}日期,开始"))
    #expect(program.text("b/roster.csv").hasPrefix("\u{FEFF}date,start"))
    #expect(try program.run("verify", yard, "a").code == 0)
    #expect(try program.run("verify", yard, "b").code == 0)
  }

  @Test func outputIsWhatWasAskedFor() throws {
    let program = try Program()
    let yard = try program.scenario(Yards.small)
    let json = try program.run("plan", yard, "--format", "json", "--no-bom")
    #expect(Array(json.output.utf8) == program.contents(Self.folder + "/plan.json"))
    #expect(program.contents(Self.folder + "/roster.csv")?.first != 0xEF)
    let quiet = try program.run("plan", yard, "--quiet", "--force")
    #expect(quiet.code == 0 && quiet.output.isEmpty && quiet.errors.isEmpty)
    let plain = try program.run("plan", yard, "--progress", "plain", "--force")
    #expect(plain.code == 0 && !plain.errors.contains("\r") && !plain.errors.contains("\u{1B}"))
  }

  @Test func aChangedPlanIsFound() throws {
    let program = try Program()
    let yard = try program.scenario(Yards.small)
    #expect(try program.run("plan", yard, "--language", "en").code == 0)
    let sound = try program.run("verify", yard, Self.folder)
    #expect(sound.code == 0 && sound.output.split(separator: "\n").count == 1)
    let path = program.folder.appending(path: Self.folder + "/roster.csv")
    let roster = program.text(Self.folder + "/roster.csv")
    try Data(roster.replacing("07:00", with: "07:30").utf8).write(to: path)
    let result = try program.run("verify", yard, Self.folder)
    #expect(result.code == 4)
    #expect(result.output.contains("roster.csv:2:12: error: [cell-differs] start is \"07:30\""))
    #expect(result.output.contains("[not-an-occurrence]"))
  }

  @Test func anotherWeekIsVerifiedAsThatWeek() throws {
    let program = try Program()
    let yard = try program.scenario(Yards.small)
    #expect(try program.run("plan", yard, "--week", "2026-W49").code == 0)
    #expect(program.names("out/yard") == ["2026-W49"])
    #expect(program.text("out/yard/2026-W49/proof.json").contains("\"seed\" : 202649"))
    #expect(try program.run("verify", yard, "out/yard/2026-W49").code == 0)
  }

  @Test func theOrderOfRowsAndTheThreadsChangeNothing() throws {
    let program = try Program()
    let yard = try program.scenario(Yards.small)
    #expect(Yards.shuffled != Yards.small)
    let other = try program.scenario(Yards.shuffled, named: "other")
    #expect(try program.run("plan", yard, "--out", "a", "--threads", "1").code == 0)
    #expect(try program.run("plan", other, "--out", "b", "--threads", "4").code == 0)
    #expect(program.allNames("a") == program.allNames("b"))
    for name in program.allNames("a") {
      #expect(program.steadyText("a/\(name)") == program.steadyText("b/\(name)"), "\(name)")
    }
  }

  @Test func aClosedPipeIsNoCrash() throws {
    let program = try Program()
    let yard = try program.scenario(Yards.small)
    let run = try program.start(
      ["plan", yard], shell: "{ \"$0\" \"$@\"; echo \"code $?\" >&2; } | true")
    let result = try run.result()
    #expect(result.errors.contains("code 0"))
    #expect(program.names(Self.folder) == Self.allFiles)
  }
}
