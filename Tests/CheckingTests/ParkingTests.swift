import Checking
import Plans
import Scenarios
import Testing

/// Four spaces and five cars, allocated by hand; then one thing is changed.
///
/// Spaces: A-1 (near unit 1), A-2 and A-3 (further), F-1 in a fire lane. Cars: 1-101's two, 1-102's,
/// 1-103's, and one of unit 2 with a claim.
@Suite("Every rule of parking: kept, and broken by the smallest change")
struct ParkingTests {
  static func scenario() throws -> Scenario {
    var scenario = try TinyCourtyard.scenario()
    var spaces = [("A-1", 10.0), ("A-2", 20.4), ("A-3", 30.5)].map { id, metres in
      var space = ParkingSpace(id: id, zone: "A")
      space.distances = ["1": metres, "2": 50]
      return space
    }
    var fireLane = ParkingSpace(id: "F-1", zone: "F")
    fireLane.isFireLane = true
    spaces.append(fireLane)
    func car(_ id: String, _ household: String, order: Int = 1, rounds: Int = 0) -> Vehicle {
      var vehicle = Vehicle(id: id, plate: "鲁B12345", household: household)
      vehicle.order = order
      vehicle.roundsWaited = rounds
      return vehicle
    }
    var claimed = car("c-4", "2-101")
    claimed.priorityClass = "disabled"
    let vehicles = [
      car("c-1", "1-101"), car("c-1b", "1-101", order: 2), car("c-2", "1-102", rounds: 2),
      car("c-3", "1-103"), claimed,
    ]
    scenario.parking = ParkingLot(
      spaces: spaces, vehicles: vehicles,
      classes: [PriorityClass(id: "disabled", name: "残障", clause: "5.1")])
    return scenario
  }

  /// With seed 1 the tickets begin with 10 (c-3), 27 (c-4), 8a (c-1b), a0 (c-2) and fb (c-1): `printf
  /// '1 c-3' | sha256sum`. c-4 has its claim and c-2 has waited two rounds, so one of c-1 and c-3
  /// waits: c-3 drew before c-1, and takes the nearest space before c-2.
  static func allocation() -> ParkingAllocation {
    func given(_ space: String, _ vehicle: String, _ metres: Double) -> ParkingAllocation.Given {
      ParkingAllocation.Given(space: space, vehicle: vehicle, distance: metres)
    }
    func proved(_ name: String, _ value: Double) -> GoalProof {
      GoalProof(name: name, value: value, bound: value, status: .optimal, seconds: 0)
    }
    let reason = Bilingual(zh: "车位不够", en: "there are too few spaces")
    return ParkingAllocation(
      given: [given("A-1", "c-3", 10), given("A-2", "c-2", 20), given("A-3", "c-4", 50)],
      waiting: [
        ParkingAllocation.Waiting(position: 1, vehicle: "c-1", reason: reason),
        ParkingAllocation.Waiting(position: 2, vehicle: "c-1b", reason: reason),
      ],
      served: ["c-2", "c-3", "c-4"].map { ParkingAllocation.Served(vehicle: $0, reason: reason) },
      blocked: [ParkingAllocation.Blocked(space: "F-1", lane: nil, metresLeft: nil)],
      goals: [
        proved("parking.entitled.disabled", 0), proved("parking.first-cars", 1),
        proved("parking.waiting.over-1", 0), proved("parking.later-cars", 1),
        // c-1 and c-1b all week; 10.0, 20.4 rounds to 20, and 50.
        proved("parking.hours", 20_160), proved("parking.worst-walk", 50),
        proved("parking.total-walk", 80), proved("parking.stability", 0),
      ], seed: 1)
  }

  typealias Change = @Sendable (inout Scenario, inout ParkingAllocation) -> Void

  /// What a change breaks besides: a figure that follows from it.
  static let consequences: Set<FindingRule> = [
    .goalValue, .waitingLines, .waitingOrder, .servedLines,
  ]

  static let mutations: [(FindingRule, Change)] = [
    (.nothingToPark, { scenario, _ in scenario.parking = nil }),
    (.unknownSpace, { $1.given[2].space = "A-9" }),
    (.unknownVehicle, { $1.given[2].vehicle = "c-9" }),
    (
      .spaceNotForGiving,
      { $1.given[2] = ParkingAllocation.Given(space: "F-1", vehicle: "c-4", distance: 0) }
    ),
    (.spaceNotForGiving, { scenario, _ in scenario.parking?.spaces[0].kind = .visitor }),
    (.spaceNotForGiving, { scenario, _ in scenario.parking?.spaces[0].kind = .loading }),
    (
      .spaceNotForGiving,
      { scenario, _ in
        let week = DateSpan(scenario.week.day(.monday), through: scenario.week.day(.sunday))
        scenario.parking?.spaces[0].closed = [week]
      }
    ),
    (
      .outsideUsableHours,
      { scenario, _ in
        // One minute of Sunday is enough.
        let sunday = scenario.week.day(.sunday)
        scenario.parking?.spaces[0].closed = [DateSpan(sunday, through: sunday, hours: 0..<1)]
      }
    ),
    (
      .narrowsFireLane,
      { scenario, allocation in
        scenario.parking?.spaces[0].laneLeft = 3.999
        allocation.blocked.insert(
          ParkingAllocation.Blocked(space: "A-1", lane: nil, metresLeft: 3.999), at: 0)
      }
    ),
    (.motorcycleBay, { scenario, _ in scenario.parking?.spaces[0].kind = .motorcycle }),
    (.motorcycleBay, { scenario, _ in scenario.parking?.vehicles[3].kind = .motorcycle }),
    (
      .needsNoSpace,
      { scenario, _ in
        scenario.parking?.vehicles[3].offers = Weekday.allCases.map {
          WeekWindow($0, start: 0, end: 1440)
        }
      }
    ),
    (
      .barredByConduct,
      { scenario, _ in
        scenario.parking?.vehicles[3].breaches = 3
        scenario.parking?.conduct = [
          ConductRule(clause: "5.4", conduct: .breaches, from: 3, consequence: .noSpace)
        ]
      }
    ),
    (
      .doesNotFit,
      { scenario, _ in
        scenario.parking?.spaces[0].length = 4.9
        scenario.parking?.vehicles[3].length = 5
      }
    ),
    (
      .doesNotFit,
      { scenario, _ in
        scenario.parking?.spaces[0].width = 2
        scenario.parking?.vehicles[3].width = 2.1
      }
    ),
    (.needsPermit, { scenario, _ in scenario.parking?.spaces[0].kind = .accessible }),
    (.needsElectricCar, { scenario, _ in scenario.parking?.spaces[0].kind = .charging }),
    (
      .spaceGivenTwice,
      {
        $1.given.insert(ParkingAllocation.Given(space: "A-3", vehicle: "c-1", distance: 31), at: 2)
      }
    ),
    (
      .vehicleGivenTwice,
      { $1.given[2] = ParkingAllocation.Given(space: "A-3", vehicle: "c-3", distance: 31) }
    ),
    (.givenHours, { $1.given[0].days = .monday ... .friday }),
    (.givenHours, { $1.given[0].hours = 0..<720 }),
    (
      .givenHours,
      { scenario, _ in
        // Gone for a minute, and back.
        scenario.parking?.vehicles[3].offers = [WeekWindow(.friday, start: 720, end: 721)]
      }
    ),
    (.walkDistance, { $1.given[1].distance = 20.4 }),
    (.walkDistance, { $1.given[1].distance = .nan }),
    (.givenOrder, { $1.given.swapAt(0, 1) }),
    (.waitingLines, { $1.waiting.removeLast() }),
    (.waitingLines, { $1.waiting[1].vehicle = "c-3" }),
    (.waitingOrder, { $1.waiting[1].position = 3 }),
    (
      .waitingOrder,
      {
        $1.waiting[0].vehicle = "c-1b"
        $1.waiting[1].vehicle = "c-1"
      }
    ),
    (.servedLines, { $1.served.removeLast() }),
    (.servedLines, { $1.served.swapAt(0, 1) }),
    (.reasonMissing, { $1.served[0].reason = Bilingual(zh: "首车", en: " ") }),
    (.reasonMissing, { $1.waiting[0].reason = Bilingual(zh: "", en: "no space") }),
    (.blockedLines, { $1.blocked.removeLast() }),
    (.blockedLines, { $1.blocked[0].space = "A-1" }),
    (.blockedFigure, { $1.blocked[0].metresLeft = 2 }),
    (
      .notOptimal,
      {
        $1.given[1].vehicle = "c-4"
        $1.given[1].distance = 50
        $1.given[2].vehicle = "c-2"
        $1.given[2].distance = 31
        $1.goals[6].value = 91
        $1.goals[6].bound = 91
      }
    ),
    (
      .drawPassedOver,
      {
        $1.given[0].vehicle = "c-2"
        $1.given[1].vehicle = "c-1"
        $1.waiting[0].vehicle = "c-3"
      }
    ),
    (
      .drawSpace,
      {
        $1.given[0].vehicle = "c-2"
        $1.given[1].vehicle = "c-3"
      }
    ),
    (.goalValue, { $1.goals[6].value = 81 }),
    (.goalNames, { $1.goals.removeLast() }),
  ]

  @Test func aRightAllocationHasNoFindings() throws {
    let scenario = try Self.scenario()
    #expect(ParkingChecker(scenario).findings(in: Self.allocation()) == [])
    let plan = Plan(week: scenario.week, parking: Self.allocation())
    #expect(PlanChecker(scenario).findings(in: plan) == [])
  }

  @Test(arguments: mutations.indices)
  func aSmallChangeBreaksExactlyOneRule(_ index: Int) throws {
    let (rule, change) = Self.mutations[index]
    var scenario = try Self.scenario()
    var allocation = Self.allocation()
    change(&scenario, &allocation)
    let findings = ParkingChecker(scenario).findings(in: allocation)
    #expect(Set(findings.map(\.rule)).subtracting(Self.consequences.subtracting([rule])) == [rule])
    for finding in findings {
      // Vehicle ids may be plates.
      #expect(!finding.what.chinese.contains("鲁B") && !finding.what.english.contains("c-"))
    }
  }

  @Test func whereNothingIsProvedOnlyEqualsAreCompared() throws {
    var allocation = Self.allocation()
    for index in allocation.goals.indices { allocation.goals[index].status = .feasible }
    let checker = ParkingChecker(try Self.scenario())
    var exchanged = allocation
    exchanged.given[0].vehicle = "c-2"
    exchanged.given[1].vehicle = "c-3"
    #expect(checker.findings(in: exchanged) == [])
    var passedOver = allocation
    passedOver.given[0].vehicle = "c-1"
    passedOver.waiting[0].vehicle = "c-3"
    passedOver.served[1].vehicle = "c-1"
    passedOver.served.sort { $0.vehicle < $1.vehicle }
    #expect(checker.findings(in: passedOver).map(\.rule) == [.drawPassedOver])
  }

  @Test func aFreeSpaceThatComesFirstIsTaken() throws {
    var scenario = try Self.scenario()
    scenario.parking?.vehicles.removeSubrange(0...3)
    var allocation = Self.allocation()
    allocation.waiting = []
    allocation.served.removeFirst(2)
    // c-4 walks 50 metres from anywhere, so the first space by id is its own.
    allocation.goals = [
      ("entitled.disabled", 0.0), ("first-cars", 0), ("later-cars", 0), ("hours", 0),
      ("worst-walk", 50),
      ("total-walk", 50), ("stability", 0),
    ].map { name, value in
      GoalProof(name: "parking.\(name)", value: value, bound: value, status: .optimal, seconds: 0)
    }
    let checker = ParkingChecker(scenario)
    allocation.given = [ParkingAllocation.Given(space: "A-1", vehicle: "c-4", distance: 50)]
    #expect(checker.findings(in: allocation) == [])
    allocation.given[0].space = "A-2"
    #expect(checker.findings(in: allocation).map(\.rule) == [.drawSpace])
  }

  @Test func waitingFollowsClaimsFirstCarsAndRounds() throws {
    var scenario = try Self.scenario()
    scenario.parking?.spaces = []
    scenario.parking?.vehicles[1].roundsWaited = 9
    var allocation = ParkingAllocation(given: [], waiting: [], seed: 1)
    // The claim; first cars by rounds, then by draw; the later car although it has waited longest.
    allocation.waiting = ["c-4", "c-2", "c-3", "c-1", "c-1b"].enumerated().map { index, vehicle in
      ParkingAllocation.Waiting(
        position: index + 1, vehicle: vehicle, reason: Bilingual(zh: "无", en: "none"))
    }
    let checker = ParkingChecker(scenario)
    #expect(checker.findings(in: allocation).map(\.rule) == [.goalNames])
    allocation.waiting.swapAt(0, 1)
    #expect(checker.findings(in: allocation).map(\.rule) == [.waitingOrder, .goalNames])
  }

  @Test func goalsAreCountedFromTheLines() throws {
    var scenario = try Self.scenario()
    scenario.parking?.vehicles[2].wishes = [.space("A-1"), .zone("B"), .zone("A")]
    scenario.parking?.vehicles[3].wishes = [.zone("A")]
    scenario.parking?.vehicles[0].roundsWaited = 5
    let values = ParkingChecker(scenario).values(of: Self.allocation())
    #expect(
      values.map { "\($0.name) \($0.value)" } == [
        "parking.entitled.disabled 0.0", "parking.first-cars 1.0",
        // c-1 has waited five rounds, c-2 two; c-1 has no space.
        "parking.waiting.over-4 1.0", "parking.waiting.over-1 1.0",
        "parking.later-cars 1.0", "parking.hours 20160.0", "parking.worst-walk 50.0",
        "parking.total-walk 80.0",
        // c-2 in A-2 has its third wish only, c-3 its first.
        "parking.wishes.1 1.0", "parking.wishes.2 1.0", "parking.wishes.3 0.0",
        "parking.stability 0.0",
      ])
  }

  @Test func withoutADistanceTheWalkRunsAlongThePaths() throws {
    var scenario = try Self.scenario()
    scenario.places[0].units = [Unit(id: "1", position: Position(x: 3, y: 4)), Unit(id: "2")]
    scenario.parking?.spaces[0].distances = [:]
    scenario.parking?.spaces[0].position = Position(x: 0.5, y: 0)
    let values = ParkingChecker(scenario).values(of: Self.allocation())
    // c-3 walks 2.5 + 4 metres, halves up: 7; then 20 and 50.
    #expect(values.first { $0.name == "parking.total-walk" }?.value == 77)
  }
}
