internal import Plans
internal import Scenarios

/// `fairness-by-place.csv`: what the street, each grid and each yard gives and gets. Only where the
/// scenario has grids or organisations.
enum PlaceTable: PlanTable {
  static let fileName = "fairness-by-place.csv"

  static let columns = [
    PlanColumn(ColumnWords.level), PlanColumn(ColumnWords.placeID), PlanColumn(ColumnWords.place),
    PlanColumn(ColumnWords.volunteers), PlanColumn(ColumnWords.duties),
    PlanColumn(ColumnWords.hours), PlanColumn(ColumnWords.carriedOver),
    PlanColumn(ColumnWords.load), PlanColumn(ColumnWords.fairShare),
    PlanColumn(ColumnWords.wishesMet), PlanColumn(ColumnWords.wishes),
    PlanColumn(ColumnWords.dutiesThere), PlanColumn(ColumnWords.hoursThere),
    PlanColumn(ColumnWords.missing),
  ]

  static func lines(of plan: Plan) -> [PlaceLine]? {
    guard let lines = plan.roster?.places, !lines.isEmpty else { return nil }
    return lines
  }

  static func cells(of line: PlaceLine, in week: Week, names: PlanNames) -> [String] {
    [
      names.text(LabelWords.level(line.level)), line.place ?? "", name(of: line, names),
      "\(line.volunteers)", "\(line.duties)", Figures.hours(line.minutes),
      Figures.hours(line.carriedOver), Figures.hours(line.load), Figures.hours(line.fairShare),
      "\(line.wishesMet)", "\(line.wishes)", "\(line.dutiesThere)",
      Figures.hours(line.minutesThere), "\(line.missing)",
    ]
  }

  /// The street has the scenario's name; those from elsewhere have none.
  private static func name(of line: PlaceLine, _ names: PlanNames) -> String {
    let scenario = names.scenario
    return switch line.level {
    case .street: scenario.name
    case .grid: scenario.grids.first { $0.id == line.place }?.name ?? line.place ?? ""
    case .yard: scenario.places.first { $0.id == line.place }?.name ?? line.place ?? ""
    case .elsewhere: ""
    case .organisation:
      scenario.organisations.first { $0.id == line.place }?.name ?? line.place ?? ""
    }
  }

  static func line(
    from cells: CellReader, in week: Week, names: PlanNames
  ) throws(CellFault) -> PlaceLine {
    let known = PlaceLine.Level.allCases.first {
      names.text(LabelWords.level($0)) == cells.text(0)
    }
    guard let level = known else { throw CellFault(column: 0, expected: FindingWords.level) }
    var line = PlaceLine(level: level, place: cells.optionalText(1))
    line.volunteers = try cells.wholeNumber(3)
    line.duties = try cells.wholeNumber(4)
    line.minutes = try cells.hours(5)
    line.carriedOver = try cells.hours(6)
    line.fairShare = try cells.number(8) * 60
    line.wishesMet = try cells.wholeNumber(9)
    line.wishes = try cells.wholeNumber(10)
    line.dutiesThere = try cells.wholeNumber(11)
    line.minutesThere = try cells.hours(12)
    line.missing = try cells.wholeNumber(13)
    return line
  }
}
