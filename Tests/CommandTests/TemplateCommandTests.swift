import Foundation
import Testing

@Suite("A committee's own templates")
struct TemplateCommandTests {
  private static let folder = "out/yard/2026-W48"
  private static let board = Self.folder + "/posted/board.html"
  private static let yard = """
    format: 1
    name: 小院
    week: 2026-W48
    places: [{id: yard, name: 小院, units: [1]}]
    volunteers:
      - {id: v-1, name: 李秀英}
    needs:
      - {id: gate, name: 看门, when: Mon 07:00-09:00}

    """

  private static func program(_ template: String, in folder: String) throws -> Program {
    let program = try Program()
    _ = try program.scenario(Self.yard)
    let path = program.folder.appending(path: folder)
    try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
    try Data(template.utf8).write(to: path.appending(path: "board.mustache"))
    return program
  }

  @Test("takes the place of one page; verify and export need the same")
  func named() throws {
    let program = try Self.program("<h1>我们的 {{courtyard}}</h1>\n", in: "ours")
    #expect(try program.run("plan", "yard", "--templates", "ours").code == 0)
    #expect(program.text(Self.board) == "<h1>我们的 小院</h1>\n")
    #expect(program.text(Self.folder + "/posted/slips.html").hasPrefix("<!DOCTYPE html>"))
    #expect(try program.run("verify", "yard", Self.folder, "--templates", "ours").code == 0)

    let without = try program.run("verify", "yard", Self.folder)
    #expect(without.code == 4)
    #expect(
      without.output.contains("posted/board.html:1") && without.output.contains("--templates"))
    #expect(!without.output.contains("slips.html"))

    let export = ["export", Self.folder, "--scenario", "yard", "--templates", "ours", "--out", "e"]
    #expect(try program.start(export).result().code == 0)
    #expect(program.contents("e/posted/board.html") == program.contents(Self.board))
    #expect(program.contents("e/SHA256SUMS") == program.contents(Self.folder + "/SHA256SUMS"))
    let stored = try program.run("export", Self.folder, "--templates", "ours", "--out", "f")
    #expect(stored.code == 64 && stored.errors.contains("--scenario"))
    #expect(program.names("f").isEmpty)
  }

  @Test("is found beside the scenario by plan, export and verify")
  func beside() throws {
    let program = try Self.program("<h1>{{courtyard}}</h1>", in: "yard/templates")
    #expect(try program.run("plan", "yard").code == 0)
    #expect(program.text(Self.board) == "<h1>小院</h1>")
    #expect(try program.run("verify", "yard", Self.folder).code == 0)
    #expect(try program.run("export", Self.folder, "--scenario", "yard", "--out", "e").code == 0)
    #expect(program.text("e/posted/board.html") == "<h1>小院</h1>")
    #expect(try program.run("verify", "yard", "e").code == 0)
  }

  @Test("that cannot be used is told with its place, and nothing is written")
  func broken() throws {
    let program = try Self.program("<h1>\n{{titel}}</h1>", in: "ours")
    let result = try program.run("plan", "yard", "--templates", "ours")
    #expect(result.code == 65)
    #expect(result.errors.contains("ours/board.mustache:2:") && result.errors.contains("titel"))
    #expect(program.names(".").filter { !$0.hasPrefix(".") } == ["ours", "yard"])
    let missing = try program.run("plan", "yard", "--templates", "none")
    #expect(missing.code == 65 && missing.errors.contains("none"))

    // A plan that is there stays as it was.
    #expect(try program.run("plan", "yard").code == 0)
    let before = program.text(Self.folder + "/SHA256SUMS")
    #expect(try program.run("plan", "yard", "--templates", "ours", "--force").code == 65)
    #expect(program.text(Self.folder + "/SHA256SUMS") == before)
    let export = ["export", Self.folder, "--scenario", "yard", "--templates", "ours", "--out", "e"]
    #expect(try program.start(export).result().code == 65)
    #expect(program.names("e").isEmpty)
  }
}
