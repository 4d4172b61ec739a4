import ScenarioReading
import Scenarios
import Testing

@Suite("Parking as a committee writes it")
struct ParkingReadingTests {
  /// A lot of one row, one loading bay and one motorcycle bay, without its vehicles.
  private let lot = """
    households: [{id: 1-101, unit: 1}]
    skills: {watch: 看车}
    volunteers:
      - {id: v-1, name: 王建国, skills: watch, plate: 鲁B·V7788}
    needs:
      - {id: watch, skill: watch, when: daily 17:00-19:00, people: {per-bays: 40, zones: [Ａ], minimum: 1}}
      - id: team
        when: daily 20:00-21:00
        roles:
          - {id: a, skill: watch, people: {per-bays: 100}}
    parking:
      rows:
        - {id: R, name: 北墙下, zone: A, kind: compact, hours: 夜间, closed: yes, length: 5, width: 2.4, angle: 0}
      lanes:
        - {id: main, from: [0, 10], to: {x: 60, y: 12.5}, width: 6.5}
      spaces:
        - {id: r-1, row: R, x: 1, y: 2}
        - {id: r-2, row: 北墙下, zone: Ｂ, kind: standard, hours: always, closed: no, length: 6, width: 3, angle: 45}
        - {id: l-1, zone: A, kind: 装卸, hours: weekdays, lane-left: 3.55}
        - {id: m-1, zone: B, kind: 摩托车}
      changeover: 30min
      longest-wait: 3
      conduct:
        - {clause: 5.6, counts: 欠费, from: 6, then: 排后}
        - {clause: 5.7, counts: breaches, from: 3, then: no-space}
      goals: [优先类别, 首车, 轮候, 次车, 时长, 抽签, 步行, 意愿, 稳定]

    """

  private func read(vehicle: String) throws -> Scenario {
    try readScenario(
      head + lot + "  vehicles: [{id: c-1, plate: 鲁B12345, household: 1-101\(vehicle)}]\n")
  }

  @Test("a space is what it says, and what its row says where it says nothing")
  func rows() throws {
    let lot = try #require(try read(vehicle: "").parking)
    let spaces = Dictionary(uniqueKeysWithValues: lot.spaces.map { ($0.id, $0) })
    let first = try #require(spaces["r-1"])
    #expect(first.zone == "A" && first.row == "北墙下" && first.kind == .compact)
    #expect(first.usable?.count == 7)
    #expect(first.closed == [DateSpan(Day(number: 0), through: .distantFuture)])
    #expect(first.length == 5 && first.width == 2.4 && first.angle == 0)
    let second = try #require(spaces["r-2"])
    #expect(second.row == "北墙下" && second.kind == .standard && second.usable == nil)
    #expect(second.closed.isEmpty && second.length == 6 && second.width == 3 && second.angle == 45)
    let loading = try #require(spaces["l-1"])
    #expect(loading.kind == .loading && loading.laneLeft == 3.55 && loading.angle == 90)
    #expect(loading.usable?.first == WeekWindow(.monday, start: 420, end: 1140))
    #expect(spaces["m-1"]?.kind == .motorcycle)
    // Ｂ in full width and B are one zone, whichever space comes first.
    #expect(second.zone == "B" && spaces["m-1"]?.zone == "B")
  }

  @Test("the covenant's part: order, rounds, conduct, lanes")
  func covenant() throws {
    let lot = try #require(try read(vehicle: "").parking)
    #expect(lot.changeover == 30)
    #expect(lot.longestWait == 3)
    #expect(
      lot.conduct == [
        ConductRule(clause: "5.6", conduct: .arrears, from: 6, consequence: .afterOthers),
        ConductRule(clause: "5.7", conduct: .breaches, from: 3, consequence: .noSpace),
      ])
    #expect(
      lot.lanes == [
        FireLane(
          id: "main", name: "main", from: Position(x: 0, y: 10), to: Position(x: 60, y: 12.5),
          width: 6.5)
      ])
    #expect(
      lot.goals == [
        .entitled, .firstCars, .waiting, .laterCars, .hours, .draw, .walking, .wishes, .stability,
      ])
  }

  @Test("a vehicle is a car that always stands, or what it says")
  func vehicles() throws {
    let plain = try #require(try read(vehicle: "").parking?.vehicles.first)
    #expect(plain.kind == .car && plain.stay == nil && plain.offers.isEmpty)
    #expect(plain.lastSpace == nil && plain.arrears == 0 && plain.breaches == 0)
    let said = try #require(
      try read(
        vehicle:
          ", type: 摩托车, stay: 夜间；周末, offers: Sat 12:00-14:00, last-space: m-1, arrears: 2, breaches: 1"
      ).parking?.vehicles.first)
    #expect(said.kind == .motorcycle && said.lastSpace == "m-1")
    #expect(said.arrears == 2 && said.breaches == 1)
    #expect(said.offers == [WeekWindow(.saturday, start: 720, end: 840)])
    #expect(said.stay?.count == 9)
  }

  @Test(
    "a stay is windows, or words that stand for them",
    arguments: [
      ("nights", "Mon-Sun 19:00-07:00"), ("夜间", "Sun 19:00-07:00; Mon-Sat 19:00-07:00"),
      ("weekdays", "Mon-Fri 07:00-19:00"), ("工作日白天", "Mon-Fri 07:00-19:00"),
      ("工作日", "Mon-Fri 00:00-24:00"), ("周末", "Sat,Sun 00:00-24:00"),
      (
        "nights; weekends", "Mon-Fri 19:00-07:00; Sat 00:00-24:00; Sun 00:00-24:00; Sun 23:00-07:00"
      ),
      ("夜间、周末", "nights; weekends"), ("夜间；Sat 09:00-12:00", "nights; Sat 09:00-12:00"),
      ("Fri 19:00-24:00; Sat 00:00-08:00", "Fri 19:00-08:00"),
    ])
  func words(text: String, same: String) throws {
    let needed = try #require(
      try read(vehicle: ", stay: \"\(text)\"").parking?.vehicles.first?.needed)
    let expected = try #require(
      try read(vehicle: ", stay: \"\(same)\"").parking?.vehicles.first?.needed)
    #expect(needed == expected)
    #expect(needed != .always)
  }

  @Test("a whole week in any words is always", arguments: ["always", "全天", "每天", "Mon-Sun"])
  func always(text: String) throws {
    let vehicle = try #require(try read(vehicle: ", stay: \(text)").parking?.vehicles.first)
    #expect(vehicle.stay == nil)
  }

  @Test("watchers follow from the bays of zones; the plate of one who comes by car is kept")
  func watches() throws {
    let scenario = try read(vehicle: "")
    guard case .shift(let watch) = scenario.needs.last?.work,
      case .shift(let team) = scenario.needs.first?.work
    else {
      Issue.record("a need is of another kind")
      return
    }
    #expect(watch.roles[0].people.watch == BayWatch(zones: ["A"], baysPerPerson: 40))
    #expect(watch.roles[0].people.minimum == 1)
    #expect(team.roles[0].people.watch == BayWatch(baysPerPerson: 100))
    #expect(team.roles[0].people.minimum == 0)
    #expect(scenario.volunteers[0].plate == "鲁BV7788")
  }

  @Test("no message shows the plate of a volunteer")
  func privacy() throws {
    let text = lot.replacingOccurrence("id: watch, skill: watch", "id: watch, skill: 鲁BV7788")
    let result = try ScenarioReadingTests.read(
      head + text + "  vehicles: [{id: 鲁B·V7788, plate: 鲁B12345, household: 鲁B-V7788}]\n")
    #expect(result.errors.count >= 2)
    #expect(!result.english.contains { $0.contains("V7788") })
  }
}
