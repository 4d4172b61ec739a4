internal import Plans
internal import Scenarios

/// `waiting.csv`: who waits for a space, in order.
enum WaitingTable: PlanTable {
  static let fileName = "waiting.csv"

  static let columns = [
    PlanColumn(ColumnWords.position), PlanColumn(ColumnWords.householdID),
    PlanColumn(ColumnWords.plate, mayBeQuoted: false), PlanColumn(ColumnWords.priorityClass),
    PlanColumn(ColumnWords.roundsWaited), PlanColumn(ColumnWords.reason, mayBeQuoted: false),
  ]

  static func lines(of plan: Plan) -> [ParkingAllocation.Waiting]? { plan.parking?.waiting }

  static func cells(
    of line: ParkingAllocation.Waiting, in week: Week, names: PlanNames
  ) -> [String] {
    let vehicle = names.vehicle(line.vehicle)
    return [
      "\(line.position)", vehicle?.household ?? "", vehicle?.plate ?? line.vehicle,
      names.className(vehicle?.priorityClass), vehicle.map { "\($0.roundsWaited)" } ?? "",
      names.text(line.reason),
    ]
  }

  static func line(
    from cells: CellReader, in week: Week, names: PlanNames
  ) throws(CellFault) -> ParkingAllocation.Waiting {
    let reason = cells.text(5)
    return ParkingAllocation.Waiting(
      position: try cells.wholeNumber(0),
      vehicle: try names.vehicle(household: cells.text(1), plate: cells.text(2), column: 2),
      reason: Bilingual(zh: reason, en: reason))
  }
}
