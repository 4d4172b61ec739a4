import Plans
import Scenarios
import Testing

@testable import Simulation

@Suite("Living through a week")
struct LivingTests {
  private func absent(_ probability: Double, notice: Minutes? = nil) -> Event {
    Event(
      id: "absent", .always(season: nil),
      .noShow(NoShow(probability: probability, notice: notice)))
  }

  @Test("with no events a week goes as planned")
  func asPlanned() throws {
    let yard = Yard.make(
      Yard.people(3), needs: [Yard.shift("watch", [.monday, .friday], 8, 10, priority: .essential)])
    let week = try #require(try Yard.weeks(Yard.variant(yard)).first)
    #expect(week.incidents.isEmpty)
    #expect(week.values[.coverageEssential] == 1)
    #expect(week.values[.changes] == 0)
    #expect(week.scenario == yard)
  }

  @Test("somebody free steps in for who does not come, and the hour is found out at the hour")
  func stepsIn() throws {
    let yard = Yard.make(
      Yard.people(2), needs: [Yard.shift("watch", [.monday], 8, 10, priority: .essential)])
    let only = Event(
      id: "absent", .always(season: nil),
      .noShow(NoShow(probability: 1, people: .volunteers(["v1"]))))
    var agreed = yard
    agreed.pinned = [
      PinnedDuty(need: "watch", person: "v1", day: Yard.week.monday, start: 480)
    ]
    let week = try #require(try Yard.weeks(Yard.variant(agreed, [only])).first)
    #expect(
      week.incidents.map(\.minute) == [480, 480]
        && week.has { if case .failed(_, .noShow) = $0 { true } else { false } }
        && week.has {
          if case .steppedIn(let duty, 1) = $0 { duty.assignee == .volunteer("v2") } else { false }
        })
    #expect(week.values[.coverageEssential] == 1)
    #expect(week.values[.changes] == 1)
  }

  @Test("where nobody can step in, the need is not covered")
  func nobody() throws {
    let yard = Yard.make(
      Yard.people(2), needs: [Yard.shift("watch", [.monday], 8, 10, people: 2)])
    let week = try #require(try Yard.weeks(Yard.variant(yard, [absent(1)])).first)
    #expect(week.values[.coverageNormal] == 0)
    #expect(week.has { if case .nobodyCould = $0 { true } else { false } })
  }

  @Test("one later duty is handed on so that somebody is free")
  func chain() throws {
    // v2 may work two hours a week and is planned for Tuesday; v3 can only do Tuesday, v1 Monday.
    var people = Yard.people(3)
    people[0].available = [Yard.window(.monday, 0, 24)]
    people[1].hoursPerWeek = 120
    people[2].available = [Yard.window(.tuesday, 0, 24)]
    var yard = Yard.make(
      people, needs: [Yard.shift("a", [.monday], 8, 10), Yard.shift("b", [.tuesday], 8, 10)])
    yard.pinned = [
      PinnedDuty(need: "a", person: "v1", day: Yard.week.monday, start: 480),
      PinnedDuty(need: "b", person: "v2", day: Yard.week.monday.advanced(by: 1), start: 480),
    ]
    let event = Event(
      id: "absent", .always(season: nil),
      .noShow(NoShow(probability: 1, people: .volunteers(["v1"]))))
    let week = try #require(try Yard.weeks(Yard.variant(yard, [event])).first)
    #expect(week.has { if case .steppedIn(_, 2) = $0 { true } else { false } })
    #expect(week.values[.coverageNormal] == 1)
    #expect(week.values[.changes] == 2)
  }

  @Test("who calls off before the hour gives notice")
  func notice() throws {
    let yard = Yard.make(Yard.people(3), needs: [Yard.shift("watch", [.tuesday], 8, 10)])
    let week = try #require(try Yard.weeks(Yard.variant(yard, [absent(1, notice: 120)])).first)
    let minute = 1440 + 480 - 120
    #expect(week.incidents.first?.minute == minute)
    #expect(week.has { if case .failed(_, .lateCancel) = $0 { true } else { false } })
  }

  @Test("a team that is not complete stays at home")
  func team() throws {
    var need = Yard.shift("patrol", [.friday], 20, 22, people: 2)
    if case .shift(var shift) = need.work {
      shift.onlyComplete = true
      need.work = .shift(shift)
    }
    let yard = Yard.make(Yard.people(2), needs: [need])
    let event = Event(
      id: "absent", .always(season: nil),
      .noShow(NoShow(probability: 1, people: .volunteers(["v1"]))))
    let week = try #require(try Yard.weeks(Yard.variant(yard, [event])).first)
    #expect(week.has { if case .teamStayed = $0 { true } else { false } })
    #expect(week.values[.coverageNormal] == 0)
  }

  @Test("illness calls off the duties after it, and the next week knows")
  func illness() throws {
    let yard = Yard.make(
      Yard.people(1), needs: [Yard.shift("watch", Weekday.allCases, 8, 10)])
    let event = Event(
      id: "flu", .on(Yard.week.monday.advanced(by: 2)),
      .illness(of: .everyone, days: .fixed(7)))
    let weeks = try Yard.weeks(Yard.variant(yard, [event]), weeks: 2)
    // Monday and Tuesday are done; from Wednesday on nobody is there.
    #expect(weeks[0].values[.coverageNormal] == 2.0 / 7)
    #expect(weeks[1].plan.roster?.duties.map { $0.span.lowerBound / 1440 } == [2, 3, 4, 5, 6])
  }

  @Test("a storm: what is planned at the place is not needed, and the work it leaves is done")
  func storm() throws {
    let yard = Yard.make(
      Yard.people(1), needs: [Yard.shift("watch", Weekday.allCases, 8, 10)])
    let cleanUp = Request(need: Yard.task("mud"), isUrgent: true)
    let event = Event(
      id: "storm", .on(Yard.week.monday),
      .storm(Storm(places: ["yard"], days: .fixed(2), cleanUp: cleanUp)))
    let week = try #require(try Yard.weeks(Yard.variant(yard, [event])).first)
    #expect(week.incidents.count { if case .notNeeded = $0.kind { true } else { false } } == 2)
    #expect(week.values[.coverageNormal] == 1)
    #expect(
      week.has {
        if case .booked(_, let duties) = $0 {
          duties.first?.span.lowerBound == 2 * 1440
        } else {
          false
        }
      })
    #expect(week.values[.repairHours] == 1)
  }

  @Test("a request that is not urgent is in the next plan; one that is too late is dropped")
  func requests() throws {
    let yard = Yard.make(Yard.people(1))
    let wednesday = Yard.week.monday.advanced(by: 2)
    let patient = Event(
      id: "patient", .on(wednesday), .request(Request(need: Yard.task("lamp"))))
    var weeks = try Yard.weeks(Yard.variant(yard, [patient]), weeks: 2)
    #expect(weeks[0].values[.openRequests] == 1)
    #expect(weeks[1].scenario.needs.map(\.id) == ["lamp+1"])
    #expect(weeks[1].values[.openRequests] == 0)
    // From Wednesday 00:00 to Monday 01:00.
    #expect(weeks[1].values[.repairHours] == 121)

    let short = Event(
      id: "short", .on(wednesday),
      .request(Request(need: Yard.task("lamp"), deadline: .fixed(3))))
    weeks = try Yard.weeks(Yard.variant(yard, [short]), weeks: 2)
    #expect(weeks[0].values[.droppedRequests] == 1)
    #expect(weeks[1].scenario.needs.isEmpty)
  }

  @Test("an urgent request that nobody could do comes first in the next week")
  func urgentCarriedOver() throws {
    var people = Yard.people(1)
    people[0].available = [Yard.window(.monday, 0, 24)]
    let yard = Yard.make(people, needs: [Yard.shift("watch", [.monday], 0, 1)])
    let event = Event(
      id: "lamp", .on(Yard.week.monday.advanced(by: 1)),
      .request(Request(need: Yard.task("lamp"), isUrgent: true)))
    let weeks = try Yard.weeks(Yard.variant(yard, [event]), weeks: 2)
    #expect(weeks[0].has { $0 == .waits("lamp+1") })
    #expect(
      weeks[1].plan.roster?.duties.first { $0.need == "lamp+1" }?.span == 0..<60)
  }

  @Test("visits go on for as many weeks as they are asked for, at one home")
  func visits() throws {
    var yard = Yard.make(Yard.people(1))
    yard.households = ["h1", "h2", "h3"].map { Household(id: $0, unit: "1") }
    let event = Event(
      id: "newborn", .on(Yard.week.monday),
      .request(Request(need: Yard.task("visit"), weeks: 3, isAtAnyHome: true)))
    let weeks = try Yard.weeks(Yard.variant(yard, [event]), weeks: 5)
    #expect(weeks.map { $0.scenario.needs.count } == [0, 1, 1, 1, 0])
    #expect(Set(weeks.flatMap { $0.scenario.needs.compactMap(\.household) }).count == 1)
  }

  @Test("people join and leave, are away, bays close, cars come and go")
  func announced() throws {
    var yard = Yard.make(
      Yard.people(2), needs: [Yard.shift("watch", Weekday.allCases, 8, 10, people: 3)])
    yard.households = [Household(id: "h1", unit: "1")]
    var lot = ParkingLot(spaces: [ParkingSpace(id: "P1", zone: "A")])
    lot.vehicles = [Vehicle(id: "c1", plate: "鲁B12345", household: "h1")]
    yard.parking = lot
    let monday = Yard.week.monday
    let events = [
      Event(id: "a", .on(monday.advanced(by: 7)), .leaves(.volunteers(["v1"]))),
      Event(id: "b", .on(monday.advanced(by: 8)), .joins(Volunteer(id: "v9", name: "New"))),
      Event(
        id: "c", .on(monday.advanced(by: 14)),
        .absence(of: .everyone, days: .fixed(7), notice: 0)),
      Event(
        id: "d", .on(monday.advanced(by: 7)), .spacesClosed(["P1"], days: .fixed(7))),
      Event(id: "e", .on(monday.advanced(by: 14)), .vehicleSold(["c1"])),
    ]
    let weeks = try Yard.weeks(Yard.variant(yard, events), weeks: 4)
    #expect(
      weeks.map { week in Set(week.plan.roster?.duties.map(\.assignee.id) ?? []) }
        == [["v1", "v2"], ["v2", "v9"], [], ["v2", "v9"]])
    // v9 came on Tuesday.
    #expect(
      weeks[1].plan.roster?.duties.filter { $0.assignee.id == "v9" }.map(\.span.lowerBound).min()
        == 1440 + 480)
    #expect(weeks.map { $0.plan.parking?.given.count } == [1, 0, 0, 0])
    #expect(weeks.map { $0.scenario.parking?.vehicles.count } == [1, 1, 0, 0])
  }

  @Test("a holiday: days off run like Sunday, a worked Sunday like Friday, some needs pause")
  func holiday() throws {
    var people = Yard.people(1)
    people[0].available = [
      Yard.window(.friday, 8, 12), Yard.window(.sunday, 0, 24),
    ]
    let yard = Yard.make(
      people,
      needs: [
        Yard.shift("friday", [.friday], 8, 10), Yard.shift("sunday", [.sunday], 14, 16),
        Yard.shift("pauses", [.sunday], 18, 20),
      ])
    let days = [
      Holiday.ShiftedDay(Yard.week.day(.thursday), runsLike: .sunday),
      Holiday.ShiftedDay(Yard.week.day(.friday), runsLike: .sunday),
      Holiday.ShiftedDay(Yard.week.day(.sunday), runsLike: .friday),
    ]
    let event = Event(
      id: "festival", .on(Yard.week.day(.thursday)),
      .holiday(Holiday(name: "春节", days: days, pausing: ["pauses"])))
    let week = try #require(try Yard.weeks(Yard.variant(yard, [event])).first)
    #expect(
      week.plan.roster?.duties.map { "\($0.need) \($0.span.lowerBound / 1440)" }
        == ["sunday 3", "sunday 4", "friday 6"])
  }
}
