internal import Plans
internal import Scenarios

/// `parking.csv`: one row a space that is given.
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
    return [
      line.space, space?.zone ?? "", vehicle?.household ?? "", vehicle?.plate ?? line.vehicle,
      names.text(LabelWords.days(line.days)), Figures.time(line.hours.lowerBound),
      Figures.time(line.hours.upperBound),
      space.map { names.text(LabelWords.kind($0.kind)) } ?? "", Figures.decimal(line.distance),
    ]
  }

  static func line(
    from cells: CellReader, in week: Week, names: PlanNames
  ) throws(CellFault) -> ParkingAllocation.Given {
    guard let days = LabelWords.days(called: cells.text(4), in: names.language) else {
      throw CellFault(column: 4, expected: FindingWords.weekdays)
    }
    guard let start = Figures.minutes(time: cells.text(5)) else {
      throw CellFault(column: 5, expected: FindingWords.time)
    }
    guard let end = Figures.minutes(time: cells.text(6)), start < end else {
      throw CellFault(column: 6, expected: FindingWords.time)
    }
    let vehicle = try names.vehicle(household: cells.text(2), plate: cells.text(3), column: 3)
    return ParkingAllocation.Given(
      space: cells.text(0), vehicle: vehicle, days: days, hours: start..<end,
      distance: try cells.number(8))
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
