import Checking
import Plans
import Scenarios
import Testing

@Suite("Spaces shared by the hour")
struct SharingTests {
  static let mutations: [(FindingRule, ParkingTests.Change)] = [
    (.changeoverTooShort, { scenario, _ in scenario.parking?.changeover = 31 }),
    (
      .changeoverTooShort,
      { scenario, allocation in
        // b leaves a minute later on Wednesdays.
        var stay = SharedYard.hours(SharedYard.workingDays, 450, 1110)
        stay[2] = WeekWindow(.wednesday, start: 450, end: 1111)
        scenario.parking?.vehicles[1].stay = stay
        allocation.given = [
          SharedYard.given("A-1", "b", .monday ... .tuesday, 450..<1110),
          SharedYard.given("A-1", "a", .monday ... .sunday, 1140..<1860),
          SharedYard.given("A-1", "b", .wednesday ... .wednesday, 450..<1111),
          SharedYard.given("A-1", "b", .thursday ... .friday, 450..<1110),
          SharedYard.given("A-2", "c"),
        ]
      }
    ),
    (
      // Across Sunday midnight: a comes home Sunday night and leaves Monday at 07:00.
      .spaceGivenTwice,
      { scenario, allocation in
        scenario.parking?.vehicles[1].stay = [WeekWindow(.monday, start: 419, end: 420)]
        allocation.given[0] = SharedYard.given("A-1", "b", .monday ... .monday, 419..<420)
      }
    ),
    (
      .spaceGivenTwice,
      { $1.given = [SharedYard.given("A-1", "c")] + $1.given.prefix(2) }
    ),
    (.givenOrder, { $1.given.swapAt(0, 1) }),
    (
      .outsideUsableHours,
      { scenario, _ in
        scenario.parking?.spaces[0].usable = SharedYard.hours(Weekday.allCases, 1141, 2580)
      }
    ),
  ]

  @Test func theHoursOfOneEndWhereTheChangeoverBegins() throws {
    let scenario = try SharedYard.scenario()
    #expect(ParkingChecker(scenario).findings(in: SharedYard.allocation()) == [])
  }

  @Test(arguments: mutations.indices)
  func aSmallChangeBreaksExactlyOneRule(_ index: Int) throws {
    let (rule, change) = Self.mutations[index]
    var scenario = try SharedYard.scenario()
    var allocation = SharedYard.allocation()
    change(&scenario, &allocation)
    #expect(ParkingChecker(scenario).findings(in: allocation).map(\.rule) == [rule])
  }

  /// The lines a car alone in the yard must be given, as the checker accepts no others.
  @Test(
    arguments: [
      // All week but Friday noon for an hour: cut at the midnights, the first piece on Friday.
      (
        nil, [WeekWindow(.friday, start: 720, end: 780)],
        [
          (.monday ... .thursday, 0..<1440), (.friday ... .friday, 0..<720),
          (.friday ... .friday, 780..<1440), (.saturday ... .sunday, 0..<1440),
        ]
      ),
      // A day from Saturday 20:00 is one line; a minute more is cut at midnight.
      (
        [WeekWindow(.saturday, start: 1200, end: 2640)], [],
        [(.saturday ... .saturday, 1200..<2640)]
      ),
      (
        [
          WeekWindow(.saturday, start: 1200, end: 2640),
          WeekWindow(.sunday, start: 1200, end: 1201),
        ],
        [], [(.saturday ... .saturday, 1200..<1440), (.sunday ... .sunday, 0..<1201)]
      ),
      // Sunday night and Monday morning are one stretch, which begins on Sunday.
      (
        [WeekWindow(.monday, start: 0, end: 360), WeekWindow(.sunday, start: 1320, end: 1440)], [],
        [(.sunday ... .sunday, 1320..<1800)]
      ),
      // From Saturday noon through Monday noon: Monday's piece stands first.
      (
        [
          WeekWindow(.saturday, start: 720, end: 1440), WeekWindow(.sunday, start: 0, end: 1440),
          WeekWindow(.monday, start: 0, end: 720),
        ], [],
        [
          (.monday ... .monday, 0..<720), (.saturday ... .saturday, 720..<1440),
          (.sunday ... .sunday, 0..<1440),
        ]
      ),
    ] as [([WeekWindow]?, [WeekWindow], [(ClosedRange<Weekday>, Range<Minutes>)])])
  func hoursAreStatedInOneWay(
    _ stay: [WeekWindow]?, _ offers: [WeekWindow],
    _ lines: [(ClosedRange<Weekday>, Range<Minutes>)]
  ) throws {
    var scenario = try SharedYard.scenario()
    var car = SharedYard.car("c", stay: stay)
    car.offers = offers
    scenario.parking?.vehicles = [car]
    var allocation = SharedYard.allocation()
    allocation.served.removeFirst(2)
    allocation.given = lines.map { SharedYard.given("A-1", "c", $0.0, $0.1) }
    let checker = ParkingChecker(scenario)
    #expect(checker.findings(in: allocation) == [])
    allocation.given[0].hours = allocation.given[0].hours.lowerBound..<1439
    #expect(checker.findings(in: allocation).map(\.rule) == [.givenHours])
  }

  /// Whether a car that needs the space at one minute of the week may have it.
  @Test(
    arguments: [
      // Saturday 22:00 to 02:00 of the planned week closes Sunday until 02:00.
      (5, 0..<1, 1320..<1560, .sunday, 119, false), (5, 0..<1, 1320..<1560, .sunday, 120, true),
      // Sunday night's closure reaches into the next week, not around into this Monday.
      (6, 0..<1, 1320..<1560, .sunday, 1439, false), (6, 0..<1, 1320..<1560, .monday, 60, true),
      // That of the Sunday before reaches into this Monday.
      (-1, 0..<1, 1320..<1560, .monday, 119, false), (-1, 0..<1, 1320..<1560, .monday, 120, true),
      // The same hours on three days; whole days to the last minute.
      (1, 0..<3, 480..<540, .thursday, 480, false), (1, 0..<3, 480..<540, .friday, 480, true),
      (1, 0..<3, nil, .thursday, 1439, false), (1, 0..<3, nil, .friday, 0, true),
    ] as [(Int, Range<Int>, Range<Minutes>?, Weekday, Minutes, Bool)])
  func closuresCloseTheMinutesTheyName(
    _ first: Int, _ days: Range<Int>, _ hours: Range<Minutes>?, _ weekday: Weekday,
    _ minute: Minutes, _ isUsable: Bool
  ) throws {
    var scenario = try SharedYard.scenario()
    let monday = scenario.week.monday
    let span = DateSpan(
      monday.advanced(by: first), through: monday.advanced(by: first + days.count - 1),
      hours: hours)
    scenario.parking?.spaces[0].closed = [span]
    let stay = [WeekWindow(weekday, start: minute, end: minute + 1)]
    scenario.parking?.vehicles = [SharedYard.car("c", stay: stay)]
    var allocation = SharedYard.allocation()
    allocation.served.removeFirst(2)
    allocation.given = [
      SharedYard.given("A-1", "c", weekday...weekday, minute..<minute + 1)
    ]
    let rules = ParkingChecker(scenario).findings(in: allocation).map(\.rule)
    #expect(rules == (isUsable ? [] : [.outsideUsableHours]))
  }

  @Test func whoKeepsApartFromThoseWhoHoldASpaceIsNotLeftOut() throws {
    var scenario = try SharedYard.scenario()
    scenario.parking?.vehicles[1].order = 2
    var allocation = SharedYard.allocation()
    allocation.given = [
      SharedYard.given("A-1", "c"),
      SharedYard.given("A-2", "a", .monday ... .sunday, 1140..<1860),
    ]
    allocation.served.remove(at: 1)
    allocation.waiting = [
      ParkingAllocation.Waiting(position: 1, vehicle: "b", reason: SharedYard.reason)
    ]
    // Nothing pursued counts b, so serving it leaves every goal as it is.
    #expect(ParkingChecker(scenario).findings(in: allocation).map(\.rule) == [.drawPassedOver])
    scenario.parking?.changeover = 31
    #expect(ParkingChecker(scenario).findings(in: allocation) == [])
    scenario.parking?.changeover = 30
    scenario.parking?.vehicles[1].order = 1
    allocation.goals = [SharedYard.proved("parking.first-cars", 1)]
    #expect(ParkingChecker(scenario).findings(in: allocation).map(\.rule) == [.notOptimal])
  }
}
