internal import Plans
internal import Scenarios

/// `visits.csv`: the bays of volunteers who come by car, by time.
enum VisitsTable: PlanTable {
  static let fileName = "visits.csv"

  static let columns = [
    PlanColumn(ColumnWords.date), PlanColumn(ColumnWords.start), PlanColumn(ColumnWords.end),
    PlanColumn(ColumnWords.spaceID), PlanColumn(ColumnWords.zone),
    PlanColumn(ColumnWords.volunteerID), PlanColumn(ColumnWords.plate, mayBeQuoted: false),
    PlanColumn(ColumnWords.needID), PlanColumn(ColumnWords.distance),
  ]

  static func lines(of plan: Plan) -> [ParkingAllocation.Visit]? {
    (plan.parking?.visits).flatMap { $0.isEmpty ? nil : $0 }
  }

  static func cells(
    of visit: ParkingAllocation.Visit, in week: Week, names: PlanNames
  ) -> [String] {
    let when = DatedSpan(visit.span, in: week)
    // From the walk of a sensitive visit anyone could tell the stairwell it ends at.
    let tellsWalk = visit.space != nil && names.need(visit.need)?.isSensitive != true
    return [
      when.date, when.start, when.end, visit.space ?? "",
      visit.space.flatMap { names.space($0)?.zone } ?? "", visit.volunteer,
      names.volunteer(visit.volunteer)?.plate ?? "", visit.need,
      tellsWalk ? Figures.decimal(visit.distance) : "",
    ]
  }

  static func line(
    from cells: CellReader, in week: Week, names: PlanNames
  ) throws(CellFault) -> ParkingAllocation.Visit {
    ParkingAllocation.Visit(
      volunteer: cells.text(5), need: cells.text(7), span: try cells.span(from: 0, in: week),
      space: cells.optionalText(3), distance: try cells.optionalNumber(8) ?? 0)
  }
}
