import Plans
import Scenarios
import Testing

@testable import Ledger

@Suite struct ApplyingTests {
  private func scenario(_ week: Week) -> Scenario {
    var scenario = Scenario(name: "院", week: week)
    scenario.volunteers = ["a", "b", "c"].map { Volunteer(id: $0, name: $0) }
    scenario.volunteers[2].carriedOver = 90
    var old = Household(id: "1-101", unit: "1")
    old.lastTurn = Day(number: 20_000)
    scenario.households = [old, Household(id: "1-102", unit: "1")]
    scenario.history = (1...3).map { weeks in
      PastDuty(
        day: week.monday.advanced(by: -7 * weeks), start: 480, end: 600, need: "watch", person: "a")
    }.reversed()
    var waits = Vehicle(id: "car-1", plate: "", household: "1-101")
    waits.roundsWaited = 2
    var parks = Vehicle(id: "car-2", plate: "", household: "1-102")
    parks.lastSpace = "s-9"
    scenario.parking = ParkingLot(vehicles: [waits, parks])
    return scenario
  }

  @Test func aLedgerThatKnowsNothingOfThePastChangesNothing() {
    let week = Sample.firstWeek
    let later = LedgerHistory(weeks: [.init(week: week, roster: Sample.plan(week).roster)])
    #expect(LedgerHistory().applied(to: scenario(week)) == scenario(week))
    #expect(later.applied(to: scenario(week)) == scenario(week))
  }

  @Test func ofPublishedWeeksTheLedgerSpeaksOfOthersTheFile() throws {
    let planned = Sample.week(3)
    let published = Sample.week(1)
    var roster = Sample.roster(
      ["a", "b", "c"],
      [
        Sample.watch("b", on: 0, of: published), Sample.watch("c", on: 1, of: published),
        Sample.turn("1-101", on: 5, of: published), Sample.turn("1-102", on: 5, of: published),
      ])
    roster.duties[1].outcome = .noShow
    roster.duties[3].outcome = .lateCancel
    let history = LedgerHistory(weeks: [.init(week: published, roster: roster)])
    let told = history.applied(to: scenario(planned))
    #expect(
      told.history.map { "\($0.day) \($0.person)" } == [
        "\(Sample.firstWeek.monday) a", "\(published.monday) b",
        "\(published.monday.advanced(by: 5)) 1-101", "\(Sample.week(2).monday) a",
      ])
    // The week before the ledger began is in no balance; the one after is, from the file:
    // b 120 - 40 - 40, a and c -40 each, then a 120 - 40.
    #expect(told.volunteers.map(\.carriedOver) == [40, 40, -80])
    #expect(
      told.households.map(\.lastTurn) == [published.monday.advanced(by: 5), nil])
  }

  @Test func roundsAreCountedUntilThereIsASpace() throws {
    func round(_ number: Int, given: [String: String], waiting: [String])
      -> LedgerHistory
      .PublishedWeek
    {
      .init(
        week: Sample.week(number),
        parking: LedgerParking(
          given: given.sorted { $0.key < $1.key }.map {
            .init(vehicle: $0.key, household: nil, space: $0.value)
          },
          waiting: waiting.map {
            .init(vehicle: $0, household: nil, roundsWaited: $0 == "car-1" ? 2 : 0)
          }))
    }
    let weeks = [
      round(0, given: ["car-2": "s-1"], waiting: ["car-1"]),
      round(1, given: ["car-2": "s-1"], waiting: ["car-1"]),
      round(2, given: ["car-1": "s-2"], waiting: ["car-2"]),
    ]
    func vehicles(_ count: Int) -> [Vehicle] {
      LedgerHistory(weeks: Array(weeks.prefix(count))).applied(to: scenario(Sample.week(9)))
        .parking?.vehicles ?? []
    }
    #expect(vehicles(0).map(\.roundsWaited) == [2, 0])
    #expect(vehicles(0).map(\.lastSpace) == [nil, "s-9"])
    #expect(vehicles(2).map(\.roundsWaited) == [4, 0])
    #expect(vehicles(2).map(\.lastSpace) == [nil, "s-1"])
    #expect(vehicles(3).map(\.roundsWaited) == [0, 1])
    #expect(vehicles(3).map(\.lastSpace) == ["s-2", nil])
    // Parking alone says nothing of duties.
    #expect(
      LedgerHistory(weeks: weeks).applied(to: scenario(Sample.week(9))).history
        == scenario(Sample.week(9)).history)
  }

  @Test func whatIsToBeDoneOnceIsGoneWhenItWas() throws {
    let published = Sample.week(1)
    func repair(_ id: Need.ID, times: Int = 1, people: Int = 1, isOnce: Bool = true) -> Need {
      Need(
        id: id, name: id,
        work: .task(
          Task(
            windows: [WeekWindow(.monday, start: 480, end: 720)], duration: 60, times: times,
            people: HeadCount(minimum: people), isOnce: isOnce)))
    }
    var scenario = Scenario(name: "院", week: Sample.week(2))
    scenario.volunteers = ["a", "b"].map { Volunteer(id: $0, name: $0) }
    scenario.needs = [
      repair("done"), repair("every-week", isOnce: false), repair("in-part", times: 3),
      repair("missed"), repair("too-few", people: 2),
    ]
    scenario.pinned = [
      PinnedDuty(need: "done", person: "a", day: scenario.week.monday, start: 480)
    ]
    var duties = scenario.needs.map { need in
      LedgerDuty(
        need: need.id, needName: need.name, day: published.monday, hours: 480..<540,
        assignee: .volunteer("a"), name: "甲")
    }
    duties[3].outcome = .noShow
    let history = LedgerHistory(
      weeks: [.init(week: published, roster: Sample.roster(["a", "b"], duties))])
    let told = history.applied(to: scenario)
    #expect(told.needs.map(\.id) == ["every-week", "in-part", "missed", "too-few"])
    #expect(told.pinned == [])
    guard case .task(let rest) = told.needs[1].work else { return }
    #expect(rest.times == 2)
    #expect(LedgerHistory().applied(to: scenario) == scenario)
  }

  @Test func aCondensedMemoryPlansLikeAWholeOne() {
    var whole = LedgerMemory()
    var condensed = LedgerMemory()
    let planned = Sample.week(12)
    var scenario = scenario(planned)
    scenario.history = []
    for number in 0..<12 {
      let week = Sample.week(number)
      let entry = LedgerHistory.PublishedWeek(
        week: week,
        roster: Sample.roster(
          ["a", "b", "c"],
          [
            Sample.watch(["a", "b", "c"][number % 3], on: 0, of: week),
            Sample.turn("h\(number % 5)", on: 5, of: week),
          ]))
      whole.add(entry)
      condensed.add(entry)
      condensed.condense(
        before: week.monday.advanced(by: -28), needs: ["watch", "corridor"], once: [])
    }
    var (all, some) = (whole.applied(to: scenario), condensed.applied(to: scenario))
    #expect(some.history.count < all.history.count)
    // What planning looks at: the last weeks, and of each person and need the latest before.
    let recent = planned.monday.advanced(by: -28)
    func latest(_ history: [PastDuty]) -> [String: Day] {
      history.reduce(into: [:]) { days, duty in
        days[duty.person + duty.need] = max(days[duty.person + duty.need] ?? duty.day, duty.day)
      }
    }
    #expect(latest(some.history) == latest(all.history))
    #expect(some.history.filter { $0.day >= recent } == all.history.filter { $0.day >= recent })
    all.history = []
    some.history = []
    #expect(some == all)
  }
}
