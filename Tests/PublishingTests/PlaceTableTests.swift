import Plans
import Scenarios
import Testing

@testable import Publishing

@Suite("fairness-by-place.csv")
struct PlaceTableTests {
  @Test("has a line for the street, each grid, each yard and each organisation")
  func lines() throws {
    let sample = try Sample(language: .english)
    let file = try #require(
      try sample.files(byteOrderMark: false).first { $0.name == "fairness-by-place.csv" })
    #expect(
      String(decoding: file.bytes, as: UTF8.self) == """
        level,place_id,place,volunteers,duties,hours,carried_over,load,fair_share,wishes_met,wishes,duties_there,hours_there,missing\r
        street,,合江路13号楼院,2,5,11.5,1.33,12.83,11.22,1,2,5,7.5,5\r
        grid,north,北网格,1,3,7.5,-0.33,7.17,5.67,1,2,1,1.5,1\r
        yard,yard,合江路13号院,1,3,7.5,-0.33,7.17,5.67,1,2,1,1.5,1\r
        yard,gate,南门,0,0,0,0,0,0,0,0,4,6,4\r
        elsewhere,,,1,2,4,1.67,5.67,5.56,0,0,0,0,0\r
        organisation,power,供电所,1,2,4,1.67,5.67,5.56,0,0,0,0,0\r

        """)
  }

  @Test("is read back as it was written, in either language", arguments: Language.allCases)
  func roundTrip(language: Language) throws {
    let sample = try Sample(language: language)
    let names = PlanNames(sample.scenario, language: language)
    for line in try #require(PlaceTable.lines(of: sample.document.plan)) {
      let cells = PlaceTable.cells(of: line, in: Sample.week, names: names)
      let read = try PlaceTable.line(
        from: CellReader(texts: cells), in: Sample.week, names: names)
      // Hours have two decimals; plan.json has the minutes.
      #expect(PlaceTable.cells(of: read, in: Sample.week, names: names) == cells)
      #expect(try PlaceRecord(line).line(path: "roster.places[0]") == line)
    }
  }

  @Test("is not there without grids and organisations")
  func none() throws {
    var sample = try Sample()
    sample.document.plan.roster?.places = []
    #expect(!(try sample.files().contains { $0.name == "fairness-by-place.csv" }))
  }
}
