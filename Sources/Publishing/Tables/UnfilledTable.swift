internal import Plans
internal import Scenarios

/// `unfilled.csv`: where people are missing, and why.
enum UnfilledTable: PlanTable {
  static let fileName = "unfilled.csv"

  static let columns = [
    PlanColumn(ColumnWords.date), PlanColumn(ColumnWords.start), PlanColumn(ColumnWords.end),
    PlanColumn(ColumnWords.place, mayBeQuoted: false), PlanColumn(ColumnWords.needID),
    PlanColumn(ColumnWords.need, mayBeQuoted: false), PlanColumn(ColumnWords.missing),
    PlanColumn(ColumnWords.priority), PlanColumn(ColumnWords.reason, mayBeQuoted: false),
  ]

  static func lines(of plan: Plan) -> [UnfilledNeed]? { plan.roster?.unfilled }

  static func cells(of line: UnfilledNeed, in week: Week, names: PlanNames) -> [String] {
    let when = DatedSpan(line.span, in: week)
    let priority = names.need(line.need).map { names.text(LabelWords.priority($0.priority)) }
    return [
      when.date, when.start, when.end, names.placeName(line.need, unit: line.unit), line.need,
      names.needName(line.need), "\(line.missing)", priority ?? "", names.text(line.reason),
    ]
  }

  static func line(
    from cells: CellReader, in week: Week, names: PlanNames
  ) throws(CellFault) -> UnfilledNeed {
    let need = cells.text(4)
    let reason = cells.text(8)
    var units = [Unit.ID]()
    if case .turns(let turns) = names.need(need)?.work { units = turns.units }
    // The file has one language and no column for what follows from the duties. plan.json has both.
    return UnfilledNeed(
      need: need, span: try cells.span(from: 0, in: week),
      unit: units.first { names.placeName(need, unit: $0) == cells.text(3) },
      missing: try cells.wholeNumber(6), isBelowMinimum: true,
      reason: Bilingual(zh: reason, en: reason))
  }
}
