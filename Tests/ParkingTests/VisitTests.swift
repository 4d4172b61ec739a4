import IntegerProgramming
import Plans
import Scenarios
import TestSupport
import Testing

@testable import Parking

@Suite("Visits")
struct VisitTests {
  /// A yard with a stairwell, a gate, a home without a stairwell, and three who come by car.
  private static func yard() -> Scenario {
    var scenario = Scenario(name: "test", week: week)
    scenario.places = [
      Place(
        id: "yard", name: "yard", units: [Unit(id: "u1", position: Position(x: 0, y: 0))],
        position: Position(x: 30, y: 0)),
      Place(id: "gate", name: "gate", position: Position(x: 0, y: 50)),
    ]
    scenario.households = [Household(id: "h1", unit: "u1"), Household(id: "h2")]
    let task = Task(windows: [], duration: 60, times: 1, people: HeadCount(minimum: 1))
    scenario.needs = [
      Need(id: "home", name: "home", work: .task(task), household: "h1"),
      Need(id: "gate", name: "gate", work: .task(task), place: "gate", household: "h2"),
      Need(id: "yard", name: "yard", work: .task(task)),
    ]
    for id in ["d1", "d2", "d3", "walks"] {
      var volunteer = Volunteer(id: id, name: id)
      if id != "walks" { volunteer.plate = "鲁B·\(id)" }
      scenario.volunteers.append(volunteer)
    }
    return scenario
  }

  private static func bay(_ id: String, _ kind: ParkingSpace.Kind, x: Double) -> ParkingSpace {
    var bay = ParkingSpace(id: id, zone: "Z", kind: kind)
    bay.position = Position(x: x, y: 10)
    return bay
  }

  private static func duty(_ volunteer: String, _ need: String, _ span: Range<Minutes>) -> Duty {
    Duty(need: need, span: span, assignee: .volunteer(volunteer), role: "member")
  }

  private static func visits(
    _ scenario: Scenario, _ duties: [Duty], _ given: [ParkingAllocation.Given] = []
  ) throws -> ([String], [Double]) {
    let allocation = ParkingAllocation(given: given, waiting: [], seed: 1)
    let done = try VisitPlanner().plan(allocation, for: Roster(duties: duties), in: scenario)
    #expect(done.goals.map(\.name) == VisitProgram.names)
    #expect(done.goals.allSatisfy { $0.status == .optimal && $0.bound == $0.value })
    return (
      done.visits.map { "\($0.volunteer) \($0.space ?? "-") \(Int($0.distance))" },
      done.goals.map(\.value)
    )
  }

  @Test("a visitors' bay comes first, then the shorter walk; a changeover apart two may share")
  func preference() throws {
    var scenario = Self.yard()
    // To the stairwell at (0, 0): 20 and 40 metres; to the gate at (0, 50) 50 from A.
    scenario.parking = ParkingLot(
      spaces: [Self.bay("A", .standard, x: 10), Self.bay("V", .visitor, x: 30)], changeover: 30)
    let early = Self.duty("d1", "home", 600..<660)
    #expect(try Self.visits(scenario, [early]) == (["d1 V 40"], [0, 0, 40]))
    let later = Self.duty("d2", "home", 690..<720)
    #expect(try Self.visits(scenario, [early, later]) == (["d1 V 40", "d2 V 40"], [0, 0, 80]))
    // One minute less: one of the two has to stand elsewhere; the walk is 20 and 40 either way, so
    // the first has the bay whose id comes first.
    let sooner = Self.duty("d2", "home", 689..<720)
    #expect(try Self.visits(scenario, [early, sooner]) == (["d1 A 20", "d2 V 40"], [0, 1, 60]))
    let third = Self.duty("d3", "gate", 600..<700)
    #expect(
      try Self.visits(scenario, [early, sooner, third])
        == (["d1 A 20", "d3 - 0", "d2 V 40"], [1, 1, 60]))
    // Whoever walks is no visitor.
    #expect(
      try Self.visits(scenario, [Self.duty("walks", "home", 600..<660)]) == ([], [0, 0, 0]))
  }

  @Test("a bay that a car needs is open only outside its hours and the changeover")
  func besideVehicles() throws {
    var scenario = Self.yard()
    scenario.parking = ParkingLot(spaces: [Self.bay("A", .standard, x: 10)], changeover: 30)
    // Every night from 19:00 to 07:00.
    let nights = [
      ParkingAllocation.Given(space: "A", vehicle: "v", hours: 1_140..<1_860, distance: 0)
    ]
    func bay(_ span: Range<Minutes>) throws -> [String] {
      try Self.visits(scenario, [Self.duty("d1", "home", span)], nights).0
    }
    #expect(try bay(450..<1_110) == ["d1 A 20"])
    #expect(try bay(449..<1_110) == ["d1 - 0"])
    #expect(try bay(450..<1_111) == ["d1 - 0"])
    // Sunday's evening runs into Monday, when the bay is taken.
    let sunday = 6 * minutesPerDay
    #expect(try bay(sunday + 1_080..<sunday + 1_110) == ["d1 A 20"])
    #expect(try bay(sunday + 1_430..<sunday + 1_900) == ["d1 - 0"])
  }

  @Test("loading bays, blocked ones and closed ones are not for visitors")
  func closedBays() throws {
    var scenario = Self.yard()
    var (lane, closed, left) = (
      Self.bay("L", .visitor, x: 10), Self.bay("C", .visitor, x: 10),
      Self.bay("M", .standard, x: 10)
    )
    lane.isFireLane = true
    closed.closed = [DateSpan(week.monday, through: week.monday)]
    left.laneLeft = 3.9
    let others = [ParkingSpace.Kind.loading, .charging, .accessible, .motorcycle].map {
      Self.bay($0.rawValue, $0, x: 10)
    }
    scenario.parking = ParkingLot(spaces: [lane, closed, left] + others)
    #expect(
      try Self.visits(scenario, [Self.duty("d1", "home", 600..<660)]) == (["d1 - 0"], [1, 0, 0]))
    // On Tuesday C is open again, and a duty into next Monday finds it closed.
    #expect(
      try Self.visits(scenario, [Self.duty("d1", "yard", 1_440..<1_500)]).0 == ["d1 C 30"])
    #expect(
      try Self.visits(scenario, [Self.duty("d1", "yard", 10_020..<10_100)]).0 == ["d1 - 0"])
  }

  @Test("without anybody who comes by car nothing is added")
  func nobody() throws {
    var scenario = Self.yard()
    scenario.parking = ParkingLot(spaces: [Self.bay("V", .visitor, x: 10)])
    for index in scenario.volunteers.indices { scenario.volunteers[index].plate = nil }
    let allocation = ParkingAllocation(given: [], waiting: [], seed: 1)
    let roster = Roster(duties: [Self.duty("d1", "home", 600..<660)])
    #expect(try VisitPlanner().plan(allocation, for: roster, in: scenario) == allocation)
  }

  @Test("without time the visits are found all the same, and nothing is claimed")
  func noTime() throws {
    var scenario = Self.yard()
    scenario.parking = ParkingLot(spaces: [Self.bay("V", .visitor, x: 10)])
    let roster = Roster(
      duties: [Self.duty("d1", "home", 600..<660), Self.duty("d2", "home", 600..<660)])
    let cancellation = Cancellation()
    cancellation.cancel()
    let done = try VisitPlanner().plan(
      ParkingAllocation(given: [], waiting: [], seed: 1), for: roster, in: scenario,
      options: SolveOptions(cancellation: cancellation))
    #expect(done.visits.map(\.space) == ["V", nil])
    #expect(done.goals.map(\.value) == [1, 0, 20])
    #expect(done.goals.allSatisfy { $0.status == .notReached && $0.bound == nil })
  }

  @Test("random visits are those of brute force, goals and ties alike", arguments: 0..<150)
  func bruteForce(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var scenario = Self.yard()
    let kinds: [ParkingSpace.Kind] = [.visitor, .visitor, .standard, .compact, .loading]
    let spaces = (0..<Int.random(in: 1...3, using: &random)).map { index in
      var bay = Self.bay(
        "s\(index)", kinds[Int.random(in: 0..<5, using: &random)],
        x: Double(Int.random(in: 0...2, using: &random)) * 10.4)
      if Int.random(in: 0..<8, using: &random) == 0 { bay.isFireLane = true }
      if Int.random(in: 0..<4, using: &random) == 0 {
        bay.closed = [DateSpan(week.monday, through: week.monday)]
      }
      if Int.random(in: 0..<4, using: &random) == 0 {
        bay.usable = Weekday.allCases.map { WeekWindow($0, start: 480, end: 1_560) }
      }
      if Int.random(in: 0..<3, using: &random) == 0 { bay.distances["u1"] = 12.5 }
      return bay
    }
    scenario.parking = ParkingLot(
      spaces: spaces, changeover: [0, 30][Int.random(in: 0...1, using: &random)])
    let given = spaces.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }.map { space in
      let start = Int.random(in: 0..<24, using: &random) * 60
      return ParkingAllocation.Given(
        space: space.id, vehicle: "v", hours: start..<start + 360, distance: 0)
    }
    // On Monday, or late on Sunday, so that they meet.
    let midnight = Int.random(in: 0...1, using: &random) * 6 * minutesPerDay
    let duties = (0..<Int.random(in: 0...5, using: &random)).map { index in
      let start = midnight + Int.random(in: 16..<48, using: &random) * 30
      return Self.duty(
        ["d1", "d2", "d3", "walks"][index % 4], ["home", "gate", "yard"][index % 3],
        start..<start + Int.random(in: 1...5, using: &random) * 30)
    }
    let unique = duties.enumerated().filter { index, duty in
      !duties[..<index].contains { $0.assignee == duty.assignee && $0.span == duty.span }
    }.map(\.element)
    let allocation = ParkingAllocation(given: given, waiting: [], seed: 1)
    let brute = VisitBruteForce(scenario, allocation, Roster(duties: unique))
    let (lines, values) = try Self.visits(scenario, unique, given)
    #expect(lines == brute.best.map { "\($0.volunteer) \($0.space ?? "-") \($0.walk)" })
    #expect(values == brute.values.map(Double.init))
  }
}
