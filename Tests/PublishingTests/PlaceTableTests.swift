import Plans
import Scenarios
import Testing

@testable import Publishing

@Suite("fairness-by-place.csv")
struct PlaceTableTests {
  private func sample(_ language: Language) throws -> Sample {
    var sample = try Sample(language: language)
    sample.scenario.grids = [Grid(id: "north", name: "北网格")]
    sample.scenario.places[0].grid = "north"
    var street = PlaceLine(level: .street)
    (street.volunteers, street.duties, street.minutes, street.carriedOver) = (2, 3, 210, 45)
    (street.fairShare, street.wishesMet, street.wishes) = (255, 1, 2)
    (street.dutiesThere, street.minutesThere, street.missing) = (3, 210, 4)
    var grid = street
    (grid.level, grid.place) = (.grid, "north")
    var yard = street
    (yard.level, yard.place) = (.yard, "yard")
    sample.document.plan.roster?.places = [
      street, grid, yard, PlaceLine(level: .yard, place: "gate"), PlaceLine(level: .elsewhere),
    ]
    return sample
  }

  @Test("has a line for the street, each grid and each yard")
  func lines() throws {
    let sample = try sample(.english)
    let file = try #require(
      try sample.files(byteOrderMark: false).first { $0.name == "fairness-by-place.csv" })
    #expect(
      String(decoding: file.bytes, as: UTF8.self) == """
        level,place_id,place,volunteers,duties,hours,carried_over,load,fair_share,wishes_met,wishes,duties_there,hours_there,missing\r
        street,,合江路13号楼院,2,3,3.5,0.75,4.25,4.25,1,2,3,3.5,4\r
        grid,north,北网格,2,3,3.5,0.75,4.25,4.25,1,2,3,3.5,4\r
        yard,yard,合江路13号院,2,3,3.5,0.75,4.25,4.25,1,2,3,3.5,4\r
        yard,gate,南门,0,0,0,0,0,0,0,0,0,0,0\r
        elsewhere,,,0,0,0,0,0,0,0,0,0,0,0\r

        """)
  }

  @Test("is read back as it was written, in either language", arguments: Language.allCases)
  func roundTrip(language: Language) throws {
    let sample = try sample(language)
    let names = PlanNames(sample.scenario, language: language)
    for line in try #require(PlaceTable.lines(of: sample.document.plan)) {
      let cells = PlaceTable.cells(of: line, in: Sample.week, names: names)
      let read = try PlaceTable.line(
        from: CellReader(texts: cells), in: Sample.week, names: names)
      #expect(read == line)
      #expect(try PlaceRecord(line).line(path: "roster.places[0]") == line)
    }
  }

  @Test("is not there without grids")
  func none() throws {
    #expect(!(try Sample().files().contains { $0.name == "fairness-by-place.csv" }))
  }
}
