import Foundation
import Testing

/// From one week to the next, as a committee does it.
@Suite struct LedgerCommandTests {
  private static let ledger = "yard.ledger"
  private static let folder = "out/yard/2026-W48"

  /// The small yard with a committee of three, of whom the third does not serve.
  private static let yard = Yards.small
    .replacing(
      "  - {id: v-1, name: 李秀英, skills: watch}\n  - {id: v-2, name: 王建国, skills: watch}\n",
      with: """
          - {id: v-1, name: 李秀英, skills: watch, groups: committee}
          - {id: v-2, name: 王建国, skills: watch, groups: committee}
          - {id: v-3, name: 欧阳文, groups: committee, available: Wed 08:00-09:00}

        """
    ).replacing(
      "volunteers:\n",
      with: "groups: {committee: 楼委会}\ncommittee: {group: committee}\nvolunteers:\n")

  private let program: Program
  private let scenario: String

  init() throws {
    program = try Program()
    scenario = try program.scenario(Self.yard)
  }

  private func run(_ arguments: String...) throws -> Program.Result {
    try program.start(arguments + ["--ledger", Self.ledger], environment: [:]).result()
  }

  private func publish(_ folder: String = Self.folder) throws {
    #expect(try run("publish", folder, "--sign", "v-1").code == 0)
    #expect(try run("publish", folder, "--sign", "v-2").code == 0)
  }

  /// The files of a plan without the seconds, the one thing that may differ.
  private func files(_ folder: String) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: program.allNames(folder).map { name in
        (name, program.steadyText("\(folder)/\(name)"))
      })
  }

  @Test func anEmptyLedgerChangesNoByte() throws {
    #expect(try program.run("plan", scenario).code == 0)
    let without = files(Self.folder)
    #expect(try run("plan", scenario, "--force").code == 0)
    #expect(files(Self.folder) == without)
    let made = try #require(program.contents(Self.ledger))
    // Nor is a byte of the ledger changed by planning.
    #expect(try run("plan", scenario, "--force").code == 0)
    #expect(program.contents(Self.ledger) == made)
    #expect(program.names(".").filter { !$0.hasPrefix(".") } == ["out", "yard", "yard.ledger"])
  }

  @Test func twoOfThreePublishAPlan() throws {
    #expect(try program.run("plan", scenario).code == 0)
    let stranger = try run("publish", Self.folder, "--sign", "v-9")
    #expect(stranger.code == 65 && stranger.errors.contains("v-9 cannot sign"))
    #expect(stranger.errors.contains("李** v-1, 王** v-2, 欧阳** v-3"))
    #expect(program.contents(Self.ledger) == nil)
    let first = try run("publish", Self.folder, "--sign", "v-3")
    #expect(first.code == 0 && first.output.contains("Signed: 欧阳** v-3"))
    #expect(first.output.contains("1 more must sign, out of: 李** v-1, 王** v-2"))
    #expect(try run("publish", Self.folder).output == first.output)
    let twice = try run("publish", Self.folder, "--sign", "v-3")
    #expect(twice.code == 65 && twice.errors.contains("v-3 has signed this plan before"))
    // A cell changed by hand is another plan.
    let roster = program.folder.appending(path: Self.folder + "/roster.csv")
    let bytes = try Data(contentsOf: roster)
    try Data(program.text(Self.folder + "/roster.csv").replacing("07:00", with: "08:00").utf8)
      .write(to: roster)
    let changed = try run("publish", Self.folder, "--sign", "v-1")
    #expect(changed.code == 65 && changed.errors.contains("欧阳** v-3 signed: roster.csv differ"))
    try bytes.write(to: roster)
    let second = try run("publish", Self.folder, "--sign", "v-1", "--format", "json")
    #expect(second.code == 0 && second.output.contains("\"published\" : true"))
    let third = try run("publish", Self.folder, "--sign", "v-2")
    #expect(third.code == 65 && third.errors.contains("is published"))
  }

  @Test func oneWeekKnowsTheLast() throws {
    #expect(try run("plan", scenario).code == 0)
    try publish()
    // The roster with one more column: whoever had the first watch did not come.
    let rows = program.text(Self.folder + "/roster.csv").split(
      separator: "\r\n", omittingEmptySubsequences: true)
    let missed = try #require(rows.dropFirst().first)
    let report = rows.enumerated().map { index, row in
      row + "," + (index == 0 ? "结果" : index == 1 ? "缺席" : "")
    }
    try report.joined(separator: "\r\n").write(
      to: program.folder.appending(path: "done.csv"), atomically: true, encoding: .utf8)
    let recorded = try run("ledger", "record", "done.csv")
    #expect(recorded.code == 0 && recorded.errors.contains("1 change recorded"))
    let absentee = missed.contains("v-1") ? "v-1" : "v-2"
    let other = absentee == "v-1" ? "v-2" : "v-1"
    let balances = try run("ledger")
    #expect(balances.code == 0 && !balances.output.contains("李秀英"))
    #expect(balances.output.contains("ahead 2 h 40 min") && balances.output.contains("behind"))
    let history = try run("ledger", "history", "--volunteer", absentee)
    #expect(history.output.contains("no-show"))
    #expect(try run("ledger", "history", "--household", "9-999").code == 65)

    let week = "out/yard/2026-W49"
    #expect(try run("plan", scenario, "--week", "2026-W49").code == 0)
    let fairness = program.text(week + "/fairness.csv")
    #expect(fairness.contains("\(other),") && fairness.contains("2.67"))
    #expect(program.text(week + "/plan.json").contains("\"carried_over_minutes\" : 160"))
    // One car had the space, the other waited one round more than the file says, or its first.
    #expect(program.text(week + "/waiting.csv") != program.text(Self.folder + "/waiting.csv"))
    #expect(try run("verify", scenario, week).code == 0)
    #expect(try program.run("verify", scenario, week).code == 4)

    #expect(try run("ledger", "export", "--out", "tables", "--language", "zh-Hans").code == 0)
    #expect(
      program.names("tables")
        == ["balances.csv", "duties.csv", "plans.csv", "rounds.csv", "turns.csv"])
    #expect(program.text("tables/duties.csv").contains("缺席"))
    #expect(!program.text("tables/balances.csv").contains(",-"))
    let plans = try run("ledger", "plans", "--format", "json")
    #expect(plans.code == 0 && plans.output.contains("\"standing\" : \"published\""))
  }

  @Test func aReportThatIsWrongIsRecordedNowhere() throws {
    #expect(try run("plan", scenario).code == 0)
    try publish()
    let before = program.contents(Self.ledger)
    try """
    date,start,need_id,person_id,outcome
    2026-11-23,07:00,watch,v-9,no-show
    2026-11-30,07:00,watch,v-1,done
    2026-11-23,07:00,watch,v-1,perhaps
    """.write(
      to: program.folder.appending(path: "done.csv"), atomically: true, encoding: .utf8)
    let words = try run("ledger", "record", "done.csv")
    #expect(words.code == 65 && words.errors.contains("done.csv:4:28: error: [unknown-word]"))
    try program.text("done.csv").replacing("perhaps", with: "replaced-by v-7").write(
      to: program.folder.appending(path: "done.csv"), atomically: true, encoding: .utf8)
    let duties = try run("ledger", "record", "done.csv")
    #expect(duties.code == 65)
    #expect(duties.errors.contains("done.csv:2:1: error: [no-such-duty]"))
    #expect(duties.errors.contains("done.csv:3:1: error: [week-not-published]"))
    #expect(program.contents(Self.ledger) == before)
  }

  @Test func whatIsNoLedgerOrCannotBeWrittenIsSaidSo() throws {
    try Data("notes".utf8).write(to: program.folder.appending(path: Self.ledger))
    let plan = try run("plan", scenario)
    #expect(plan.code == 66 && plan.errors.contains("is not a ledger"))
    #expect(program.names("out").isEmpty)
    #expect(program.text(Self.ledger) == "notes")
    #expect(try run("ledger").code == 66)
    let nowhere = try program.run("plan", scenario, "--ledger", "no/folder/x.ledger")
    #expect(nowhere.code == 73 && program.names(".").allSatisfy { $0 != "no" })
    #expect(try program.run("ledger", "--ledger", "none.ledger").code == 66)
    #expect(try program.run("plan", scenario).code == 0)
  }

  @Test func aPlanWithoutACommitteeCannotBePublished() throws {
    let small = try program.scenario(Yards.small, named: "small")
    #expect(try program.run("plan", small).code == 0)
    let result = try run("publish", "out/small/2026-W48", "--sign", "v-1")
    #expect(result.code == 65 && result.errors.contains("committee: {group: GROUP"))
    #expect(program.contents(Self.ledger) == nil)
    let empty = try run("publish", "nowhere", "--sign", "v-1")
    #expect(empty.code == 66)
  }
}
