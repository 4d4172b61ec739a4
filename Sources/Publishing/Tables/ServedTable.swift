internal import Plans
internal import Scenarios

/// `served.csv`: who has a space, and what decided it.
enum ServedTable: PlanTable {
  /// A vehicle with a space and the space, which the allocation states elsewhere.
  struct Line: Hashable, Sendable {
    var space: ParkingSpace.ID?
    var served: ParkingAllocation.Served
  }

  static let fileName = "served.csv"

  static let columns = [
    PlanColumn(ColumnWords.spaceID), PlanColumn(ColumnWords.zone),
    PlanColumn(ColumnWords.householdID), PlanColumn(ColumnWords.plate, mayBeQuoted: false),
    PlanColumn(ColumnWords.priorityClass), PlanColumn(ColumnWords.reason, mayBeQuoted: false),
  ]

  static func lines(of plan: Plan) -> [Line]? {
    guard let parking = plan.parking else { return nil }
    let spaces = Dictionary(
      parking.given.map { ($0.vehicle, $0.space) }, uniquingKeysWith: { first, _ in first })
    return parking.served.map { Line(space: spaces[$0.vehicle], served: $0) }
  }

  static func cells(of line: Line, in week: Week, names: PlanNames) -> [String] {
    let vehicle = names.vehicle(line.served.vehicle)
    return [
      line.space ?? "", line.space.flatMap { names.space($0)?.zone } ?? "",
      vehicle?.household ?? "", vehicle?.plate ?? line.served.vehicle,
      names.className(vehicle?.priorityClass), names.text(line.served.reason),
    ]
  }

  static func line(
    from cells: CellReader, in week: Week, names: PlanNames
  ) throws(CellFault) -> Line {
    let reason = cells.text(5)
    let vehicle = try names.vehicle(household: cells.text(2), plate: cells.text(3), column: 3)
    return Line(
      space: cells.optionalText(0),
      served: ParkingAllocation.Served(
        vehicle: vehicle, reason: Bilingual(zh: reason, en: reason)))
  }
}
