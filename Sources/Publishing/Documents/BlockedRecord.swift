internal import Plans
internal import Scenarios

/// A bay that would narrow a fire lane, in `plan.json`.
struct BlockedRecord: Codable, Hashable {
  var spaceID: String
  var zone: String?
  var lane: String?
  var metresLeft: Double?

  enum CodingKeys: String, CodingKey {
    case zone, lane
    case spaceID = "space_id"
    case metresLeft = "metres_left"
  }

  init(_ line: ParkingAllocation.Blocked, _ names: PlanNames) {
    spaceID = line.space
    zone = names.space(line.space)?.zone
    lane = line.lane
    metresLeft = line.metresLeft
  }

  var entry: ParkingAllocation.Blocked {
    ParkingAllocation.Blocked(space: spaceID, lane: lane, metresLeft: metresLeft)
  }
}
