import Plans
import Scenarios
import Testing

@testable import Simulation

@Suite("Rounds of the parking")
struct ParkingRoundTests {
  /// Two bays, three cars, and somebody who watches one parked car each.
  private func yard() -> Scenario {
    var people = HeadCount(minimum: 0, wanted: 0)
    people.watch = BayWatch(baysPerPerson: 1)
    let watch = Need(
      id: "watch", name: "看车",
      work: .shift(
        Shift(
          windows: [Yard.window(.tuesday, 8, 10)],
          roles: [Role(people: people, skill: SkillRequirement("eyes"))])),
      priority: .normal)
    var yard = Yard.make(
      Yard.people(3) {
        $0.skills = [SkillHeld("eyes")]
        $0.hoursPerWeek = 240
      }, needs: [watch])
    yard.skills = [Skill(id: "eyes", name: "眼力")]
    yard.households = (1...3).map { Household(id: "h\($0)", unit: "1") }
    var lot = ParkingLot(spaces: ["P1", "P2"].map { ParkingSpace(id: $0, zone: "A") })
    lot.vehicles = (1...3).map {
      Vehicle(id: "c\($0)", plate: "鲁B1234\($0)", household: "h\($0)")
    }
    yard.parking = lot
    return yard
  }

  private func variant(every weeks: Int, _ events: [Event] = []) -> Variant {
    var variant = Yard.variant(yard(), events)
    variant.weeksOfParkingRound = weeks
    return variant
  }

  /// The weeks in which parking was given out.
  private func rounds(_ weeks: [SimulatedWeek]) -> [Int] {
    weeks.indices.filter { weeks[$0].plan.parking != nil }
  }

  private func values(_ measure: Measure, _ weeks: [SimulatedWeek]) -> [Double] {
    weeks.compactMap { $0.values[measure] }
  }

  @Test("an allocation stands for its weeks, and only rounds count as waiting")
  func stands() throws {
    let weeks = try Yard.weeks(variant(every: 3), weeks: 7)
    #expect(rounds(weeks) == [0, 3, 6])
    #expect(values(.parkingShare, weeks) == Array(repeating: 2.0 / 3, count: 7))
    #expect(weeks.compactMap { $0.values[.roundsWaited] } == [1, 1, 1])
    // Who waited in one round has a bay in the next.
    let waiting = weeks.compactMap { $0.plan.parking?.waiting.first?.vehicle }
    #expect(Set(waiting).count == 3)
  }

  @Test("watchers are counted by the cars that stand there, round or not")
  func watchers() throws {
    let weeks = try Yard.weeks(variant(every: 3), weeks: 3)
    #expect(weeks.map { $0.plan.roster?.duties.count } == [2, 2, 2])
    // Twice two hours of three times four.
    #expect(values(.watchersOccupancy, weeks) == Array(repeating: 4.0 / 12, count: 3))
  }

  @Test("a bay whose car is sold is nobody's until the next round")
  func sold() throws {
    let all = Event(
      id: "sold", .on(Yard.week.monday.advanced(by: 2)), .vehicleSold(["c1", "c2"]))
    let weeks = try Yard.weeks(variant(every: 3, [all]), weeks: 4)
    let first = try #require(weeks.first?.plan.parking)
    let holders = Set(first.given.map(\.vehicle))
    let left = holders.contains("c3") ? 1 : 0
    #expect(weeks[1].values[.parkingShare] == Double(left))
    #expect(weeks[1].plan.roster?.duties.count == left)
    #expect(weeks[3].values[.parkingShare] == 1)
  }

  @Test("where a change of the variant begins there is a round")
  func change() throws {
    var variant = variant(every: 52)
    var smaller = yard()
    smaller.parking?.spaces.removeLast()
    variant.stages.append(
      Variant.Stage(from: Week(containing: Yard.week.monday.advanced(by: 14)), scenario: smaller))
    let weeks = try Yard.weeks(variant, weeks: 4)
    #expect(rounds(weeks) == [0, 2])
    let shares: [Double] = [2.0 / 3, 2.0 / 3, 1.0 / 3, 1.0 / 3]
    #expect(values(.parkingShare, weeks) == shares)
  }
}
