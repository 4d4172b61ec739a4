import Foundation
import Testing

@Suite("Files of single places")
struct PlaceTests {
  private static let folder = "out/yard/2026-W48"
  private static let street = """
    format: 1
    name: 小街道
    week: 2026-W48
    grids: {north: 北网格}
    places:
      - {id: one, name: 一号院, grid: north, units: [1]}
      - {id: two, name: 二号院, grid: north, units: [2]}
      - {id: gate, name: 二号院门岗, within: two}
    organisations:
      clinic: {name: 卫生站, lends: 2h}
    volunteers:
      - {id: v-1, name: 李秀英, unit: 1, places: one}
      - {id: v-2, name: 王建国, unit: 2, places: 北网格}
      - {id: v-3, name: 赵敏, organisation: clinic, places: [one, two]}
    needs:
      - {id: watch, name: 看车, place: one, when: Mon-Tue 07:00-09:00}
      - {id: gate, name: 门岗值守, place: gate, when: Wed 07:00-09:00, people: 2}
    covenant:
      rules:
        - {clause: 3.1, limit: hours-per-week, at-most: 6}
      yards:
        - {place: two, rules: [{clause: 二-1, limit: duties-per-week, at-most: 1}]}

    """

  @Test("every grid and yard has its own, beside the whole, and verify checks them all")
  func byPlace() throws {
    let program = try Program()
    let street = try program.scenario(Self.street)
    let result = try program.run("plan", street, "--by-place")
    #expect(result.code == 0)
    #expect(program.names(Self.folder + "/places") == ["north", "one", "two"])
    #expect(program.names(Self.folder).contains("fairness-by-place.csv"))
    #expect(result.output.contains("看车") && result.output.contains("门岗值守"))
    #expect(result.errors.contains("places/one/"))
    let one = program.text(Self.folder + "/places/one/roster.csv")
    #expect(one.contains("watch") && !one.contains("gate"))
    let posted = program.text(Self.folder + "/places/two/posted/board.html")
    #expect(!posted.contains("王建国") && posted.contains("小街道 二号院") && posted.contains("二-1"))
    #expect(try program.run("verify", street, Self.folder).code == 0)

    let changed = one.replacingOccurrences(of: "07:00", with: "07:30")
    try Data(changed.utf8).write(
      to: program.folder.appending(path: Self.folder + "/places/one/roster.csv"))
    let verified = try program.run("verify", street, Self.folder)
    #expect(verified.code == 4 && verified.output.contains("places/one/roster.csv"))
  }

  @Test("one place is shown and written, and goes again with the next plan")
  func onePlace() throws {
    let program = try Program()
    let street = try program.scenario(Self.street)
    let result = try program.run("roster", street, "--place", "二号院")
    #expect(result.code == 0)
    #expect(result.output.contains("小街道 二号院") && result.output.contains("门岗值守"))
    #expect(!result.output.contains("看车"))
    #expect(program.names(Self.folder + "/places") == ["two"])
    #expect(program.text(Self.folder + "/roster.csv").contains("看车"))
    #expect(try program.run("verify", street, Self.folder).code == 0)

    #expect(try program.run("roster", street, "--force").code == 0)
    #expect(!program.names(Self.folder).contains("places"))
  }

  @Test("a place that is none is wrong usage, and nothing is written")
  func unknown() throws {
    let program = try Program()
    let street = try program.scenario(Self.street)
    let result = try program.run("plan", street, "--place", "three")
    #expect(result.code == 64)
    #expect(result.errors.contains("three") && result.errors.contains("north, one, two"))
    #expect(program.names(".").filter { !$0.hasPrefix(".") } == ["yard"])
  }
}
