import Scenarios
import Testing

@testable import ScenarioReading

@Suite("Variants")
struct VariantTests {
  static func variant(_ result: VariantResult) throws -> Variant {
    #expect(result.errors.map { $0.rendered(in: .english) } == [])
    return try #require(result.variant)
  }

  static func small() throws -> Variant { try variant(SmallVariant.read()) }

  /// Reads the small courtyard with a variant of its own.
  static func read(_ yaml: String) throws -> VariantResult {
    try SmallVariant.read("own.yaml", replacing: ["own.yaml": Array(("name: x\n" + yaml).utf8)])
  }

  static func changed(_ yaml: String) throws -> Scenario {
    try variant(read(yaml)).stages[0].scenario
  }

  static func messages(_ yaml: String) throws -> [String] {
    try read(yaml).diagnostics.map { $0.rendered(in: .english) }
  }

  @Test("a scenario as it is has one stage and its everyday events")
  func asIs() throws {
    let variant = try Self.variant(SmallVariant.read(nil))
    #expect(variant.id == Variant.asIs && variant.name == "照旧" && variant.keepsLedger)
    #expect(variant.stages == [.init(scenario: try #require(SmallCourtyard.read().scenario))])
    #expect(variant.events.map(\.id) == ["flu", "repair"])
  }

  @Test("what is not mentioned stays as it is, thing by thing and key by key")
  func laidOver() throws {
    let variant = try Self.small()
    #expect(variant.id == "rain" && variant.name == "雨季" && !variant.keepsLedger)
    var expected = try #require(SmallCourtyard.read().scenario)
    var scenario = variant.stages[0].scenario
    #expect(scenario.covenant.rules[0].demands == .hoursPerWeek(atMost: 240))
    #expect(scenario.covenant.rules[0].scope == .group("committee"))
    expected.covenant.rules[0] = scenario.covenant.rules[0]
    #expect(scenario.volunteers[1].share == 0.5)
    expected.volunteers[1].share = 0.5
    #expect(scenario.skills.map(\.id) == ["electrician", "pump", "watch"])
    expected.skills.insert(Skill(id: "pump", name: "抽水", needsCertificate: false), at: 1)
    let lot = try #require(scenario.parking)
    #expect(lot.spaces[1].closed.count == 1 && lot.spaces[1].length == 4.3)
    #expect(lot.lanes[0].width == 7 && lot.lanes[0].name == "主通道")
    expected.parking?.spaces[1].closed = lot.spaces[1].closed
    expected.parking?.lanes[0].width = 7
    let needs = Dictionary(uniqueKeysWithValues: scenario.needs.map { ($0.id, $0) })
    #expect(needs["ditch"]?.name == "清沟")
    #expect(needs["lamp"]?.demands == [])
    guard case .task(let lamp)? = needs["lamp"]?.work,
      case .turns(let stairs)? = needs["stairs"]?.work
    else {
      Issue.record("the needs are of another kind")
      return
    }
    #expect(lamp.windows == [WeekWindow(.tuesday, start: 480, end: 600)])
    #expect(lamp.skill?.skill == "electrician" && lamp.duration == 60)
    #expect(
      stairs.windows == [WeekWindow(.sunday, start: 480, end: 540)] && stairs.units == ["1", "2"])
    scenario.needs = []
    expected.needs = []
    #expect(scenario == expected)
  }

  @Test("stages begin where they say and build on those before")
  func stages() throws {
    let variant = try Self.small()
    #expect(variant.stages.map(\.from) == [nil, Week(year: 2027, number: 1)])
    let later = variant.stages[1].scenario
    #expect(!later.needs.contains { $0.id == "visit" } && later.needs.contains { $0.id == "ditch" })
    #expect(later.parking?.vehicles.map(\.id) == ["c-1"])
    #expect(later.covenant.year == 2027)
    #expect(later.covenant.rules.map(\.clause) == ["3.1", "3.2", "3.3"])
    let backwards = try Self.variant(
      Self.read(
        """
        changes:
          - {from: 2027-W10, covenant: {memory: 1}}
          - {from: 2027-W02, covenant: {memory: 9, evenness-step: 45min}}

        """))
    #expect(backwards.stages.map { $0.scenario.covenant.memoryWeeks } == [4, 9, 1])
    #expect(backwards.stages.map { $0.scenario.covenant.evennessStep } == [30, 45, 45])
  }

  @Test("a list of changes is as good as one change, and without any nothing changes")
  func shortForms() throws {
    let one = try Self.changed("changes: {covenant: {memory: 2}}\n")
    #expect(try Self.changed("changes: [{covenant: {memory: 2}}]\n") == one)
    let base = try #require(SmallCourtyard.read().scenario)
    #expect(try Self.changed("ledger: yes\n") == base)
    #expect(try Self.changed("changes: {needs: [{id: lamp}], volunteers: [{id: v-01}]}\n") == base)
  }

  @Test("tables in the YAML, with Chinese headings, are changed as files are")
  func inlineTables() throws {
    let yaml =
      head + "volunteers: [{编号: v-1, 姓名: 甲, 份额: 2}, {id: v-2, name: 乙}]\n"
      + "needs: [{id: gate, when: Mon 08:00-09:00}]\n"
    let variant = "name: x\nchanges: {volunteers: [{编号: v-1, 年龄: 70}, {id: v-3, 姓名: 丙}]}\n"
    let files = ["scenario.yaml": Array(yaml.utf8), "x.yaml": Array(variant.utf8)]
    let result = try VariantReader().read(
      ScenarioFiles(memory: files, yamlPath: "scenario.yaml"),
      variant: ScenarioFiles(memory: files, yamlPath: "x.yaml"), week: nil)
    let people = try Self.variant(result).stages[0].scenario.volunteers
    #expect(people.map(\.id) == ["v-1", "v-2", "v-3"])
    #expect(people[0].share == 2 && people[0].age == 70)
  }

  @Test("what mentions something that was taken away goes with it")
  func removed() throws {
    let scenario = try Self.changed(
      "changes: {remove: {volunteers: [v-01], spaces: [A-02, A-01], needs: [门岗]}, "
        + "covenant: {rules: [{clause: 3.1, for: {skill: watch}}]}, "
        + "parking: {spaces: [{id: B-01, zone: 北}]}}\n")
    #expect(scenario.volunteers.map(\.id) == ["v-02"])
    #expect(scenario.pinned == [])
    #expect(scenario.covenant.rules.map(\.clause) == ["3.1", "3.2", "3.3"])
    #expect(scenario.parking?.spaces.map(\.id) == ["B-01"])
    #expect(scenario.parking?.vehicles.map(\.lastSpace) == [nil, nil])
    // The zone has no bays any more, and the watch still means it.
    guard case .shift(let cars)? = scenario.needs.first(where: { $0.id == "cars" })?.work else {
      Issue.record("the watch is gone")
      return
    }
    #expect(cars.roles[0].people.watch?.zones == ["东"])
  }

  @Test("every check of a scenario holds of the varied one, at the variant's place")
  func checked() throws {
    #expect(
      try Self.messages(
        """
        changes:
          needs:
            - {id: lamp, duration: 9h}
            - {id: visit, skill: electrican}
            - {id: gate, wen: Mon 08:00-09:00}
          covenant:
            rules:
              - {clause: 3.2, at-most: 3}
        """) == [
          "own.yaml:4:28: error: [duration-too-long] need lamp takes 540 min, and its longest window has 240 min",
          "own.yaml:5:26: error: [unknown-skill] need visit has skill \"electrican\", which no skill in scenario.yaml is called; did you mean \"electrician\"?",
          "own.yaml:6:18: error: [unknown-key] \"wen\" is not a key of a need; did you mean \"when\"?",
          "own.yaml:9:32: error: [misplaced-key] rule 3.2 is about \"rest-between\", which has no use for \"at-most\"",
        ])
  }

  @Test("all that does not exist is told at once")
  func unknown() throws {
    let found = try Self.messages(
      """
      changes:
        skills: {wach: {certificate: required}}
        needs:
          - {id: gaet, people: 3}
          - {id: lamp, within: Tue 08:00-09:30}
          - {id: lamp, within: Tue 08:00-10:30}
        remove: {volunteers: [v-9], rules: [3.11], spaces: [A-09]}
      without: [fly]
      """)
    #expect(
      found.map { String($0.split(separator: "]")[0]) } == [
        "own.yaml:3:12: error: [unknown-skill", "own.yaml:5:12: error: [unknown-need",
        "own.yaml:7:12: error: [duplicate-id", "own.yaml:8:25: error: [unknown-volunteer",
        "own.yaml:8:39: error: [unknown-clause", "own.yaml:8:55: error: [unknown-space",
        "own.yaml:9:11: error: [unknown-event",
      ])
    #expect(found[1].contains("did you mean \"gate\"?"))
  }

  @Test("of two rules under one clause nobody knows which is meant; both can be taken away")
  func ambiguousClause() throws {
    let yaml = SmallCourtyard.yaml.replacing("{clause: 3.2,", with: "{clause: 3.1,")
    func read(_ changes: String) throws -> VariantResult {
      try SmallVariant.read(
        "own.yaml",
        replacing: [
          "scenario.yaml": Array(yaml.utf8), "own.yaml": Array(("name: x\n" + changes).utf8),
        ])
    }
    #expect(
      try read("changes: {covenant: {rules: [{clause: 3.1, at-most: 4}]}}\n").diagnostics.map(
        \.rule)
        == [.ambiguousName])
    let anew = try Self.variant(
      read(
        "changes: {remove: {rules: [3.1]}, covenant: {rules: [{clause: 3.1, limit: duties-per-day, at-most: 1}]}}\n"
      ))
    #expect(anew.stages[0].scenario.covenant.rules.map(\.clause) == ["3.3", "3.4", "3.1"])
  }

  @Test("plates and names are not told")
  func privacy() throws {
    let found = try Self.messages(
      "changes: {volunteers: [{id: 王建国, age: 3}], remove: {vehicles: [鲁B12346, 13853212345]}}\n")
    #expect(found.count == 3)
    #expect(!found.contains { $0.contains("12346") || $0.contains("13853212345") })
  }

  @Test("a variant may extend one that extends another, but not itself")
  func extending() throws {
    func read(_ files: [String: String]) throws -> VariantResult {
      try SmallVariant.read("a.yaml", replacing: files.mapValues { Array($0.utf8) })
    }
    let chain = try Self.variant(
      read([
        "a.yaml": "name: a\nextends: ./b.yaml\nchanges: {covenant: {memory: 3}}\n",
        "b.yaml":
          "name: b\nextends: c.yaml\nledger: no\nchanges: {covenant: {memory: 8, year: 2030}}\n",
        "c.yaml":
          "name: c\nledger: yes\neveryday: no\nevents: [{id: e, leaves: v-01, on: 2026-12-01}]\n",
      ]))
    #expect(chain.name == "a" && !chain.keepsLedger)
    #expect(chain.stages[0].scenario.covenant.memoryWeeks == 3)
    #expect(chain.stages[0].scenario.covenant.year == 2030)
    #expect(chain.events.map(\.id) == ["e"])
    let circle = try read([
      "a.yaml": "name: a\nextends: ./b.yaml\n", "b.yaml": "name: b\nextends: ././a.yaml\n",
    ])
    #expect(circle.diagnostics.map(\.rule) == [.extendsItself])
    let outside = try read(["a.yaml": "name: a\nextends: ../b.yaml\n"])
    #expect(outside.diagnostics.map(\.rule) == [.pathOutside])
    #expect(throws: ScenarioFileError.self) {
      try read(["a.yaml": "name: a\nextends: nowhere.yaml\n"])
    }
  }

  @Test("a scenario with an error has no variants, and both are told")
  func bothWrong() throws {
    let yaml = SmallCourtyard.yaml.split(separator: "skill: watch", maxSplits: 1)
      .joined(separator: "skill: wach")
    let result = try SmallVariant.read(
      "own.yaml",
      replacing: [
        "scenario.yaml": Array(yaml.utf8), "own.yaml": Array("nme: x\nchanges: []\n".utf8),
      ])
    #expect(result.variant == nil)
    #expect(Set(result.diagnostics.map(\.rule)) == [.unknownKey, .missingKey, .unknownSkill])
  }
}
