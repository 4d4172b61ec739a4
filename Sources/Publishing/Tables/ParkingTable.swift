internal import Plans
internal import Scenarios

/// `parking.csv`: one row for the same hours of some days in which a vehicle has a space.
enum ParkingTable: PlanTable {
  static let fileName = "parking.csv"

  static let columns = [
    PlanColumn(ColumnWords.spaceID), PlanColumn(ColumnWords.zone),
    PlanColumn(ColumnWords.householdID), PlanColumn(ColumnWords.plate, mayBeQuoted: false),
    PlanColumn(ColumnWords.weekday), PlanColumn(ColumnWords.start), PlanColumn(ColumnWords.end),
    PlanColumn(ColumnWords.kind), PlanColumn(ColumnWords.distance),
  ]

  static func lines(of plan: Plan) -> [ParkingAllocation.Given]? { plan.parking?.given }

  static func cells(
    of line: ParkingAllocation.Given, in week: Week, names: PlanNames
  ) -> [String] {
    let space = names.space(line.space)
    let vehicle = names.vehicle(line.vehicle)
    let hours = DailyHours(line.hours)
    return [
      line.space, space?.zone ?? "", vehicle?.household ?? "", vehicle?.plate ?? line.vehicle,
      names.text(LabelWords.days(line.days)), hours.start, hours.end,
      space.map { names.text(LabelWords.kind($0.kind)) } ?? "", Figures.decimal(line.distance),
    ]
  }

  static func line(
    from cells: CellReader, in week: Week, names: PlanNames
  ) throws(CellFault) -> ParkingAllocation.Given {
    guard let days = LabelWords.days(called: cells.text(4), in: names.language) else {
      throw CellFault(column: 4, expected: FindingWords.weekdays)
    }
    let vehicle = try names.vehicle(household: cells.text(2), plate: cells.text(3), column: 3)
    return ParkingAllocation.Given(
      space: cells.text(0), vehicle: vehicle, days: days,
      hours: try cells.dailyHours(from: 5), distance: try cells.number(8))
  }
}

extension PlanNames {
  /// The vehicle of a household with a plate.
  func vehicle(
    household: Household.ID, plate: String, column: Int
  ) throws(CellFault) -> Vehicle.ID {
    let vehicle = scenario.parking?.vehicles.first {
      $0.plate == plate && $0.household == household
    }
    guard let vehicle else { throw CellFault(column: column, expected: FindingWords.vehicle) }
    return vehicle.id
  }
}
