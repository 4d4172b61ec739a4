internal import Plans
internal import Scenarios

/// `blocked.csv`: the bays that are not given because they would narrow a fire lane.
enum BlockedTable: PlanTable {
  static let fileName = "blocked.csv"

  static let columns = [
    PlanColumn(ColumnWords.spaceID), PlanColumn(ColumnWords.zone), PlanColumn(ColumnWords.lane),
    PlanColumn(ColumnWords.metresLeft),
  ]

  static func lines(of plan: Plan) -> [ParkingAllocation.Blocked]? {
    (plan.parking?.blocked).flatMap { $0.isEmpty ? nil : $0 }
  }

  static func cells(
    of line: ParkingAllocation.Blocked, in week: Week, names: PlanNames
  ) -> [String] {
    [
      line.space, names.space(line.space)?.zone ?? "", names.laneName(line.lane) ?? "",
      line.metresLeft.map { Figures.decimal($0) } ?? "",
    ]
  }

  static func line(
    from cells: CellReader, in week: Week, names: PlanNames
  ) throws(CellFault) -> ParkingAllocation.Blocked {
    ParkingAllocation.Blocked(
      space: cells.text(0), lane: cells.optionalText(2).map(names.laneID),
      metresLeft: try cells.optionalNumber(3))
  }
}
