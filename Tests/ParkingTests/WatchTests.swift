import Plans
import Scenarios
import TestSupport
import Testing

@testable import Parking

@Suite("Watches")
struct WatchTests {
  /// Bays a1 to a4 of zone A and b1, b2 of zone B.
  private static let lot = ParkingLot(
    spaces: ["a1", "a2", "a3", "a4", "b1", "b2"].map { id in
      ParkingSpace(id: id, zone: id.hasPrefix("a") ? "A" : "B")
    })

  /// a1 always; a2 by night all week, so Sunday's hours run into Monday; a3 on workdays by day and
  /// by another car at nights of the week-end; b1 on Saturdays from 12:00.
  private static let allocation = ParkingAllocation(
    given: [
      .init(space: "a1", vehicle: "v1", distance: 0),
      .init(space: "a2", vehicle: "v2", hours: 1_140..<1_860, distance: 0),
      .init(space: "a3", vehicle: "v3", days: .monday ... .friday, hours: 420..<1_140, distance: 0),
      .init(
        space: "a3", vehicle: "v4", days: .saturday ... .sunday, hours: 1_140..<1_860, distance: 0),
      .init(
        space: "b1", vehicle: "v5", days: .saturday ... .saturday, hours: 720..<900, distance: 0),
    ], waiting: [], seed: 1)

  private static func watch(
    _ windows: [WeekWindow], bays: Int, zones: [String] = [], minimum: Int = 0
  ) -> Need {
    var people = HeadCount(minimum: minimum)
    people.watch = BayWatch(zones: zones, baysPerPerson: bays)
    return Need(
      id: "watch", name: "看车",
      work: .shift(Shift(windows: windows, roles: [Role(people: people)])))
  }

  /// The settled windows, each as its minimum and the number wanted.
  private static func settled(_ need: Need) -> [WeekWindow: [Int]] {
    var scenario = Scenario(name: "test", week: week)
    scenario.needs = [need]
    #expect(scenario.hasWatches)
    scenario = Watches(allocation, in: lot).settled(scenario)
    #expect(!scenario.hasWatches)
    guard case .shift(let shift) = scenario.needs[0].work else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: shift.windows.map { window in
        (window, shift.roles(in: window).flatMap { [$0.people.minimum, $0.people.wanted] })
      })
  }

  @Test("bays count at the fullest moment of a window, across midnight and the week's end")
  func fullestMoment() {
    let watches = Watches(Self.allocation, in: Self.lot)
    // 06:00 to 08:00: a2's night ends when a3's day begins, so never more than two at once.
    #expect(watches.mostOccupied(of: [], in: WeekWindow(.tuesday, start: 360, end: 480)) == 2)
    // Saturday's night: a1, a2 and a3, and b1 is long gone.
    let saturday = WeekWindow(.saturday, start: 1_320, end: 1_560)
    #expect(watches.mostOccupied(of: [], in: saturday) == 3)
    #expect(watches.mostOccupied(of: ["A"], in: saturday) == 3)
    #expect(watches.mostOccupied(of: ["B"], in: saturday) == 0)
    // Sunday's night runs into Monday; on Monday after 07:00 a2 is free.
    #expect(watches.mostOccupied(of: [], in: WeekWindow(.sunday, start: 1_430, end: 1_460)) == 3)
    #expect(watches.mostOccupied(of: [], in: WeekWindow(.monday, start: 0, end: 60)) == 3)
    #expect(watches.mostOccupied(of: [], in: WeekWindow(.monday, start: 420, end: 480)) == 2)
    // b1 comes in the middle of the window and leaves before its end.
    #expect(watches.mostOccupied(of: [], in: WeekWindow(.saturday, start: 660, end: 960)) == 2)
    #expect(watches.mostOccupied(of: ["B"], in: WeekWindow(.saturday, start: 900, end: 960)) == 0)
  }

  @Test("people are bays divided and rounded up, at least the minimum; without anybody no shift")
  func people() {
    let night = WeekWindow(.saturday, start: 1_320, end: 1_560)
    let noon = WeekWindow(.saturday, start: 600, end: 700)
    #expect(Self.settled(Self.watch([night, noon], bays: 2)) == [night: [0, 2], noon: [0, 1]])
    #expect(Self.settled(Self.watch([night], bays: 3)) == [night: [0, 1]])
    #expect(Self.settled(Self.watch([night], bays: 1, minimum: 2)) == [night: [2, 3]])
    #expect(Self.settled(Self.watch([noon], bays: 40, minimum: 2)) == [noon: [2, 2]])
    #expect(Self.settled(Self.watch([night, noon], bays: 1, zones: ["B"])) == [:])
    #expect(
      Self.settled(Self.watch([night, noon], bays: 1, zones: ["B"], minimum: 1))
        == [night: [1, 1], noon: [1, 1]])
  }

  @Test("a team of a fixed lead and counted watchers keeps its lead")
  func mixedTeam() {
    var people = HeadCount(minimum: 0)
    people.watch = BayWatch(zones: ["B"], baysPerPerson: 1)
    let noon = WeekWindow(.saturday, start: 600, end: 700)
    let roles = [Role(id: "lead", people: HeadCount(minimum: 1)), Role(people: people)]
    let need = Need(
      id: "watch", name: "看车", work: .shift(Shift(windows: [noon], roles: roles)))
    #expect(Self.settled(need) == [noon: [1, 1, 0, 0]])
  }

  @Test("random weeks agree with a count minute by minute", arguments: 0..<40)
  func minuteByMinute(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let given = (0..<6).flatMap { bay in
      (0..<Int.random(in: 0...2, using: &random)).map { _ in
        let first = Int.random(in: 0...6, using: &random)
        let last = Int.random(in: first...6, using: &random)
        let start = Int.random(in: 0..<minutesPerDay, using: &random)
        return ParkingAllocation.Given(
          space: Self.lot.spaces[bay].id, vehicle: "v",
          days: Weekday.allCases[first]...Weekday.allCases[last],
          hours: start..<start + Int.random(in: 1...minutesPerDay, using: &random), distance: 0)
      }
    }
    var taken = [Set<String>](repeating: [], count: minutesPerWeek)
    for line in given {
      for day in line.days.lowerBound.rawValue...line.days.upperBound.rawValue {
        for minute in line.hours {
          taken[(day * minutesPerDay + minute) % minutesPerWeek].insert(line.space)
        }
      }
    }
    let watches = Watches(ParkingAllocation(given: given, waiting: [], seed: 1), in: Self.lot)
    for _ in 0..<10 {
      let start = Int.random(in: 0..<minutesPerDay, using: &random)
      let window = WeekWindow(
        Weekday.allCases[Int.random(in: 0...6, using: &random)], start: start,
        end: start + Int.random(in: 1...600, using: &random))
      for (zones, prefix) in [([], ""), (["A"], "a"), (["B"], "b")] as [([String], String)] {
        let most = window.span.map { minute in
          taken[minute % minutesPerWeek].count { $0.hasPrefix(prefix) }
        }.max()
        #expect(watches.mostOccupied(of: zones, in: window) == most)
      }
    }
  }
}
