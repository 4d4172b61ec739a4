internal import Plans
internal import Scenarios

/// A vehicle with a space and what decided it, in `plan.json`.
struct ServedRecord: Codable, Hashable {
  var spaceID: String?
  var zone: String?
  var householdID: String?
  var vehicleID: String
  var plate: String?
  var `class`: String?
  var reason: BilingualRecord

  enum CodingKeys: String, CodingKey {
    case zone, plate, `class`, reason
    case spaceID = "space_id"
    case householdID = "household_id"
    case vehicleID = "vehicle_id"
  }

  init(_ line: ServedTable.Line, _ names: PlanNames) {
    let vehicle = names.vehicle(line.served.vehicle)
    spaceID = line.space
    zone = line.space.flatMap { names.space($0)?.zone }
    householdID = vehicle?.household
    vehicleID = line.served.vehicle
    plate = vehicle?.plate
    `class` = vehicle?.priorityClass
    reason = BilingualRecord(line.served.reason)
  }

  var entry: ParkingAllocation.Served {
    ParkingAllocation.Served(vehicle: vehicleID, reason: reason.words)
  }
}
