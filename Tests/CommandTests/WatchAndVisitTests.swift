import Foundation
import Testing

/// The parking and the roster of one plan: watchers are counted by occupied bays, and a nurse from
/// elsewhere gets a bay for her visit.
@Suite struct WatchAndVisitTests {
  private static let folder = "out/yard/2026-W48"

  /// Zone 东 has three cars at night and one by day; A4 stands in the lane.
  private static let yard = """
    format: 1
    name: 小院
    week: 2026-W48
    places:
      - {id: yard, name: 小院, units: [{id: 1, position: [0, 20]}]}
    skills:
      watch: {name: 看车}
      nursing: {name: 护理}
    volunteers:
      - {id: v-1, name: 李秀英, skills: watch}
      - {id: v-2, name: 王建国, skills: watch}
      - {id: v-3, name: 周桂兰, skills: watch}
      - {id: n-1, name: 赵敏敏, skills: nursing, plate: 鲁BN5501}
    households:
      - {id: 1-101, unit: 1}
      - {id: 1-102, unit: 1}
    needs:
      - {id: watch, name: 看车, skill: watch, when: [Mon 07:00-09:00, Mon 20:00-22:00], people: {per-bays: 2, zones: [东]}, priority: essential}
      - {id: gate, name: 西区看车, skill: watch, when: [Wed 08:00-09:00], people: {per-bays: 2, zones: [西]}}
      - {id: newborn, name: 育儿上门, skill: nursing, household: 1-101, within: [Tue 09:00-10:00], duration: 1h, sensitive: true}
    covenant:
      rules:
        - {clause: 3.1, limit: hours-per-week, at-most: 6}
    parking:
      lanes:
        - {id: l-1, name: 东侧通道, from: {x: 0, y: 0}, to: {x: 30, y: 0}, width: 6}
      spaces:
        - {id: A1, zone: 东, x: 2, y: 10, length: 5.3, width: 2.4}
        - {id: A2, zone: 东, x: 5, y: 10, length: 5.3, width: 2.4}
        - {id: A3, zone: 东, x: 8, y: 10, length: 5.3, width: 2.4}
        - {id: A4, zone: 东, x: 11, y: 3.5, length: 5.3, width: 2.4}
        - {id: V1, zone: 西, kind: visitor, x: 20, y: 10, length: 5.3, width: 2.4}
      vehicles:
        - {id: c-1, plate: 鲁B12345, household: 1-101}
        - {id: c-2, plate: 鲁B67890, household: 1-102, stay: nights}
        - {id: c-3, plate: 鲁B13579, household: 1-102, order: 2, stay: nights}

    """

  private static func rows(_ program: Program, _ file: String) -> [String] {
    program.text("\(folder)/\(file)").split(whereSeparator: \.isNewline).dropFirst().map(
      String.init)
  }

  @Test func watchersAreCountedByOccupiedBaysAndTheNurseHasABay() throws {
    let program = try Program()
    let yard = try program.scenario(Self.yard)
    let result = try program.run("plan", yard, "--language", "en")
    #expect(result.code == 0, "\(result.errors)")
    let roster = Self.rows(program, "roster.csv")
    #expect(roster.count { $0.hasPrefix("2026-11-23,07:00,09:00") } == 1)
    #expect(roster.count { $0.hasPrefix("2026-11-23,20:00,22:00") } == 2)
    // Zone 西 has only the visitors' bay: nobody is wanted there, and nobody is missing.
    #expect(!roster.contains { $0.contains("gate") })
    #expect(Self.rows(program, "unfilled.csv").isEmpty)
    let visits = Self.rows(program, "visits.csv")
    #expect(visits.count == 1)
    // The visit is sensitive: the walk would tell the stairwell, so its cell is empty.
    let visit = try #require(visits.first)
    #expect(visit.hasPrefix("2026-11-24,09:00,10:00,V1,") && visit.hasSuffix(",newborn,"))
    #expect(!result.output.contains("鲁BN5501"))
    #expect(program.text(Self.folder + "/proof.json").contains("parking.visits.walk"))
    let verified = try program.run("verify", yard, Self.folder)
    #expect(verified.code == 0, "\(verified.output)")
  }

  @Test func theRosterAloneRestsOnTheParkingAndSaysSo() throws {
    let program = try Program()
    let yard = try program.scenario(Self.yard)
    let result = try program.run("roster", yard)
    #expect(result.code == 0 && result.errors.contains("counted by occupied spaces"))
    #expect(program.names(Self.folder).contains("parking.csv"))
    #expect(try program.run("verify", yard, Self.folder).code == 0)
  }

  @Test func anAgreedWatchWithNothingToWatchIsRefused() throws {
    let program = try Program()
    let yard = try program.scenario(
      Self.yard + "pinned:\n  - {need: gate, date: 2026-11-25, start: \"08:00\", person: v-1}\n")
    let result = try program.run("plan", yard)
    #expect(result.code == 65 && result.errors.contains("gate"))
    #expect(program.names("out").isEmpty)
  }

  @Test func aBayInALaneIsWarnedOfByName() throws {
    let program = try Program()
    let yard = try program.scenario(Self.yard)
    let line =
      try #require(
        Self.yard.split(separator: "\n", omittingEmptySubsequences: false)
          .firstIndex { $0.contains("id: A4") }) + 1
    let result = try program.run("check", yard)
    #expect(result.code == 0 && result.output.contains("1 warning"))
    // A4 reaches down to 3.5 - 2.65 = 0.85: 3.85 m are left below it.
    #expect(
      result.errors.contains("yard/scenario.yaml:\(line):")
        && result.errors.contains("warning: [narrows-fire-lane] a car in space A4 leaves 3.85 m"))
    let json = try program.run("check", yard, "--format", "json")
    #expect(json.output.contains("narrows-fire-lane") && json.errors.isEmpty)
    #expect(try program.run("check", yard, "--quiet").errors.isEmpty)
  }
}
