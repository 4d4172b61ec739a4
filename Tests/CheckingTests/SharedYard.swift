import Checking
import Plans
import Scenarios

/// Two bays without a walk and three cars, of which two share a bay: written down by hand.
///
/// a stands from 19:00 to 07:00 every night and b from 07:30 to 18:30 on working days, in A-1; the
/// changeover is half an hour, so they just keep apart. c stands all week, in A-2.
enum SharedYard {
  static func hours(_ days: [Weekday], _ start: Minutes, _ end: Minutes) -> [WeekWindow] {
    days.map { WeekWindow($0, start: start, end: end) }
  }

  static func car(_ id: String, stay: [WeekWindow]? = nil) -> Vehicle {
    var vehicle = Vehicle(id: id, plate: "鲁B12345", household: "1-101")
    vehicle.stay = stay
    return vehicle
  }

  static let workingDays: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]

  static func scenario() throws -> Scenario {
    var scenario = try TinyCourtyard.scenario()
    scenario.parking = ParkingLot(
      spaces: [ParkingSpace(id: "A-1", zone: "A"), ParkingSpace(id: "A-2", zone: "A")],
      vehicles: [
        car("a", stay: hours(Weekday.allCases, 19 * 60, 31 * 60)),
        car("b", stay: hours(workingDays, 450, 1110)), car("c"),
      ],
      goals: [.firstCars], changeover: 30)
    return scenario
  }

  static func given(
    _ space: String, _ vehicle: String, _ days: ClosedRange<Weekday> = .monday ... .sunday,
    _ hours: Range<Minutes> = 0..<1440
  ) -> ParkingAllocation.Given {
    ParkingAllocation.Given(space: space, vehicle: vehicle, days: days, hours: hours, distance: 0)
  }

  static let reason = Bilingual(zh: "首车", en: "a first car")

  static func allocation() -> ParkingAllocation {
    ParkingAllocation(
      given: [
        given("A-1", "b", .monday ... .friday, 450..<1110),
        given("A-1", "a", .monday ... .sunday, 1140..<1860),
        given("A-2", "c"),
      ],
      waiting: [],
      served: ["a", "b", "c"].map { ParkingAllocation.Served(vehicle: $0, reason: reason) },
      goals: [proved("parking.first-cars", 0)], seed: 1)
  }

  static func proved(_ name: String, _ value: Double) -> GoalProof {
    GoalProof(name: name, value: value, bound: value, status: .optimal, seconds: 0)
  }
}
