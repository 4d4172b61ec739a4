import Foundation
import Plans
import Scenarios
import Testing

@testable import Publishing

/// Two yards of one grid. v-1 lives in the first and serves in both; v-2 and a namesake live in the
/// second, which has a garden.
@Suite("Files of single places")
struct PlaceFilesTests {
  private static let week = Week(containing: Day(number: 20_780))

  private func street() throws -> (PlanDocument, Scenario) {
    var scenario = Scenario(name: "街道", week: Self.week)
    scenario.grids = [Grid(id: "north", name: "北网格")]
    scenario.places = [
      Place(id: "garden", name: "花园", within: "two"),
      Place(id: "one", name: "一号院", units: [Unit(id: "A")], grid: "north"),
      Place(id: "two", name: "二号院", units: [Unit(id: "B")], grid: "north"),
    ]
    func volunteer(_ id: String, _ name: String, _ unit: String) -> Volunteer {
      var volunteer = Volunteer(id: id, name: name)
      volunteer.unit = unit
      return volunteer
    }
    scenario.volunteers = [
      volunteer("v-1", "李秀英", "A"), volunteer("v-2", "李桂兰", "B"),
      volunteer("v-3", "王建国", "B"),
    ]
    scenario.households = [
      Household(id: "a-101", unit: "A"), Household(id: "b-202", unit: "B"),
    ]
    func need(_ id: String, _ name: String, _ place: String) -> Need {
      Need(
        id: id, name: name,
        work: .shift(
          Shift(
            windows: [WeekWindow(.monday, start: 480, end: 540)],
            roles: [Role(people: HeadCount(minimum: 2))])), place: place)
    }
    scenario.needs = [
      need("gate-one", "门岗", "one"), need("roses", "王建国的月季", "garden"),
      Need(
        id: "stairs", name: "楼道清扫",
        work: .turns(
          Turns(
            windows: [WeekWindow(.saturday, start: 480, end: 540)], people: HeadCount(minimum: 1),
            units: ["B"])), place: "two"),
    ]
    scenario.needs.append(need("visit", "看望新生儿", "two"))
    scenario.needs[3].isSensitive = true
    scenario.covenant.rules = [
      Rule(clause: "3.1", .hoursPerWeek(atMost: 360)),
      Rule(clause: "one-1", .dutiesPerDay(atMost: 1), place: "one"),
      Rule(clause: "garden-1", .ageLimit(fromAge: 70, Demand("outdoors")), place: "garden"),
    ]
    func duty(_ need: String, _ start: Int, _ person: String) -> Duty {
      Duty(need: need, span: start..<start + 60, assignee: .volunteer(person), role: "member")
    }
    func line(_ id: String, _ duties: Int) -> FairnessLine {
      FairnessLine(
        volunteer: id, duties: duties, minutes: 60 * duties, carriedOver: 0, fairShare: 80,
        wishesMet: 0, wishes: 0)
    }
    let roster = Roster(
      duties: [
        duty("gate-one", 480, "v-1"), duty("gate-one", 480, "v-3"), duty("roses", 1920, "v-1"),
        duty("roses", 1920, "v-2"),
        Duty(
          need: "stairs", span: 7680..<7740, assignee: .household("b-202"), role: "household",
          unit: "B"),
      ],
      unfilled: [
        UnfilledNeed(
          need: "roses", span: 1920..<1980, missing: 1, isBelowMinimum: true,
          reason: Bilingual(zh: "没人", en: "nobody")),
        UnfilledNeed(
          need: "visit", span: 1980..<2040, missing: 2, isBelowMinimum: true,
          reason: Bilingual(zh: "没人", en: "nobody")),
      ], fairness: [line("v-1", 2), line("v-2", 1), line("v-3", 1)],
      goals: [
        GoalProof(
          name: "roster.coverage.normal.minimum", value: 1, bound: 1, status: .optimal, seconds: 0)
      ])
    let document = PlanDocument(
      plan: Plan(week: Self.week, roster: roster),
      provenance: Provenance(
        scenarioSHA256: try ScenarioDigest.sha256(of: scenario), seed: 1, solver: "GLPK",
        solverVersion: "5.0", courtyardVersion: "1"), language: .chinese)
    return (document, scenario)
  }

  private func files(_ places: [String]) throws -> [String: String] {
    let (document, scenario) = try street()
    let files = try PlanFiles.files(
      of: document, scenario: scenario, byteOrderMark: false, places: places)
    return Dictionary(
      uniqueKeysWithValues: files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  @Test("a yard has what is done there and what its own people carry")
  func yard() throws {
    let files = try files(["one", "two"])
    let one = try #require(files["places/one/roster.csv"])
    #expect(one.contains("gate-one,门岗,,v-1,李秀英"))
    #expect(one.contains("v-3,王建国"))
    #expect(!one.contains("roses"))
    let two = try #require(files["places/two/roster.csv"])
    #expect(two.contains("roses") && two.contains("v-1,李秀英") && two.contains("b-202"))
    #expect(!two.contains("gate-one"))
    #expect(files["places/one/fairness.csv"]?.contains("v-1,李秀英,2,2,0,2") == true)
    #expect(files["places/one/fairness.csv"]?.contains("v-2") == false)
    #expect(files["places/one/unfilled.csv"]?.contains("roses") == false)
    #expect(files["places/two/unfilled.csv"]?.contains("roses") == true)
    #expect(files["places/two/plan.json"] == nil)
  }

  @Test("a grid has what its yards have, and a spot only its own")
  func levels() throws {
    let files = try files(["north", "garden"])
    let grid = try #require(files["places/north/roster.csv"])
    #expect(grid.contains("gate-one") && grid.contains("roses") && grid.contains("stairs"))
    let spot = try #require(files["places/garden/roster.csv"])
    #expect(spot.contains("roses") && !spot.contains("gate-one") && !spot.contains("stairs"))
    #expect(files["places/north/fairness.csv"]?.contains("v-3") == true)
    #expect(files["places/garden/fairness.csv"]?.contains("v-1") == false)
  }

  @Test("slips and messages go to those who live there, wherever they serve")
  func people() throws {
    let files = try files(["one", "two"])
    let one = try #require(files["places/one/posted/slips.html"])
    #expect(one.contains("李** v-1") && one.contains("门岗") && one.contains("月季"))
    #expect(!one.contains("王**</h") && !one.contains("楼道清扫"))
    let two = try #require(files["places/two/posted/slips.html"])
    #expect(two.contains("楼道清扫") && two.contains("门岗"))
    #expect(
      files.keys.filter { $0.hasPrefix("places/one/posted/messages/") }.sorted() == [
        "places/one/posted/messages/courtyard.txt", "places/one/posted/messages/unit-A.txt",
      ])
    #expect(
      files.keys.filter { $0.hasPrefix("places/one/posted/calendars/") }.sorted() == [
        "places/one/posted/calendars/place-one.ics",
        "places/one/posted/calendars/volunteer-v-1.ics",
      ])
    // The same calendar as in the whole plan: whoever follows it finds nothing twice.
    #expect(
      files["places/one/posted/calendars/volunteer-v-1.ics"]
        == files["posted/calendars/volunteer-v-1.ics"])
  }

  @Test("a poster has the clauses that hold there, the street's fingerprint, and the place's name")
  func poster() throws {
    let (document, scenario) = try street()
    let files = try files(["one", "two"])
    let one = try #require(files["places/one/posted/board.html"])
    #expect(one.contains("街道 一号院"))
    #expect(one.contains("3.1") && one.contains("one-1") && !one.contains("garden-1"))
    let two = try #require(files["places/two/posted/board.html"])
    #expect(two.contains("garden-1") && !two.contains("one-1"))
    let digits = String(try PlanFingerprint.sha256(of: document, scenario: scenario).prefix(8))
    #expect(files["posted/board.html"]?.contains(digits) == true)
    #expect(one.contains(digits) && two.contains(digits))
  }

  @Test("what is posted of a place names nobody and no door, and calls people as the whole does")
  func masked() throws {
    for (name, text) in try files(["north", "one", "two", "garden"]) where name.contains("posted/")
    {
      for secret in ["李秀英", "李桂兰", "王建国", "a-101", "b-202"] {
        #expect(!text.contains(secret), "\(name): \(secret)")
      }
    }
    // Where somebody is missing at a sensitive need nothing stands for its place.
    let two = try #require(try files(["two"])["places/two/posted/board.html"])
    #expect(two.contains("在岗服务") && !two.contains("新生儿") && !two.contains(">false<"))
    // Two 李** are told apart though they live in different yards.
    let one = try #require(try files(["one"])["places/one/posted/board.html"])
    #expect(one.contains("李** v-1"))
  }

  @Test("a changed, missing or foreign file of a place is found")
  func found() throws {
    let (document, scenario) = try street()
    let scratch = try Scratch()
    for file in FileSums.listing(
      try PlanFiles.files(of: document, scenario: scenario, places: ["one", "two"]))
    {
      try scratch.write(file.bytes, to: file.name)
    }
    func findings() throws -> [String] {
      try PlanReader(scenario).read(folder: scratch.path).findings.map { "\($0.rule) \($0.file)" }
    }
    #expect(try findings() == [])
    for name in [
      "places/one/roster.csv", "places/two/posted/board.html",
      "places/one/posted/messages/unit-A.txt",
    ] {
      let bytes = try #require(scratch.bytes(name))
      try scratch.write(bytes + Array("x\r\n".utf8), to: name)
      #expect(try findings().map { $0.hasSuffix(" \(name)") } == [true], "\(name)")
      try scratch.write(bytes, to: name)
    }
    try scratch.write(Array("x".utf8), to: "places/nowhere/roster.csv")
    #expect(try findings().contains("extra-file places/nowhere/roster.csv"))
    try FileManager.default.removeItem(atPath: scratch.path + "/places/nowhere")
    try FileManager.default.removeItem(atPath: scratch.path + "/places/two/roster.csv")
    #expect(try findings() == ["missing-file places/two/roster.csv"])
  }

  @Test(
    "a place's files have the forms that the whole plan's have",
    arguments: [
      ("roster.csv", PlanForm.csv), ("board-committee.html", .board),
      ("posted/board-large.html", .board), ("posted/slips.html", .slips),
      ("posted/calendars/place-one.ics", .calendars), ("posted/messages/unit-A.txt", .messages),
      ("posted/charts/load.svg", .charts),
    ])
  func forms(name: String, form: PlanForm) {
    #expect(PlanForm(ofFile: name) == form)
    #expect(PlanForm(ofFile: "places/one/" + name) == form)
  }

  @Test("exported they are the same bytes, stored or made anew")
  func exported() throws {
    let (document, scenario) = try street()
    let files = FileSums.listing(
      try PlanFiles.files(of: document, scenario: scenario, places: ["one"]))
    let scratch = try Scratch()
    for file in files { try scratch.write(file.bytes, to: file.name) }
    let export = try PlanExport(folder: scratch.path)
    func byName(_ files: [PlanFile]) -> [PlanFile] { files.sorted { $0.name < $1.name } }
    #expect(byName(try export.stored(in: [], byteOrderMark: true)) == byName(files))
    #expect(
      byName(try export.made(in: [], from: scenario, language: nil, byteOrderMark: true))
        == byName(files))
    let calendars = try export.stored(in: [.calendars], byteOrderMark: true)
    #expect(calendars.contains { $0.name == "places/one/posted/calendars/place-one.ics" })
    #expect(!calendars.contains { $0.name.hasSuffix(".csv") })
  }

  @Test("a place is named by id or name, where only one has it")
  func naming() throws {
    var (_, scenario) = try street()
    #expect(PlaceFiles.ids(in: scenario) == ["north", "one", "two"])
    #expect(PlaceFiles.id(called: "二号院", in: scenario) == "two")
    #expect(PlaceFiles.id(called: "北网格", in: scenario) == "north")
    #expect(PlaceFiles.id(called: "garden", in: scenario) == "garden")
    #expect(PlaceFiles.id(called: "三号院", in: scenario) == nil)
    scenario.places[1].name = "二号院"
    #expect(PlaceFiles.id(called: "二号院", in: scenario) == nil)
    #expect(
      PlaceFiles.gathered(["roster.csv", "places/one/a", "places/one/b/c", "places/two/a"]) == [
        "roster.csv", "places/one/", "places/two/",
      ])
    let calendars = (1...13).map { "posted/calendars/\($0).ics" }
    #expect(
      PlaceFiles.gathered(["posted/board.html"] + calendars)
        == ["posted/board.html", "posted/calendars/"])
    #expect(PlaceFiles.gathered(Array(calendars.prefix(12))) == Array(calendars.prefix(12)))
  }
}
