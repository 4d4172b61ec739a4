import Foundation
import Plans
import Scenarios

@testable import Publishing

/// A small courtyard and a plan for it that has one of everything.
struct Sample {
  var scenario: Scenario
  var document: PlanDocument

  static let week = Week(containing: Day(number: 20_780))  // 2026-11-23, a Monday

  init(language: Language = .chinese, volunteerName: String = "李秀英") throws {
    scenario = Sample.scenario(volunteerName: volunteerName)
    document = PlanDocument(
      plan: Sample.plan,
      provenance: Provenance(
        scenarioSHA256: try ScenarioDigest.sha256(of: scenario), seed: .max, solver: "GLPK",
        solverVersion: "5.0", courtyardVersion: "1"),
      language: language)
  }

  func files(byteOrderMark: Bool = true) throws -> [PlanFile] {
    try PlanFiles.files(of: document, scenario: scenario, byteOrderMark: byteOrderMark)
  }

  private static func scenario(volunteerName: String) -> Scenario {
    var scenario = Scenario(name: "合江路13号楼院", week: week)
    scenario.grids = [Grid(id: "north", name: "北网格")]
    scenario.organisations = [Organisation(id: "power", name: "供电所", lends: 8 * 60)]
    scenario.places = [
      Place(
        id: "yard", name: "合江路13号院",
        units: [
          Unit(id: "1", position: Position(x: 4, y: 22)),
          Unit(id: "2", position: Position(x: 24, y: 22)),
        ], grid: "north"),
      Place(id: "gate", name: "南门"),
    ]
    scenario.skills = [
      Skill(id: "watch", name: "看车"), Skill(id: "electrician", name: "电工"),
      Skill(id: "childcare", name: "育儿指导"),
    ]
    var first = Volunteer(id: "v-01", name: volunteerName)
    first.household = "1-101"
    first.plate = "鲁C77777"
    first.unit = "1"
    var second = Volunteer(id: "v-02", name: "欧阳建国")
    second.organisation = "power"
    scenario.volunteers = [first, second]
    scenario.households = [
      Household(id: "1-101", unit: "1"), Household(id: "2-501", unit: "2"),
    ]
    scenario.households[1].name = "王家"
    scenario.needs = [
      Need(
        id: "watch", name: "楼院看车",
        work: .shift(
          Shift(
            windows: [
              WeekWindow(.monday, start: 420, end: 540),
              WeekWindow(.sunday, start: 1320, end: 1560),
              WeekWindow(.tuesday, start: 1320, end: 1440),
            ],
            roles: [
              Role(
                id: "lead", people: HeadCount(minimum: 1), skill: SkillRequirement("watch")),
              Role(people: HeadCount(minimum: 1)),
            ])), place: "gate", priority: .essential),
      Need(
        id: "lamp", name: "感应灯",
        work: .task(
          Task(
            windows: [
              WeekWindow(.tuesday, start: 480, end: 720),
              WeekWindow(.wednesday, start: 840, end: 1080),
            ], duration: 60, skill: SkillRequirement("electrician"))), place: "yard",
        household: "1-101"),
      Need(
        id: "newborn", name: "二单元501看望新生儿",
        work: .task(
          Task(
            windows: [WeekWindow(.friday, start: 540, end: 1020)], duration: 90,
            skill: SkillRequirement("childcare"))), place: "yard", household: "2-501",
        isSensitive: true),
      Need(
        id: "stairs", name: "楼道清扫",
        work: .turns(
          Turns(
            windows: [WeekWindow(.saturday, start: 480, end: 540)], people: HeadCount(minimum: 1),
            units: ["1", "2"])), place: "yard"),
    ]
    scenario.parking = lot
    return scenario
  }

  /// A charging bay, one that two vehicles share, a visitors' bay, one that narrows a fire lane, one
  /// that lies in a lane, and a free one whose position nobody has measured.
  private static var lot: ParkingLot {
    var vehicle = Vehicle(id: "c-1", plate: "鲁B12345", household: "1-101")
    vehicle.priorityClass = "disabled"
    vehicle.roundsWaited = 2
    var charging = ParkingSpace(id: "A-01", zone: "东", kind: .charging)
    charging.distances = ["1": 12.5, "2": 30]
    charging.position = Position(x: 2, y: 3)
    func space(
      _ id: String, _ kind: ParkingSpace.Kind = .standard, at position: Position? = nil
    ) -> ParkingSpace {
      var space = ParkingSpace(id: id, zone: "西", kind: kind)
      space.position = position
      return space
    }
    var night = Vehicle(id: "c-3", plate: "鲁B·33333", household: "1-101")
    night.order = 2
    night.stay = Weekday.allCases.map { WeekWindow($0, start: 1140, end: 1860) }
    var shop = Vehicle(id: "c-4", plate: "鲁B·44444", household: "2-501")
    shop.order = 2
    shop.stay = Weekday.allCases.prefix(5).map { WeekWindow($0, start: 480, end: 1080) }
    var lying = space("A-05", .compact, at: Position(x: 30, y: 14))
    lying.isFireLane = true
    lying.angle = 0
    return ParkingLot(
      spaces: [
        charging, space("A-02", at: Position(x: 5, y: 3)),
        space("A-03", .visitor, at: Position(x: 8, y: 3)),
        space("A-04", at: Position(x: 11, y: 10)), lying, space("A-06"),
      ],
      vehicles: [
        vehicle, Vehicle(id: "c-2", plate: "鲁BD67890", household: "2-501"), night, shop,
      ],
      classes: [PriorityClass(id: "disabled", name: "残障", clause: "5.1")],
      lanes: [
        FireLane(
          id: "east", name: "东侧消防通道", from: Position(x: 0, y: 14), to: Position(x: 40, y: 14),
          width: 6)
      ])
  }

  private static let plan: Plan = {
    func day(_ weekday: Weekday, _ from: Minutes, _ to: Minutes) -> Range<Minutes> {
      weekday.rawValue * minutesPerDay + from..<weekday.rawValue * minutesPerDay + to
    }
    let duties = [
      Duty(
        need: "watch", span: day(.monday, 420, 540), assignee: .volunteer("v-01"), role: "lead"),
      Duty(
        need: "watch", span: day(.monday, 420, 540), assignee: .volunteer("v-02"), role: "member"),
      Duty(
        need: "watch", span: day(.tuesday, 1320, 1440), assignee: .volunteer("v-02"), role: "lead"),
      Duty(
        need: "newborn", span: day(.friday, 540, 630), assignee: .volunteer("v-01"),
        role: "member"),
      Duty(
        need: "stairs", span: day(.saturday, 480, 540), assignee: .household("2-501"),
        role: "household", unit: "2"),
      Duty(
        need: "watch", span: day(.sunday, 1320, 1560), assignee: .volunteer("v-01"), role: "lead"),
    ]
    let unfilled = [
      UnfilledNeed(
        need: "lamp", span: 1440 + 480..<2880 + 1080, missing: 1, isBelowMinimum: true,
        reason: Bilingual(zh: "本周没有电工，也没有人会", en: "no electrician, and nobody else can")),
      UnfilledNeed(
        need: "stairs", span: day(.saturday, 480, 540), unit: "1", missing: 1,
        isBelowMinimum: false, reason: Bilingual(zh: "都不在家", en: "nobody is at home")),
    ]
    let fairness = [
      FairnessLine(
        volunteer: "v-01", duties: 3, minutes: 450, carriedOver: -20, fairShare: 340.125,
        wishesMet: 1, wishes: 2),
      FairnessLine(
        volunteer: "v-02", duties: 2, minutes: 240, carriedOver: 100, fairShare: 1000 / 3.0,
        wishesMet: 0, wishes: 0),
    ]
    func total(
      _ level: PlaceLine.Level, _ place: String?, of line: FairnessLine?, there: Int
    ) -> PlaceLine {
      var total = PlaceLine(level: level, place: place)
      if let line {
        (total.volunteers, total.duties, total.minutes) = (1, line.duties, line.minutes)
        (total.carriedOver, total.fairShare) = (line.carriedOver, line.fairShare)
        (total.wishesMet, total.wishes) = (line.wishesMet, line.wishes)
      }
      (total.dutiesThere, total.minutesThere, total.missing) = (there, there * 90, there)
      return total
    }
    var street = total(.street, nil, of: fairness[0], there: 5)
    (street.volunteers, street.duties, street.minutes, street.carriedOver) = (2, 5, 690, 80)
    street.fairShare += fairness[1].fairShare
    let roster = Roster(
      duties: duties, unfilled: unfilled, fairness: fairness,
      places: [
        street, total(.grid, "north", of: fairness[0], there: 1),
        total(.yard, "yard", of: fairness[0], there: 1), total(.yard, "gate", of: nil, there: 4),
        total(.elsewhere, nil, of: fairness[1], there: 0),
        total(.organisation, "power", of: fairness[1], there: 0),
      ],
      goals: [
        GoalProof(
          name: "roster.coverage.essential.minimum", value: 1, bound: 1, status: .optimal,
          seconds: 0.125),
        GoalProof(
          name: "roster.evenness.over-6h", value: 2, bound: 1, status: .feasible, seconds: 1),
        GoalProof(
          name: "roster.wishes", value: 1, bound: nil, status: .notReached, seconds: 0),
      ])
    let parking = ParkingAllocation(
      given: [
        ParkingAllocation.Given(space: "A-01", vehicle: "c-1", distance: 12.5),
        ParkingAllocation.Given(
          space: "A-02", vehicle: "c-4", days: .monday ... .friday, hours: 480..<1080, distance: 38
        ),
        ParkingAllocation.Given(
          space: "A-02", vehicle: "c-3", hours: 1140..<1860, distance: 20),
      ],
      waiting: [
        ParkingAllocation.Waiting(
          position: 1, vehicle: "c-2",
          reason: Bilingual(zh: "车位不够，抽签靠后", en: "too few spaces, and a late lot"))
      ],
      served: [
        ParkingAllocation.Served(
          vehicle: "c-1", reason: Bilingual(zh: "优先类别在先", en: "its class comes first")),
        ParkingAllocation.Served(
          vehicle: "c-3", reason: Bilingual(zh: "只在夜间用", en: "it comes by night only")),
        ParkingAllocation.Served(
          vehicle: "c-4", reason: Bilingual(zh: "只在白天用", en: "it comes by day only")),
      ],
      blocked: [
        ParkingAllocation.Blocked(space: "A-04", lane: "east", metresLeft: 3.35),
        ParkingAllocation.Blocked(space: "A-05", lane: nil, metresLeft: nil),
      ],
      visits: [
        ParkingAllocation.Visit(
          volunteer: "v-01", need: "watch", span: day(.monday, 420, 540), space: "A-03",
          distance: 0),
        ParkingAllocation.Visit(
          volunteer: "v-01", need: "newborn", span: day(.friday, 540, 630), space: nil,
          distance: 0),
        ParkingAllocation.Visit(
          volunteer: "v-01", need: "watch", span: day(.sunday, 1320, 1560), space: "A-03",
          distance: 0),
      ],
      goals: [
        GoalProof(
          name: "parking.entitled.disabled", value: 0, bound: 0, status: .optimal, seconds: 0.5),
        GoalProof(
          name: "parking.visits.without", value: 1, bound: 1, status: .optimal, seconds: 0),
      ], seed: .max,
      lottery: FairLottery(
        chances: [
          FairLottery.Chance(vehicle: "c-2", tickets: 1),
          FairLottery.Chance(vehicle: "c-3", tickets: 2),
        ], tickets: [["c-3"], ["c-2"], ["c-3"]], drawn: 3))
    return Plan(week: week, roster: roster, parking: parking)
  }()
}

/// A folder for one test, removed when it ends.
final class Scratch: Sendable {
  let path: String

  init() throws {
    let name = "courtyard-test-\(UUID().uuidString)"
    path =
      FileManager.default.temporaryDirectory.appending(path: name)
      .resolvingSymlinksInPath().path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func bytes(_ name: String) -> [UInt8]? {
    (try? Data(contentsOf: URL(filePath: "\(path)/\(name)"))).map(Array.init)
  }

  func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    let url = URL(filePath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// All names below the folder with their contents, hidden ones included.
  func snapshot() -> [String: [UInt8]] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    return Dictionary(
      uniqueKeysWithValues: names.compactMap { name in bytes(name).map { (name, $0) } })
  }
}
