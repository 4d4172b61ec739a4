import Foundation
import Testing

/// A draw in public as a committee makes it: both steps, the printed Python, and what is refused.
@Suite struct DrawTests {
  private static let digits = "20261123"

  private func sealed(_ yaml: String = Yards.drawn) throws -> (Program, String) {
    let program = try Program()
    let yard = try program.scenario(yaml)
    let result = try program.run("parking", yard, "--draw", "--out", "draw")
    #expect(result.code == 0, "\(result.errors)")
    return (program, yard)
  }

  private func drawn() throws -> (Program, String) {
    let (program, yard) = try sealed()
    let result = try program.run(
      "parking", yard, "--draw", "--seed", Self.digits, "--out", "draw")
    #expect(result.code == 0, "\(result.errors)")
    return (program, yard)
  }

  @Test func theListIsSealedBeforeAnythingIsGiven() throws {
    let program = try Program()
    let yard = try program.scenario(Yards.drawn)
    let result = try program.run("parking", yard, "--draw", "--out", "draw", "--no-bom")
    #expect(result.code == 0)
    #expect(program.names("draw") == ["draw-list.csv", "draw-seal.json"])
    #expect(
      program.text("draw/draw-list.csv").hasPrefix(
        "车辆编号,优先类别编号,优先类别,第几辆,已等轮数,停车时间\r\n"
          + "c-1,,,1,1,始终\r\nc-2,,,1,0,始终\r\n"))
    for secret in ["鲁B", "12345", "1-101", "李秀英"] {
      #expect(!program.text("draw/draw-list.csv").contains(secret))
    }
    let seal = program.text("draw/draw-seal.json")
    let record = try #require(
      try JSONSerialization.jsonObject(with: Data(seal.utf8)) as? [String: Any])
    let hash = try #require(record["sha256"] as? String)
    #expect(record["vehicles"] as? Int == 8)
    #expect(result.output.contains("\n\(hash)\n"))
    #expect(result.output.contains("名单已封存") && result.output.contains("The list is sealed"))
    #expect(result.output.contains(hash.prefix(4).map(String.init).joined(separator: " ")))
    #expect(try program.run("verify", yard, "draw").code == 0)
    let json = try program.run(
      "parking", yard, "--draw", "--out", "draw", "--no-bom", "--force", "--format", "json")
    #expect(json.code == 0 && json.output == seal)
  }

  @Test func thePrintedPythonRecomputesWhatWasWritten() throws {
    let (program, yard) = try sealed()
    let before = ["draw-list.csv", "draw-seal.json"].map { program.contents("draw/\($0)") }
    let result = try program.run(
      "parking", yard, "--draw", "--seed", "00" + Self.digits, "--out", "draw")
    #expect(result.code == 0 && result.errors.contains("leading zeros do not count"))
    #expect(result.output.contains("封条完好"))
    #expect(["draw-list.csv", "draw-seal.json"].map { program.contents("draw/\($0)") } == before)
    #expect(try program.run("verify", yard, "draw").code == 0)
    guard
      let printed = try Python.run(
        Python.printed, Self.digits, program.folder.appending(path: "draw/draw-list.csv").path)
    else { return }
    let rows = program.text("draw/draw.csv").split(separator: "\r\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    #expect(rows.count == 8)
    #expect(
      printed.split(separator: "\n").map(String.init)
        == rows.map { $0.prefix(3).joined(separator: " ") })
    // Equal cars: the spaces go to the best ranks, after the one that waited.
    let served = rows.filter { !$0[3].isEmpty }.map { String($0[1]) }
    let equals = rows.map { String($0[1]) }.filter { $0 != "c-1" }
    #expect(served.filter { $0 != "c-1" } == Array(equals.prefix(2)) && served.contains("c-1"))
    let positions = rows.filter { $0[3].isEmpty }.compactMap { Int($0[4]) }
    #expect(positions.sorted() == Array(1...5))
  }

  @Test(arguments: [
    "12a4", "-3", "", "99999999999999999999", "１２３", "1 2", "+5", "0x1F", "--force",
  ])
  func aSeedIsDigits(seed: String) throws {
    let (program, yard) = try sealed()
    let result = try program.run("parking", yard, "--draw", "--out", "draw", "--seed", seed)
    #expect(result.code == 64 && result.output.isEmpty)
    #expect(result.errors.contains("抽出的数字") && result.errors.contains("20261123"))
    #expect(program.names("draw").count == 2)
  }

  @Test func onlyTheSealMayLieInTheFolder() throws {
    let (program, yard) = try drawn()
    let draw = ["parking", yard, "--draw", "--out", "draw"]
    #expect(try program.start(draw + ["--seed", "1"]).result().code == 73)
    #expect(try program.start(draw).result().code == 73)
    #expect(try program.start(draw + ["--seed", "1", "--force"]).result().code == 0)
    #expect(program.text("draw/proof.json").contains("\"seed\" : 1"))
    #expect(try program.start(draw + ["--force"]).result().code == 0)
    #expect(program.names("draw") == ["draw-list.csv", "draw-seal.json"])
    #expect(try program.run("parking", yard, "--out", "draw", "--force").code == 0)
    #expect(program.names("draw").contains("parking.csv"))
    #expect(!program.names("draw").contains { $0.hasPrefix("draw") })
  }

  @Test func withoutTheSealedListThereIsNoDraw() throws {
    for name in ["draw-list.csv", "draw-seal.json"] {
      let (program, yard) = try sealed()
      try FileManager.default.removeItem(at: program.folder.appending(path: "draw/\(name)"))
      let result = try program.run("parking", yard, "--draw", "--seed", "1", "--out", "draw")
      #expect(result.code == 65 && result.output.isEmpty && result.errors.contains(name))
      #expect(program.names("draw").count == 1)
    }
  }

  @Test(arguments: [
    ("draw-list.csv", "c-3,,,1,0", "c-3,,,1,9", "the seal is broken"),
    ("draw-list.csv", "c-8,", "c-9,", "the seal is broken"),
    ("draw-seal.json", "\"vehicles\" : 8", "\"vehicles\" : 9", "draw-seal.json cannot be read"),
    ("draw-seal.json", "1, 2, 3", "3, 2, 1", "draw-seal.json cannot be read"),
  ])
  func aTouchedSealIsRefusedAndFound(
    file: String, old: String, new: String, words: String
  ) throws {
    let (program, yard) = try sealed()
    let text = program.text("draw/\(file)")
    #expect(text.contains(old))
    try Data(text.replacing(old, with: new).utf8).write(
      to: program.folder.appending(path: "draw/\(file)"))
    #expect(try program.run("verify", yard, "draw").code == 4)
    let result = try program.run("parking", yard, "--draw", "--seed", "1", "--out", "draw")
    #expect(result.code == 65 && result.errors.contains(words), "\(result.errors)")
    #expect(program.names("draw").count == 2)
  }

  @Test(arguments: [
    ("id: c-3,", "id: c-33,", ["not on the list: c-33", "no longer in the scenario: c-3"]),
    ("household: 1-104", "household: 1-104, rounds-waited: 3", ["another claim: c-4"]),
    ("{id: A3, zone: 东}", "{id: A3, zone: 西}", ["vehicles are those of the list"]),
  ])
  func aChangedScenarioIsRefused(old: String, new: String, words: [String]) throws {
    let (program, yard) = try sealed()
    #expect(Yards.drawn.contains(old))
    _ = try program.scenario(Yards.drawn.replacing(old, with: new))
    let result = try program.run("parking", yard, "--draw", "--seed", "1", "--out", "draw")
    #expect(result.code == 65 && result.output.isEmpty)
    for word in words { #expect(result.errors.contains(word), "\(result.errors)") }
    #expect(try program.run("verify", yard, "draw").code == 4)
  }

  @Test func anotherWeekIsRefused() throws {
    let (program, yard) = try sealed()
    let result = try program.run(
      "parking", yard, "--draw", "--seed", "1", "--out", "draw", "--week", "2026-W50")
    #expect(result.code == 65 && result.errors.contains("use --week 2026-W48"))
  }

  @Test func aDrawOfAnotherFileIsFound() throws {
    let (program, yard) = try drawn()
    let changes: [(String, String, String)] = [
      ("draw.csv", "\r\n1,", "\r\n2,"), ("draw.csv", "A1", "A2"),
      ("draw-list.csv", "c-2", "c-20"), ("draw-seal.json", "  \"week\"", "   \"week\""),
      ("proof.json", "\"draw_list_sha256\" : \"", "\"draw_list_sha256\" : \"0"),
      ("proof.json", "\"seed\" : 20261123", "\"seed\" : 20261124"),
    ]
    for (file, old, new) in changes {
      let text = program.text("draw/\(file)")
      #expect(text.contains(old), "\(file)")
      let path = program.folder.appending(path: "draw/\(file)")
      try Data(text.replacing(old, with: new).utf8).write(to: path)
      #expect(try program.run("verify", yard, "draw").code == 4, "\(file) \(old)")
      try Data(text.utf8).write(to: path)
    }
    #expect(try program.run("verify", yard, "draw").code == 0)
    for name in ["draw.csv", "draw-list.csv", "draw-seal.json"] {
      let (program, yard) = try drawn()
      try FileManager.default.removeItem(at: program.folder.appending(path: "draw/\(name)"))
      let result = try program.run("verify", yard, "draw")
      #expect(result.code == 4 && result.output.contains("\(name): error: [missing-file]"))
    }
  }

  @Test func platesAreNotPosted() throws {
    let program = try Program()
    for id in ["", "id: 鲁B·30003, "] {
      let yard = try program.scenario(
        Yards.drawn.replacing("id: c-3, ", with: id), named: "plates\(id.count)")
      let result = try program.run("parking", yard, "--draw", "--out", "draw")
      #expect(result.code == 65 && result.errors.contains("id column"))
      #expect(!result.errors.contains("30003") && program.names("draw").isEmpty)
      #expect(try program.run("parking", yard, "--out", "plain\(id.count)").code == 0)
    }
  }
}
