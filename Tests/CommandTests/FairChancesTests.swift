import Foundation
import Testing

/// A draw by numbered tickets, as a committee makes it.
@Suite struct FairChancesTests {
  private static let digits = "20261123"
  private static let names = ["draw-list.csv", "chances.csv", "tickets.csv", "draw-seal.json"]

  private func sealed(_ more: String...) throws -> (Program, String, Program.Result) {
    let program = try Program()
    let yard = try program.scenario(Yards.drawn)
    let result = try program.start(
      ["parking", yard, "--draw", "--fair-chances", "--out", "draw"] + more
    ).result()
    #expect(result.code == 0, "\(result.errors)")
    return (program, yard, result)
  }

  @Test func chancesAndTicketsAreSealedBeforeTheDraw() throws {
    let (program, yard, result) = try sealed("--no-bom")
    #expect(program.names("draw").sorted() == Self.names.sorted())
    // One has waited longer, so seven are left for two spaces: seven tickets serve each of them twice.
    let equals = (2...8).map { "c-\($0)" }
    #expect(
      program.text("draw/chances.csv")
        == "车辆编号,票数,总票数\r\n" + equals.map { "\($0),2,7\r\n" }.joined())
    let rows = program.text("draw/tickets.csv").split(separator: "\r\n")
    #expect(rows.count == 8 && rows[0] == "票号,有车位的车辆编号")
    #expect(rows.dropFirst().allSatisfy { $0.split(separator: " ").count == 2 })
    #expect(result.output.contains("最小的机会是 2/7") && result.output.contains("above 2/7"))
    let bytes = Self.names.dropLast().compactMap { program.contents("draw/\($0)") }.joined()
    try Data(bytes).write(to: program.folder.appending(path: "all"))
    if let hash = try Python.run(
      "import hashlib, sys\nprint(hashlib.sha256(open(sys.argv[1], 'rb').read()).hexdigest())",
      program.folder.appending(path: "all").path)
    {
      #expect(result.output.contains(hash))
    }
    #expect(try program.run("verify", yard, "draw").code == 0)
  }

  @Test func theTicketDrawnServesAndThePythonFindsIt() throws {
    let (program, yard, _) = try sealed()
    let before = Self.names.map { program.contents("draw/\($0)") }
    let result = try program.run("parking", yard, "--draw", "--seed", Self.digits, "--out", "draw")
    #expect(result.code == 0, "\(result.errors)")
    #expect(Self.names.map { program.contents("draw/\($0)") } == before)
    let verified = try program.run("verify", yard, "draw")
    #expect(verified.code == 0, "\(verified.output)")
    guard
      let printed = try Python.run(
        Python.printed, Self.digits, program.folder.appending(path: "draw/draw-list.csv").path, "7")
    else { return }
    let number = try #require(printed.split(separator: "\n").last?.split(separator: " ").last)
    #expect(result.output.contains("7 张票中的第 \(number) 张"))
    let ticket = try #require(
      program.text("draw/tickets.csv").split(separator: "\r\n")
        .first { $0.hasPrefix("\(number),") }?.split(separator: ",").last)
    let winners = Set(ticket.split(separator: " ").map(String.init) + ["c-1"])
    let served = program.text("draw/draw.csv").split(separator: "\r\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
      .filter { !$0[3].isEmpty }.map { String($0[1]) }
    #expect(Set(served) == winners)
    #expect(program.text("draw/waiting.csv").contains("抽中的第 \(number) 张没有"))
    #expect(program.text("draw/served.csv").contains("抽中的第 \(number) 张是其中之一"))
  }

  @Test(arguments: [
    ("chances.csv", "c-2,2,7", "c-2,3,7"), ("tickets.csv", "c-2", "c-3"),
    ("draw-seal.json", "\"tickets\" : 7", "\"tickets\" : 6"),
  ])
  func aTouchedTicketIsRefusedAndFound(file: String, old: String, new: String) throws {
    let (program, yard, _) = try sealed()
    func touch() throws {
      let text = program.text("draw/\(file)")
      #expect(text.contains(old))
      try Data(text.replacing(old, with: new).utf8).write(
        to: program.folder.appending(path: "draw/\(file)"))
    }
    let text = program.text("draw/\(file)")
    try touch()
    #expect(try program.run("verify", yard, "draw").code == 4)
    let draw = ["parking", yard, "--draw", "--seed", "1", "--out", "draw"]
    #expect(try program.start(draw).result().code == 65)
    try Data(text.utf8).write(to: program.folder.appending(path: "draw/\(file)"))
    #expect(try program.start(draw).result().code == 0)
    try touch()
    #expect(try program.run("verify", yard, "draw").code == 4)
  }

  @Test func ticketsAreThoseThatWereSealed() throws {
    let (program, yard, _) = try sealed()
    let draw = ["parking", yard, "--draw", "--seed", "1", "--out", "draw"]
    let fewer = try program.start(draw + ["--fair-chances", "--tickets", "6"]).result()
    #expect(fewer.code == 65 && fewer.errors.contains("7 tickets were sealed"))
    #expect(try program.start(draw + ["--fair-chances"]).result().code == 0)
    #expect(try program.run("parking", yard, "--draw", "--out", "ranks").code == 0)
    let none = try program.run(
      "parking", yard, "--draw", "--seed", "1", "--fair-chances", "--out", "ranks")
    #expect(none.code == 65 && none.errors.contains("without --fair-chances"))
    for usage in [["--tickets", "5"], ["--fair-chances", "--tickets", "0"]] {
      #expect(try program.start(["parking", yard, "--out", "no"] + usage).result().code == 64)
    }
  }

  @Test func withoutAMeetingTheWeekDrawsTheTicket() throws {
    let program = try Program()
    let yard = try program.scenario(Yards.drawn)
    let result = try program.run("parking", yard, "--fair-chances", "--out", "plain")
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.output.contains("公平机会：7 张签里抽中第"))
    #expect(program.text("plain/plan.json").contains("\"lottery\""))
    #expect(try program.run("verify", yard, "plain").code == 0)
    let path = program.folder.appending(path: "plain/plan.json")
    let text = program.text("plain/plan.json")
    try Data(text.replacing("\"drawn\" : ", with: "\"drawn\" : 1").utf8).write(to: path)
    #expect(try program.run("verify", yard, "plain").code == 4)
  }
}
