internal import Plans
internal import Scenarios

/// `fairness.csv`: what each volunteer carries beside what would be their share.
enum FairnessTable: PlanTable {
  static let fileName = "fairness.csv"

  static let columns = [
    PlanColumn(ColumnWords.volunteerID), PlanColumn(ColumnWords.volunteer, mayBeQuoted: false),
    PlanColumn(ColumnWords.duties), PlanColumn(ColumnWords.hours),
    PlanColumn(ColumnWords.carriedOver), PlanColumn(ColumnWords.load),
    PlanColumn(ColumnWords.fairShare), PlanColumn(ColumnWords.wishesMet),
    PlanColumn(ColumnWords.wishes),
  ]

  static func lines(of plan: Plan) -> [FairnessLine]? { plan.roster?.fairness }

  static func cells(of line: FairnessLine, in week: Week, names: PlanNames) -> [String] {
    [
      line.volunteer, names.person(.volunteer(line.volunteer)), "\(line.duties)",
      Figures.hours(line.minutes), Figures.hours(line.carriedOver), Figures.hours(line.load),
      Figures.hours(line.fairShare), "\(line.wishesMet)", "\(line.wishes)",
    ]
  }

  static func line(
    from cells: CellReader, in week: Week, names: PlanNames
  ) throws(CellFault) -> FairnessLine {
    FairnessLine(
      volunteer: cells.text(0), duties: try cells.wholeNumber(2), minutes: try cells.hours(3),
      carriedOver: try cells.hours(4), fairShare: try cells.number(6) * 60,
      wishesMet: try cells.wholeNumber(7), wishes: try cells.wholeNumber(8))
  }
}
