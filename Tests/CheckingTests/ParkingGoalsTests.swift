import Checking
import Plans
import Scenarios
import Testing

@Suite("The goals of an allocation")
struct ParkingGoalsTests {
  /// Five cars without a space and one with A-2; counted by hand.
  static func scenario() throws -> Scenario {
    var scenario = try SharedYard.scenario()
    func car(_ id: String, order: Int, rounds: Int, arrears: Int = 0, entitled: Bool = false)
      -> Vehicle
    {
      var car = SharedYard.car(id, stay: [WeekWindow(.monday, start: 0, end: 100)])
      car.order = order
      car.roundsWaited = rounds
      car.arrears = arrears
      car.priorityClass = entitled ? "nurse" : nil
      return car
    }
    scenario.parking?.vehicles = [
      car("a", order: 1, rounds: 1), car("b", order: 1, rounds: 2, arrears: 2),
      car("c", order: 2, rounds: 5), car("d", order: 2, rounds: 3, entitled: true),
      car("e", order: 3, rounds: 2, arrears: 6), car("f", order: 1, rounds: 4),
    ]
    scenario.parking?.classes = [PriorityClass(id: "nurse", name: "护士", clause: "5.2")]
    scenario.parking?.longestWait = 2
    return scenario
  }

  static func values(_ scenario: Scenario) -> [String] {
    let allocation = ParkingAllocation(
      given: [SharedYard.given("A-2", "f", .monday ... .monday, 0..<100)], waiting: [], seed: 1)
    return ParkingChecker(scenario).values(of: allocation).map {
      "\($0.name.dropFirst("parking.".count)) \(Int($0.value))"
    }
  }

  @Test func whoWaitedAsLongAsAnyoneMayComesFirst() throws {
    var scenario = try Self.scenario()
    scenario.parking?.goals = [.waiting, .laterCars, .hours, .draw]
    #expect(
      Self.values(scenario) == [
        // First cars and the nurse: f waited 4 rounds and has a space, d 3 and b 2 have none. a's
        // one round is less than anyone may be left to wait.
        "waiting.over-3 0", "waiting.over-2 1", "waiting.over-1 2",
        "later-cars 3", "later-cars.over-4 1", "later-cars.over-2 2", "later-cars.over-1 3",
        "hours 500",
      ])
  }

  @Test func goodStandingCountsOnlyWhereARuleSaysSo() throws {
    var scenario = try Self.scenario()
    scenario.parking?.goals = [.entitled, .firstCars, .laterCars]
    #expect(
      Self.values(scenario).prefix(3) == ["entitled.nurse 1", "first-cars 2", "later-cars 3"])
    scenario.parking?.conduct = [
      ConductRule(clause: "5.4", conduct: .arrears, from: 2, consequence: .noSpace)
    ]
    #expect(Self.values(scenario).count == 6)
    scenario.parking?.conduct[0].consequence = .afterOthers
    #expect(
      Self.values(scenario) == [
        "entitled.nurse 1", "entitled.nurse.in-good-standing 1",
        // b owes two months, e six.
        "first-cars 2", "first-cars.in-good-standing 1",
        "later-cars 3", "later-cars.in-good-standing 2",
        "later-cars.over-4 1", "later-cars.over-2 2", "later-cars.over-1 3",
      ])
  }

  @Test func lastSeasonsSpaceIsKeptOrGivenUp() throws {
    var scenario = try Self.scenario()
    scenario.parking?.goals = [.stability, .rotation]
    #expect(Self.values(scenario) == ["stability 0", "rotation 0"])
    scenario.parking?.vehicles[5].lastSpace = "A-2"
    #expect(Self.values(scenario) == ["stability 0", "rotation 1"])
    scenario.parking?.vehicles[5].lastSpace = "A-1"
    // Without a space nothing is kept or given up.
    scenario.parking?.vehicles[0].lastSpace = "A-2"
    #expect(Self.values(scenario) == ["stability 1", "rotation 0"])
  }

  /// One bay, 10 metres from a's home and 20 from c's; of the two c drew first.
  @Test(
    arguments: [
      ([.firstCars, .walking], "a", []), ([.firstCars, .walking], "c", [.notOptimal]),
      ([.firstCars, .draw, .walking], "a", [.drawPassedOver]),
      ([.firstCars, .draw, .walking], "c", []), ([.walking, .draw, .firstCars], nil, []),
      ([.walking, .draw, .firstCars], "a", [.notOptimal]),
      // Nobody's hours count, yet whoever drew first has the bay.
      ([.stability], nil, [.drawPassedOver]), ([.stability], "c", []),
    ] as [([ParkingGoal], String?, [FindingRule])])
  func theDrawTakesPlaceWhereTheCovenantPutsIt(
    _ goals: [ParkingGoal], _ holder: String?, _ expected: [FindingRule]
  ) throws {
    var scenario = try SharedYard.scenario()
    var bay = ParkingSpace(id: "A-1", zone: "A")
    bay.distances = ["1": 10, "2": 20]
    var far = Vehicle(id: "c", plate: "鲁B2", household: "2-101")
    far.kind = .car
    scenario.parking?.spaces = [bay]
    scenario.parking?.vehicles = [Vehicle(id: "a", plate: "鲁B1", household: "1-101"), far]
    scenario.parking?.goals = goals
    let distance = holder == "c" ? 20.0 : 10
    // With seed 1 c draws before a: 15 before 27.
    var allocation = ParkingAllocation(
      given: holder.map {
        [ParkingAllocation.Given(space: "A-1", vehicle: $0, distance: distance)]
      } ?? [], waiting: [], seed: 1)
    allocation.served = allocation.given.map {
      ParkingAllocation.Served(vehicle: $0.vehicle, reason: SharedYard.reason)
    }
    let waiting: [String] = ["c", "a"].filter { $0 != holder }
    allocation.waiting = waiting.enumerated().map {
      ParkingAllocation.Waiting(position: $0 + 1, vehicle: $1, reason: SharedYard.reason)
    }
    let checker = ParkingChecker(scenario)
    allocation.goals = checker.values(of: allocation).map { SharedYard.proved($0.name, $0.value) }
    #expect(Set(checker.findings(in: allocation).map(\.rule)) == Set(expected))
  }

  @Test func whatIsProvedUpToTheDrawSettlesWhoHasASpace() throws {
    var scenario = try SharedYard.scenario()
    scenario.parking?.spaces.removeLast()
    scenario.parking?.vehicles = ["a", "c"].map { SharedYard.car($0) }
    // a would like a space of zone B, which tells the two apart only after the draw.
    scenario.parking?.vehicles[0].wishes = [.zone("B")]
    scenario.parking?.goals = [.firstCars, .draw, .wishes]
    var allocation = ParkingAllocation(
      given: [SharedYard.given("A-1", "a")],
      waiting: [ParkingAllocation.Waiting(position: 1, vehicle: "c", reason: SharedYard.reason)],
      served: [ParkingAllocation.Served(vehicle: "a", reason: SharedYard.reason)],
      goals: [
        SharedYard.proved("parking.first-cars", 1), SharedYard.proved("parking.wishes.1", 1),
      ], seed: 1)
    allocation.goals[1].status = .notReached
    let checker = ParkingChecker(scenario)
    #expect(checker.findings(in: allocation).map(\.rule) == [.drawPassedOver])
    allocation.goals[0].status = .feasible
    #expect(checker.findings(in: allocation) == [])
    scenario.parking?.vehicles[0].wishes = []
    #expect(ParkingChecker(scenario).findings(in: allocation).map(\.rule).first == .drawPassedOver)
  }
}
