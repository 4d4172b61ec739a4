internal import Plans
internal import Scenarios

/// The parking allocation in `plan.json`.
struct ParkingRecord: Codable, Hashable {
  var given: [GivenRecord]
  var waiting: [WaitingRecord]
  var served: [ServedRecord]
  var visits: [VisitRecord]
  var blocked: [BlockedRecord]
  var lottery: LotteryRecord?

  init?(_ plan: Plan, _ names: PlanNames) {
    guard let parking = plan.parking else { return nil }
    given = parking.given.map { GivenRecord($0, names) }
    waiting = parking.waiting.map { WaitingRecord($0, names) }
    served = (ServedTable.lines(of: plan) ?? []).map { ServedRecord($0, names) }
    visits = parking.visits.map { VisitRecord($0, plan.week, names) }
    blocked = parking.blocked.map { BlockedRecord($0, names) }
    lottery = parking.lottery.map { LotteryRecord($0) }
  }

  func allocation(
    in week: Week, goals: [GoalProof], seed: UInt64
  ) throws(RecordFault) -> ParkingAllocation {
    var allocation = ParkingAllocation(
      given: [], waiting: waiting.map(\.entry), served: served.map(\.entry),
      blocked: blocked.map(\.entry), goals: goals, seed: seed)
    for (index, record) in given.enumerated() {
      allocation.given.append(try record.line(path: "parking.given[\(index)]"))
    }
    for (index, record) in visits.enumerated() {
      allocation.visits.append(try record.visit(in: week, path: "parking.visits[\(index)]"))
    }
    allocation.lottery = try lottery?.lottery(path: "parking.lottery")
    return allocation
  }
}

/// The same hours of some days in which a vehicle has a space, in `plan.json`.
struct GivenRecord: Codable, Hashable {
  var spaceID: String
  var zone: String?
  var householdID: String?
  var vehicleID: String
  var plate: String?
  var weekday: String
  var start: String
  var end: String
  var kind: ParkingSpace.Kind?
  var distanceMetres: Double

  enum CodingKeys: String, CodingKey {
    case zone, plate, weekday, start, end, kind
    case spaceID = "space_id"
    case householdID = "household_id"
    case vehicleID = "vehicle_id"
    case distanceMetres = "distance_m"
  }

  init(_ line: ParkingAllocation.Given, _ names: PlanNames) {
    let space = names.space(line.space)
    let vehicle = names.vehicle(line.vehicle)
    spaceID = line.space
    zone = space?.zone
    householdID = vehicle?.household
    vehicleID = line.vehicle
    plate = vehicle?.plate
    weekday = LabelWords.days(line.days).english
    let hours = DailyHours(line.hours)
    (start, end) = (hours.start, hours.end)
    kind = space?.kind
    distanceMetres = line.distance
  }

  func line(path: String) throws(RecordFault) -> ParkingAllocation.Given {
    guard let days = LabelWords.days(called: weekday, in: .english) else {
      throw RecordFault(path: "\(path).weekday", expected: FindingWords.weekdays)
    }
    guard let hours = try? DailyHours(start: start, end: end).hours() else {
      throw RecordFault(path: "\(path).start", expected: FindingWords.time)
    }
    return ParkingAllocation.Given(
      space: spaceID, vehicle: vehicleID, days: days, hours: hours, distance: distanceMetres)
  }
}

/// A vehicle that waits, in `plan.json`.
struct WaitingRecord: Codable, Hashable {
  var position: Int
  var householdID: String?
  var vehicleID: String
  var plate: String?
  var `class`: String?
  var roundsWaited: Int?
  var reason: BilingualRecord

  enum CodingKeys: String, CodingKey {
    case position, plate, `class`, reason
    case householdID = "household_id"
    case vehicleID = "vehicle_id"
    case roundsWaited = "rounds_waited"
  }

  init(_ line: ParkingAllocation.Waiting, _ names: PlanNames) {
    let vehicle = names.vehicle(line.vehicle)
    position = line.position
    householdID = vehicle?.household
    vehicleID = line.vehicle
    plate = vehicle?.plate
    `class` = vehicle?.priorityClass
    roundsWaited = vehicle?.roundsWaited
    reason = BilingualRecord(line.reason)
  }

  var entry: ParkingAllocation.Waiting {
    ParkingAllocation.Waiting(position: position, vehicle: vehicleID, reason: reason.words)
  }
}
