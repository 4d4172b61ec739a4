import IntegerProgramming
import Parking
import Plans
import Scenarios
import Testing

/// Lots in which something is missing, closed or contradictory, and times that run out.
@Suite struct EdgeTests {
  private func lot(spaces: Int, vehicles: Int) -> Scenario {
    var scenario = courtyard(units: 1, homes: vehicles)
    scenario.parking = ParkingLot(
      spaces: (0..<spaces).map { ParkingSpace(id: "s\($0)", zone: "A") },
      vehicles: (0..<vehicles).map { Vehicle(id: "v\($0)", plate: "p", household: "h\($0)") })
    return scenario
  }

  @Test func aCourtyardWithoutParkingGivesNothing() throws {
    let allocation = try ParkingPlanner().allocate(courtyard(units: 1, homes: 2), seed: 9)
    #expect(allocation.given.isEmpty && allocation.waiting.isEmpty)
    #expect(allocation.seed == 9)
    #expect(allocation.goals.allSatisfy { $0.value == 0 && $0.status == .optimal })
  }

  @Test(arguments: [(0, 0), (0, 3), (3, 0), (5, 2), (2, 5)])
  func asManyAreServedAsThereAreSpaces(_ spaces: Int, _ vehicles: Int) throws {
    let allocation = try ParkingPlanner().allocate(lot(spaces: spaces, vehicles: vehicles), seed: 1)
    #expect(allocation.given.count == min(spaces, vehicles))
    #expect(allocation.waiting.count == vehicles - min(spaces, vehicles))
    let firstCars = try #require(allocation.goals.first { $0.name == "parking.first-cars" })
    #expect(Int(firstCars.value) == vehicles - min(spaces, vehicles))
  }

  @Test func withoutGoalsTheDrawAloneDecides() throws {
    var scenario = lot(spaces: 2, vehicles: 4)
    scenario.parking?.goals = []
    let allocation = try ParkingPlanner().allocate(scenario, seed: 3)
    let ranks = Lottery(seed: 3).ranks(of: ["v0", "v1", "v2", "v3"])
    let served = ranks.indices.filter { ranks[$0] <= 2 }.map { "v\($0)" }
    #expect(allocation.given.map(\.vehicle).sorted() == served)
  }

  /// A fire lane, a visitor's bay and a closed bay are never given.
  @Test func someSpacesAreNoSpaces() throws {
    var scenario = lot(spaces: 4, vehicles: 4)
    scenario.parking?.spaces[0].isFireLane = true
    scenario.parking?.spaces[1].kind = .visitor
    scenario.parking?.spaces[2].closed = [DateSpan(week.monday, through: week.monday)]
    let allocation = try ParkingPlanner().allocate(scenario, seed: 3)
    #expect(allocation.given.map(\.space) == ["s3"])
  }

  /// What is closed only before Monday 00:00 or after Sunday 24:00 can be given.
  @Test(arguments: [
    (-3, -1, nil, true), (7, 9, nil, true), (-3, 0, nil, false), (6, 9, nil, false),
    (-3, -1, 20 * 60..<24 * 60, true), (-3, -1, 20 * 60..<26 * 60, false),
    (6, 6, 22 * 60..<26 * 60, false), (7, 7, 0..<60, true), (-9, 20, 60..<120, false),
  ])
  func closedHoursCountWhereTheyTouchTheWeek(
    _ first: Int, _ last: Int, _ hours: Range<Minutes>?, _ isGiven: Bool
  ) throws {
    var scenario = lot(spaces: 1, vehicles: 1)
    let span = DateSpan(
      week.monday.advanced(by: first), through: week.monday.advanced(by: last), hours: hours)
    scenario.parking?.spaces[0].closed = [span]
    let allocation = try ParkingPlanner().allocate(scenario, seed: 3)
    #expect(allocation.given.count == (isGiven ? 1 : 0))
  }

  @Test func contradictionsAreNamed() {
    var scenario = lot(spaces: 2, vehicles: 2)
    scenario.parking?.vehicles.append(Vehicle(id: "v0", plate: "x", household: "h1"))
    #expect(throws: ParkingError.repeatedVehicle(position: 2)) {
      try ParkingPlanner().allocate(scenario, seed: 1)
    }
    scenario = lot(spaces: 2, vehicles: 2)
    scenario.parking?.spaces.append(ParkingSpace(id: "s1", zone: "B"))
    #expect(throws: ParkingError.repeatedSpace("s1")) {
      try ParkingPlanner().allocate(scenario, seed: 1)
    }
    for metres in [-1, Double.nan, .infinity, 1e300] {
      scenario = lot(spaces: 1, vehicles: 1)
      scenario.parking?.spaces[0].distances["u0"] = metres
      #expect(throws: ParkingError.impossibleWalk(space: "s0", unit: "u0")) {
        try ParkingPlanner().allocate(scenario, seed: 1)
      }
    }
  }

  /// Out of time at once: nothing is proved, and what comes out is still an allocation.
  @Test func whenTimeRunsOutTheRestIsSaidToBeOpen() throws {
    let scenario = estate(spaces: 30, vehicles: 50, seed: 2)
    let stopped = Cancellation()
    stopped.cancel()
    for options in [SolveOptions(timeLimit: 0), SolveOptions(cancellation: stopped)] {
      let allocation = try ParkingPlanner().allocate(scenario, seed: 1, options: options)
      #expect(allocation.goals.allSatisfy { $0.status == .notReached && $0.bound == nil })
      #expect(allocation.given.count + allocation.waiting.count == 50)
      #expect(!allocation.given.isEmpty)
      let facts = Facts(scenario)
      for given in allocation.given {
        let space = try #require(facts.lot.spaces.first { $0.id == given.space })
        let vehicle = try #require(facts.lot.vehicles.first { $0.id == given.vehicle })
        #expect(facts.fits(space, vehicle))
      }
    }
  }

  @Test func progressIsReportedGoalByGoal() throws {
    let log = Log()
    let options = SolveOptions(progress: { log.add($0.goal ?? "") })
    let allocation = try ParkingPlanner().allocate(
      estate(spaces: 20, vehicles: 30, seed: 4), seed: 1, options: options)
    #expect(log.goals == allocation.goals.map(\.name))
  }
}

/// Collects what is reported on the solver's thread.
private final class Log: @unchecked Sendable {
  // Written on one thread and read after it has ended.
  private(set) var goals: [String] = []

  func add(_ goal: String) { goals.append(goal) }
}
