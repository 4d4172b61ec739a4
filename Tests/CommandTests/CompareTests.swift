import Foundation
import Testing

/// `courtyard compare`, as a user runs it.
@Suite(.timeLimit(.minutes(2))) struct CompareTests {
  private let simulation =
    #"{"courtyard":"小院","first_week":"2026-W48","format":1,"seed":7,"variants":[{"id":"as-is","ledger":true,"certificates":[],"name":"现状","runs":[{"measures":{"changes":[2]},"people":[{"duties":1,"minutes":60,"substitutions":0,"volunteer_id":"v-1","weeks":1}],"run":1,"weeks":["2026-W48"]}]}],"warm_up":0,"weeks":1}"#

  @Test func twoPlansSideBySide() throws {
    let program = try Program()
    let yard = try program.scenario(Yards.small)
    #expect(try program.run("plan", yard, "--out", "one", "--quiet").code == 0)
    let other = try program.scenario(
      Yards.small.replacing("name: 王建国, skills: watch}", with: "name: 王建国}"), named: "other")
    #expect(try program.run("plan", other, "--out", "two", "--quiet").code == 0)

    let same = try program.run("compare", "one", "one", "--language", "en")
    #expect(same.code == 0 && same.output.contains("2 stay the same") && same.errors.isEmpty)
    let result = try program.run("compare", "one", "two", "--language", "zh-Hans")
    #expect(result.code == 0, "\(result.errors)")
    // v-1 does everything now.
    #expect(result.output.contains("1 人更好，1 人更差。"))
    #expect(result.output.contains("李**") && !result.output.contains("李秀英"))
    let json = try program.run("compare", "one", "two", "--format", "json")
    let record = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
    #expect((record as? [String: Any])?["kind"] as? String == "plans")
    #expect(try program.run("compare", "one", "two", "--quiet").output.isEmpty)
  }

  @Test func anotherWeekIsNoted() throws {
    let program = try Program()
    let yard = try program.scenario(Yards.small)
    #expect(try program.run("plan", yard, "--out", "one", "--quiet").code == 0)
    #expect(
      try program.run("plan", yard, "--out", "two", "--week", "2026-W49", "--quiet").code == 0)
    let result = try program.run("compare", "one", "two", "--language", "en")
    #expect(result.code == 0 && result.errors.contains("different weeks, 2026-W48 and 2026-W49"))
  }

  @Test func twoSimulationsSideBySide() throws {
    let program = try Program()
    _ = try program.scenario(simulation, named: "one")
    try rename(program, "one")
    let result = try program.run("compare", "one", "one", "--language", "en")
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.output.contains("changes after publication"))
    #expect(result.output.contains("too few runs"))
  }

  @Test func whatCannotBeComparedIsSaid() throws {
    let program = try Program()
    let yard = try program.scenario(Yards.small)
    #expect(try program.run("plan", yard, "--out", "plan", "--quiet").code == 0)
    _ = try program.scenario(simulation, named: "simulation")
    try rename(program, "simulation")
    _ = try program.scenario("{", named: "broken")
    try rename(program, "broken")

    let kinds = try program.run("compare", "plan", "simulation", "--language", "en")
    #expect(kinds.code == 64 && kinds.errors.contains("simulation is a simulation and plan a plan"))
    let missing = try program.run("compare", "plan", "nowhere", "--language", "en")
    #expect(missing.code == 66 && missing.errors.contains("nowhere: there is no such folder"))
    let neither = try program.run("compare", "simulation", "yard", "--language", "en")
    #expect(neither.code == 66 && neither.errors.contains("yard: the folder holds neither"))
    let broken = try program.run("compare", "broken", "simulation", "--language", "en")
    #expect(broken.code == 66 && broken.errors.contains("simulation.json is not as it should be"))
    #expect(try program.run("compare", "plan").code == 64)
    for result in [kinds, missing, neither, broken] { #expect(result.output.isEmpty) }
  }

  /// A scenario's file becomes that of a simulation.
  private func rename(_ program: Program, _ folder: String) throws {
    let url = program.folder.appending(path: folder)
    try FileManager.default.moveItem(
      at: url.appending(path: "scenario.yaml"), to: url.appending(path: "simulation.json"))
  }
}
