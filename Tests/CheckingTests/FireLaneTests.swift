import Checking
import Plans
import Scenarios
import Testing

/// Bays beside a lane six metres wide, which runs from (0, 0) east to (20, 0): measured by hand.
@Suite("Bays that narrow a fire lane")
struct FireLaneTests {
  typealias Blocked = ParkingAllocation.Blocked

  static func lane(_ id: String = "east", to: Position = Position(x: 20, y: 0)) -> FireLane {
    FireLane(id: id, name: "消防车道", from: Position(x: 0, y: 0), to: to, width: 6)
  }

  /// A bay of 5 m by 2 m lengthwise beside the lane, its middle `y` metres north of the lane's.
  static func bay(_ id: String, x: Double = 5, y: Double) -> ParkingSpace {
    var space = ParkingSpace(id: id, zone: "A")
    (space.length, space.width, space.angle) = (5, 2, 0)
    space.position = Position(x: x, y: y)
    return space
  }

  static func findings(
    _ spaces: [ParkingSpace], _ blocked: [Blocked], lanes: [FireLane] = [lane()]
  ) throws -> [FindingRule] {
    var scenario = try TinyCourtyard.scenario()
    scenario.parking = ParkingLot(spaces: spaces, goals: [.firstCars], lanes: lanes)
    let allocation = ParkingAllocation(
      given: [], waiting: [], blocked: blocked, goals: [SharedYard.proved("parking.first-cars", 0)],
      seed: 1)
    return ParkingChecker(scenario).findings(in: allocation).map(\.rule)
  }

  @Test func fourMetresAreEnoughAndACentimetreLessIsNot() throws {
    // From 1 m to 3 m north of the middle: 4 m are left. Beside the kerb: nothing is taken.
    let clear = [Self.bay("A-1", y: 2), Self.bay("A-2", y: 4), Self.bay("A-3", x: 22.5, y: 0)]
    #expect(try Self.findings(clear, []) == [])
    let narrow = [Self.bay("A-1", y: 1.99)]
    #expect(
      try Self.findings(narrow, [Blocked(space: "A-1", lane: "east", metresLeft: 3.99)]) == [])
    #expect(try Self.findings(narrow, []) == [.blockedLines])
    #expect(
      try Self.findings(narrow, [Blocked(space: "A-1", lane: "east", metresLeft: 4)])
        == [.blockedFigure])
    #expect(
      try Self.findings(narrow, [Blocked(space: "A-1", lane: nil, metresLeft: 3.99)])
        == [.blockedFigure])
  }

  @Test func anAngledBayIsMeasuredAtItsCorner() throws {
    var angled = Self.bay("A-1", x: 10, y: 3.2)
    (angled.width, angled.angle) = (2.4, 30)
    // Its lowest corner is 2.5 sin 30° + 1.2 cos 30° = 2.289 m below its middle, at 0.911 m.
    #expect(
      try Self.findings([angled], [Blocked(space: "A-1", lane: "east", metresLeft: 3.91)]) == [])
    // In a lane that begins at 10 m the corner, at 8.435 m, does not count: at 10 m the bay's edge
    // is 1.814 m north, and 4.81 m are left.
    var later = Self.lane(to: Position(x: 20, y: 0))
    later.from = Position(x: 10, y: 0)
    #expect(try Self.findings([angled], [], lanes: [later]) == [])
    // Whichever way the lane is drawn.
    var back = Self.lane()
    swap(&back.from, &back.to)
    #expect(
      try Self.findings(
        [angled], [Blocked(space: "A-1", lane: "east", metresLeft: 3.91)], lanes: [back]) == [])
  }

  @Test func aLaneThatRunsAslantIsMeasuredAcrossItself() throws {
    // The lane runs to (12, 16). Across it lies (-0.8, 0.6); a bay along it at 5 m and 1.5 m aside
    // takes from 0.5 m to 2.5 m, which leaves 3.5 m.
    var bay = ParkingSpace(id: "A-1", zone: "A")
    (bay.length, bay.width, bay.angle) = (5, 2, 53.13010235415598)
    bay.position = Position(x: 5 * 0.6 - 1.5 * 0.8, y: 5 * 0.8 + 1.5 * 0.6)
    let lanes = [Self.lane(to: Position(x: 12, y: 16))]
    let blocked = [Blocked(space: "A-1", lane: "east", metresLeft: 3.5)]
    #expect(try Self.findings([bay], blocked, lanes: lanes) == [])
  }

  @Test func twoBaysThatFaceEachOtherNarrowALaneTogether() throws {
    // One takes from 4 m to 6 m across the lane, the other half a metre: 3.5 m are left between.
    let north = Self.bay("A-1", y: 2)
    let both = ["A-1", "A-2"].map { Blocked(space: $0, lane: "east", metresLeft: 3.5) }
    #expect(try Self.findings([north, Self.bay("A-2", x: 9.9, y: -3.5)], both) == [])
    // Where one begins at the metre at which the other ends, a fire engine passes.
    #expect(try Self.findings([north, Self.bay("A-2", x: 10, y: -3.5)], []) == [])
    // A bay that is closed all week narrows nothing together with others.
    var closed = Self.bay("A-2", x: 9.9, y: -3.5)
    closed.usable = []
    #expect(try Self.findings([north, closed], []) == [])
    // Nor does one that may not be used for another reason; a visitors' bay does.
    closed.usable = nil
    closed.laneLeft = 3
    #expect(
      try Self.findings([north, closed], [Blocked(space: "A-2", lane: nil, metresLeft: 3)]) == [])
    closed.laneLeft = nil
    closed.kind = .visitor
    #expect(try Self.findings([north, closed], both) == [])
  }

  @Test func theLeastOfAllMeasuresIsStated() throws {
    var bay = Self.bay("A-1", y: 1.5)
    let lanes = [Self.lane("west"), Self.lane("east")]
    func states(_ lane: String?, _ metres: Double?) throws -> Bool {
      let blocked = [Blocked(space: "A-1", lane: lane, metresLeft: metres)]
      return try Self.findings([bay], blocked, lanes: lanes) == []
    }
    // Of two lanes that are left the same the first by id.
    #expect(try states("east", 3.5))
    // The committee measured less, then more.
    bay.laneLeft = 3.2
    #expect(try states(nil, 3.2))
    bay.laneLeft = 3.8
    #expect(try states("east", 3.5))
    // Closed all week it is listed all the same; what is marked is listed without a measure.
    bay.usable = []
    #expect(try states("east", 3.5))
    bay.isFireLane = true
    #expect(try states(nil, nil))
  }
}
