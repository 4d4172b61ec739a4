import Checking
import Plans
import Scenarios
import Testing

/// Two volunteers come by car to the watch on Saturday at 07:00, and one to the patrol on Sunday
/// night, which ends at 02:00. There are a visitors' bay, 15 metres from the yard, and the shared
/// yard's bays, of which A-1 is empty on Saturday between 07:00 and 19:00.
@Suite("The bays of volunteers who come by car")
struct VisitTests {
  typealias Visit = ParkingAllocation.Visit
  typealias Change = @Sendable (inout Scenario, inout ParkingAllocation) -> Void

  static let watch = 5 * 1440 + 420..<5 * 1440 + 540
  static let patrol = 6 * 1440 + 1320..<6 * 1440 + 1560

  static func scenario() throws -> Scenario {
    var scenario = try SharedYard.scenario()
    scenario.places[0].position = Position(x: 0, y: 0)
    scenario.volunteers[0].plate = "鲁B54321"
    scenario.volunteers[1].plate = "鲁B54322"
    var visitors = ParkingSpace(id: "V-1", zone: "V", kind: .visitor)
    visitors.position = Position(x: 10, y: 5.4)
    scenario.parking?.spaces.append(visitors)
    scenario.parking?.changeover = 0
    return scenario
  }

  static let duties = [
    TinyCourtyard.duty("watch", "v-1", .saturday, 420, 120),
    TinyCourtyard.duty("watch", "v-2", .saturday, 420, 120),
    TinyCourtyard.duty("watch", "v-3", .saturday, 420, 120), TinyCourtyard.sweep("1-101"),
    TinyCourtyard.duty("patrol", "v-2", .sunday, 1320, 240),
  ]

  static func allocation() -> ParkingAllocation {
    var allocation = SharedYard.allocation()
    allocation.visits = [
      Visit(volunteer: "v-1", need: "watch", span: watch, space: "V-1", distance: 15),
      Visit(volunteer: "v-2", need: "watch", span: watch, space: "A-1", distance: 0),
      Visit(volunteer: "v-2", need: "patrol", span: patrol, space: "V-1", distance: 15),
    ]
    allocation.goals += [
      SharedYard.proved("parking.visits.without", 0),
      SharedYard.proved("parking.visits.elsewhere", 1),
      SharedYard.proved("parking.visits.walk", 30),
    ]
    return allocation
  }

  static let mutations: [(FindingRule, Change)] = [
    (.visitLines, { $1.visits.removeLast() }),
    (.visitLines, { $1.visits.swapAt(0, 1) }),
    (.visitLines, { $1.visits[0].span = 5 * 1440 + 420..<5 * 1440 + 539 }),
    (.visitLines, { scenario, _ in scenario.volunteers[2].plate = "鲁B54323" }),
    (.visitBayNotOpen, { scenario, _ in scenario.parking?.spaces[2].kind = .loading }),
    (
      .visitBayNotOpen,
      { scenario, _ in
        let saturday = scenario.week.day(.saturday)
        scenario.parking?.spaces[2].closed = [
          DateSpan(saturday, through: saturday, hours: 539..<540)
        ]
      }
    ),
    (
      .visitBayNotOpen,
      { scenario, allocation in
        scenario.parking?.spaces[2].laneLeft = 3
        allocation.blocked = [
          ParkingAllocation.Blocked(space: "V-1", lane: nil, metresLeft: 3)
        ]
      }
    ),
    // a leaves at 07:00, when the watch begins.
    (.visitBayTaken, { scenario, _ in scenario.parking?.changeover = 1 }),
    (
      .visitBayTaken,
      {
        $1.visits[1].space = "V-1"
        $1.visits[1].distance = 15
      }
    ),
    (
      // The patrol runs into Monday morning, until which a stands in A-1.
      .visitBayTaken,
      {
        $0.parking?.vehicles[0].stay = [WeekWindow(.monday, start: 119, end: 121)]
        $1.given.removeAll { $0.vehicle == "a" }
        $1.given.insert(SharedYard.given("A-1", "a", .monday ... .monday, 119..<121), at: 0)
        $1.visits[2].space = "A-1"
        $1.visits[2].distance = 0
      }
    ),
    (.unknownSpace, { $1.visits[0].space = "V-9" }),
    (.walkDistance, { $1.visits[0].distance = 15.4 }),
    (
      .visitBayChoice,
      {
        $1.visits[2].space = nil
        $1.visits[2].distance = 0
      }
    ),
    (
      // Of two visitors' bays with the same walk the first by id.
      .visitBayChoice,
      { scenario, _ in
        var other = ParkingSpace(id: "V-0", zone: "V", kind: .visitor)
        other.position = Position(x: 5.4, y: 10)
        scenario.parking?.spaces.append(other)
      }
    ),
    (.goalNames, { $1.goals.removeLast() }),
  ]

  @Test func eachDutyOfWhoeverComesByCarHasItsBay() throws {
    let checker = ParkingChecker(try Self.scenario())
    #expect(checker.findings(in: Self.allocation(), beside: Self.duties) == [])
  }

  @Test(arguments: mutations.indices)
  func aSmallChangeBreaksExactlyOneRule(_ index: Int) throws {
    let (rule, change) = Self.mutations[index]
    var scenario = try Self.scenario()
    var allocation = Self.allocation()
    change(&scenario, &allocation)
    let findings = ParkingChecker(scenario).findings(in: allocation, beside: Self.duties)
    // The sums follow from the lines.
    #expect(Set(findings.map(\.rule)).subtracting([.goalValue]) == [rule])
    for finding in findings { #expect(!finding.what.chinese.contains("鲁B")) }
  }

  @Test func withoutARosterThereAreNoVisits() throws {
    var allocation = Self.allocation()
    let checker = ParkingChecker(try Self.scenario())
    #expect(Set(checker.findings(in: allocation).map(\.rule)) == [.visitLines, .goalNames])
    allocation.visits = []
    allocation.goals.removeLast(3)
    #expect(checker.findings(in: allocation) == [])
    #expect(checker.values(of: allocation).count == 1)
  }

  @Test func theWalkEndsAtTheHomeThatIsVisited() throws {
    var scenario = try Self.scenario()
    scenario.needs[0].household = "1-102"
    scenario.parking?.spaces[2].distances = ["1": 12.5]
    let values = ParkingChecker(scenario).values(of: Self.allocation(), beside: Self.duties)
    // 12.5 m, halves up, for the watch; 15 m for the patrol, which visits nobody.
    #expect(values.last?.value == 28)
    #expect(values.suffix(3).first?.value == 0)
  }
}
