import Foundation
import Plans
import Scenarios
import TestSupport
import Testing

@testable import Parking

@Suite("Fire lanes")
struct FireLaneTests {
  /// A lane of 20 m to the east, 6 m wide: its middle line is at 0, its sides at 3 and -3.
  private static let lane = FireLane(
    id: "l", name: "消防通道", from: Position(x: 0, y: 0), to: Position(x: 20, y: 0), width: 6)

  /// A bay about a point; 4.8 m long and 2.4 m wide where nothing else is said.
  private static func bay(
    _ id: String, _ x: Double, _ y: Double, angle: Double = 90, length: Double = 4.8,
    width: Double = 2.4
  ) -> ParkingSpace {
    var bay = ParkingSpace(id: id, zone: "Z")
    bay.position = Position(x: x, y: y)
    (bay.angle, bay.length, bay.width) = (angle, length, width)
    return bay
  }

  /// What is blocked, as `id lane metres`.
  private static func blocked(_ spaces: [ParkingSpace], lanes: [FireLane] = [lane]) -> [String] {
    FireLanes(ParkingLot(spaces: spaces, lanes: lanes), in: week).blocked.map { entry in
      [entry.space, entry.lane ?? "-", entry.metresLeft.map { String(format: "%.2f", $0) } ?? "-"]
        .joined(separator: " ")
    }
  }

  @Test("a bay may reach two metres into a lane of six, and not a centimetre more")
  func exactlyFourMetres() {
    // Its lower end is at y - 2.4: at 3.4 that is 1.0, so 4.0 m are left below it.
    #expect(Self.blocked([Self.bay("a", 5, 3.4)]) == [])
    #expect(Self.blocked([Self.bay("a", 5, 3.39)]) == ["a l 3.99"])
    #expect(Self.blocked([Self.bay("a", 5, 3.399_999_5)]) == [])
    #expect(Self.blocked([Self.bay("a", 5, -3.39)]) == ["a l 3.99"])
    // In the middle 1.8 m are left on either side; a little higher 2.0 m below it.
    #expect(Self.blocked([Self.bay("a", 5, 0, angle: 0)]) == ["a l 1.80"])
    #expect(Self.blocked([Self.bay("a", 5, 0.2, angle: 0)]) == ["a l 2.00"])
  }

  @Test("what only touches the lane takes nothing of it, however narrow the lane is")
  func touching() {
    var narrow = Self.lane
    narrow.width = 3.5
    // The lane's side is at 1.75, its end at 20.
    #expect(Self.blocked([Self.bay("a", 5, 4.15)], lanes: [narrow]) == [])
    #expect(Self.blocked([Self.bay("a", 5, 4.14)], lanes: [narrow]) == ["a l 3.49"])
    #expect(Self.blocked([Self.bay("a", 21.2, 0)], lanes: [narrow]) == [])
    #expect(Self.blocked([Self.bay("a", 21.19, 0)], lanes: [narrow]) == ["a l 0.00"])
    #expect(Self.blocked([Self.bay("a", 30, 0)], lanes: [narrow]) == [])
  }

  @Test("a bay at 30 degrees takes as far as its lowest corner reaches")
  func angled() {
    // Half the length times sine 30 and half the width times cosine 30 below its middle:
    // 2.4 · 0.5 + 1.2 · 0.8660 = 2.2392. At 3.2392 the corner is at 1.0000.
    let reach = 1.2 + 1.2 * 3.0.squareRoot() / 2
    #expect(Self.blocked([Self.bay("a", 8, 1 + reach, angle: 30)]) == [])
    #expect(Self.blocked([Self.bay("a", 8, 0.5 + reach, angle: 30)]) == ["a l 3.50"])
    #expect(Self.blocked([Self.bay("a", 8, 0.5 + reach, angle: 150)]) == ["a l 3.50"])
    #expect(Self.blocked([Self.bay("a", 8, 0.5 + reach, angle: -30)]) == ["a l 3.50"])
  }

  @Test("of an angled bay at the lane's end only the part within counts")
  func angledAtTheEnd() {
    // A square of 2 m on its corner about (20, 3): within the lane is the triangle with the corners
    // (20, 3), (20 - √2, 3) and (20, 3 - √2), so 6 - √2 = 4.5857 are left.
    let square = Self.bay("a", 20, 3, angle: 45, length: 2, width: 2)
    #expect(Self.blocked([square]) == [])
    var lane = Self.lane
    lane.width = 5
    var lower = square
    lower.position = Position(x: 20, y: 2.5)
    #expect(Self.blocked([lower], lanes: [lane]) == ["a l 3.58"])
  }

  @Test("a lane that runs aslant is measured across itself")
  func slantedLane() {
    // Towards (3, 4): its unit is (0.6, 0.8), its left (-0.8, 0.6). The bay stands along it, 3.2 m
    // to the left of the middle line at 10 m, and so takes 2.0 to 4.4 of the 3.0 on that side.
    let lane = FireLane(
      id: "l", name: "l", from: Position(x: 1, y: 1), to: Position(x: 16, y: 21), width: 6)
    let aslant = atan2(4.0, 3.0) * 180 / .pi
    let bay = Self.bay("a", 1 + 6 - 0.8 * 3.2, 1 + 8 + 0.6 * 3.2, angle: aslant)
    #expect(Self.blocked([bay], lanes: [lane]) == [])
    let nearer = Self.bay("a", 1 + 6 - 0.8 * 2, 1 + 8 + 0.6 * 2, angle: aslant)
    #expect(Self.blocked([nearer], lanes: [lane]) == ["a l 3.80"])
  }

  @Test("two bays opposite each other narrow a lane together, two in a row do not")
  func pairs() {
    // Each takes 1.5 m: alone 4.5 m are left, together 3.0 m between them.
    let above = Self.bay("a", 5, 3.9)
    #expect(Self.blocked([above, Self.bay("b", 5, -3.9)]) == ["a l 3.00", "b l 3.00"])
    #expect(Self.blocked([above, Self.bay("b", 7.39, -3.9)]) == ["a l 3.00", "b l 3.00"])
    #expect(Self.blocked([above, Self.bay("b", 7.4, -3.9)]) == [])
    // Beside what both take on one side, 4.5 m are left.
    #expect(Self.blocked([above, Self.bay("b", 5.5, 3.9)]) == [])
    // A third one opposite both; and one that is blocked by itself takes nothing from others.
    #expect(
      Self.blocked([above, Self.bay("b", 7.4, 3.9), Self.bay("c", 6.2, -3.6)])
        == ["a l 2.70", "b l 2.70", "c l 2.70"])
    #expect(Self.blocked([above, Self.bay("b", 5, -3.39)]) == ["b l 3.99"])
  }

  @Test("bays that are never used or only marked stand beside no other; visitors' bays do")
  func whichPairsCount() {
    let above = Self.bay("a", 5, 3.9)
    var below = Self.bay("b", 5, -3.9)
    below.closed = [DateSpan(week.monday, through: week.day(.sunday))]
    #expect(Self.blocked([above, below]) == [])
    below.closed = [DateSpan(week.monday, through: week.day(.saturday))]
    #expect(Self.blocked([above, below]) == ["a l 3.00", "b l 3.00"])
    below.kind = .visitor
    #expect(Self.blocked([above, below]) == ["a l 3.00", "b l 3.00"])
    below.isFireLane = true
    #expect(Self.blocked([above, below]) == ["b - -"])
    (below.isFireLane, below.laneLeft) = (false, 3.456)
    #expect(Self.blocked([above, below]) == ["b - 3.46"])
    // Closed for good, and still named.
    var closed = Self.bay("c", 12, 3.0)
    closed.closed = [DateSpan(Day(number: 0), through: .distantFuture)]
    #expect(Self.blocked([closed]) == ["c l 3.60"])
  }

  @Test("a bay is listed with the lane of which it leaves least, the committee's measure besides")
  func theNarrowest() {
    var other = FireLane(
      id: "m", name: "m", from: Position(x: 5, y: -10), to: Position(x: 5, y: 10), width: 6)
    // It takes 1.2 m on either side of the middle of m, and of l down to 0.9.
    let bay = Self.bay("a", 5, 3.3)
    #expect(Self.blocked([bay], lanes: [other, Self.lane]) == ["a m 1.80"])
    // Both lanes the same: the first by id.
    other = FireLane(
      id: "m", name: "m", from: Self.lane.to, to: Self.lane.from, width: 6)
    #expect(Self.blocked([bay], lanes: [other, Self.lane]) == ["a l 3.90"])
    var stated = bay
    stated.laneLeft = 3.9
    #expect(Self.blocked([stated]) == ["a - 3.90"])
    stated.laneLeft = 3.95
    #expect(Self.blocked([stated]) == ["a l 3.90"])
    stated.laneLeft = 4
    #expect(Self.blocked([stated], lanes: []) == [])
  }

  @Test("a bay without a rectangle and a lane without a length narrow nothing")
  func nothingToMeasure() {
    var bay = Self.bay("a", 5, 0)
    bay.width = nil
    #expect(Self.blocked([bay]) == [])
    (bay.width, bay.position) = (2.4, nil)
    #expect(Self.blocked([bay]) == [])
    let point = FireLane(
      id: "p", name: "p", from: Position(x: 5, y: 0), to: Position(x: 5, y: 0), width: 6)
    #expect(Self.blocked([Self.bay("a", 5, 0)], lanes: [point]) == [])
  }

  @Test("random small yards agree with a grid of points a centimetre apart")
  func raster() {
    var compared = 0
    for seed in 0..<60 as Range<UInt64> {
      let (spaces, lane) = Self.yard(seed: seed)
      let raster = LaneRaster(spaces, lane)
      // Where a centimetre decides, the grid is too coarse to say.
      if raster.isClose { continue }
      compared += 1
      let found = FireLanes(ParkingLot(spaces: spaces, lanes: [lane]), in: week).blocked
      for (space, left) in zip(spaces, raster.left) {
        let metres = found.first { $0.space == space.id }?.metresLeft
        #expect((metres != nil) == (left < FireLane.leastWidth), "\(seed) \(space.id)")
        if let metres { #expect(abs(metres - left) < LaneRaster.tolerance, "\(seed) \(space.id)") }
      }
    }
    #expect(compared > 30)
  }

  /// A lane of 9 m in any direction, and four small bays about it.
  private static func yard(seed: UInt64) -> ([ParkingSpace], FireLane) {
    var random = SeededGenerator(seed: seed)
    let heading = Double.random(in: 0..<360, using: &random)
    let (east, north) = (cos(heading * .pi / 180), sin(heading * .pi / 180))
    let lane = FireLane(
      id: "l", name: "l", from: Position(x: 0, y: 0), to: Position(x: 9 * east, y: 9 * north),
      width: random.pick([4.4, 5.2, 6.5]))
    let spaces = (0..<4).map { index in
      let along = Double.random(in: -1...10, using: &random)
      let across = Double.random(in: -4...4, using: &random)
      // Slanted by 15 degrees at least, or not at all: a sharper tip lies far from its last point.
      return bay(
        "s\(index)", along * east - across * north, along * north + across * east,
        angle: heading + random.pick([0, 15, 45, 60]), length: random.pick([1.1, 2.0]),
        width: random.pick([0.6, 0.9]))
    }
    return (spaces, lane)
  }
}
