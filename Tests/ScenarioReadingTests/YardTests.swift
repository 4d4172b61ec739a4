import ScenarioReading
import Scenarios
import Testing

@Suite("Grids, yards and spots")
struct YardTests {
  private let places = """
    grids: {north: 北网格, south: {name: 南网格}}
    places:
      - {id: one, name: 一号院, grid: north, units: [1]}
      - {id: two, name: 二号院, grid: 北网格, units: [2]}
      - {id: gate, name: 门岗, within: 二号院}
      - {id: three, name: 三号院, grid: south, units: [3]}
      - {id: station, name: 服务站}

    """

  @Test("are a tree of three levels")
  func tree() throws {
    let scenario = try readScenario(head + places)
    #expect(scenario.grids.map(\.name) == ["北网格", "南网格"])
    #expect(scenario.yards.map(\.id) == ["one", "station", "three", "two"])
    #expect(scenario.yards(in: "north").map(\.id) == ["one", "two"])
    #expect(scenario.yard(of: "gate") == "two")
    #expect(scenario.yard(of: "two") == "two")
    #expect(scenario.yard(of: "nowhere") == nil)
    #expect(scenario.places(within: "two").map(\.id) == ["gate", "two"])
    #expect(scenario.yardsOfUnits == ["1": "one", "2": "two", "3": "three"])
  }

  @Test("a volunteer who names a grid serves in its yards, and in a yard at its spots")
  func served() throws {
    let scenario = try readScenario(
      head + places + """
        volunteers:
          - {id: v-1, name: 甲, places: 北网格}
          - {id: v-2, name: 乙, places: [two, station]}
          - {id: v-3, name: 丙, places: gate}
          - {id: v-4, name: 丁}

        """)
    #expect(
      scenario.volunteers.map(\.places) == [
        ["gate", "one", "two"], ["gate", "station", "two"], ["gate"], [],
      ])
  }

  @Test(
    "go no deeper, and only a yard names its grid",
    arguments: [
      ("{id: x, within: gate}", DiagnosticRule.nestedPlace),
      ("{id: x, within: x}", .nestedPlace),
      ("{id: x, within: two, grid: north}", .misplacedKey),
      ("{id: x, within: nowhere}", .unknownPlace),
      ("{id: x, grid: west}", .unknownGrid),
    ])
  func wrong(place: String, rule: DiagnosticRule) throws {
    #expect(try read(head + places + "  - \(place)\n").rules == [rule])
  }

  @Test("somebody who serves nowhere that is known is told so")
  func unknown() throws {
    let people = "volunteers: [{id: v-1, name: 甲, places: 西网格}]\n"
    #expect(try read(head + places + people).rules == [.unknownPlace])
  }
}
