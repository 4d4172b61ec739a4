internal import Scenarios

extension ScenarioBuilder {
  func grids() -> [Grid] {
    tables.grids.map { id, record in Grid(id: id, name: record.text("name") ?? id) }
      .sorted { $0.id < $1.id }
  }

  /// A spot lies in a yard and a yard in a grid: no place lies deeper, and a spot's grid is its
  /// yard's.
  func checkYards(of scenario: Scenario) {
    let places = Dictionary(scenario.places.map { ($0.id, $0) }) { first, _ in first }
    for record in tables.places.records {
      guard let place = places[id(record)], let yard = place.within else { continue }
      if yard == place.id || places[yard]?.within != nil {
        let shown = report.redaction.shown(yard)
        report.add(
          .nestedPlace, at: record.position(of: "within"),
          yard == place.id
            ? Bilingual(
              zh: "\(record.subject.chinese)写成在自己里面",
              en: "\(record.subject.english) is said to lie within itself")
            : Bilingual(
              zh: "\(record.subject.chinese)所属的“\(shown)”自己也属于别的地点",
              en:
                "\(record.subject.english) lies within \"\(shown)\", which lies within another place"
            ),
          advice: Bilingual(
            zh: "点位属于楼院，楼院属于网格，不再往下分；请写楼院的编号",
            en: "A spot lies in a yard and a yard in a grid, no deeper; write the yard's id"))
      }
      if record.has("grid") {
        report.add(
          .misplacedKey, at: record.position(of: "grid"),
          Bilingual(
            zh: "\(record.subject.chinese)属于楼院，网格写在楼院那里",
            en: "\(record.subject.english) lies within a yard, and the grid is the yard's to name"))
      }
    }
  }

  /// Where a volunteer serves: a grid stands for its yards, and a yard for itself and its spots.
  func servicePlaces(_ record: Record, of places: [Place]) -> [Place.ID] {
    var served = Set<Place.ID>()
    for item in record.items("places") {
      var isPlace = true
      if case .unknown = directories.places.match(item.text) { isPlace = false }
      if !isPlace, case .found(let grid) = directories.grids.match(item.text) {
        let yards = Set(places.filter { $0.grid == grid }.map(\.id))
        served.formUnion(yards)
        served.formUnion(places.filter { $0.within.map(yards.contains) ?? false }.map(\.id))
      } else if let id = record.resolve(item, in: directories.places) {
        served.insert(id)
        served.formUnion(places.filter { $0.within == id }.map(\.id))
      }
    }
    return served.sorted()
  }
}
