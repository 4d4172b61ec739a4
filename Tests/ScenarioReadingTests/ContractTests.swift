import Foundation
import ScenarioReading
import Scenarios
import TestSupport
import Testing

@Suite("The contract's example")
struct ContractTests {
  @Test("reads as it stands there")
  func reads() throws {
    let result = try read(ContractExample.yaml, ContractExample.tables)
    let scenario = try #require(result.scenario, "\(result.english)")
    #expect(scenario.name == "合江路13号楼院")
    #expect(scenario.week == Week(year: 2026, number: 48))
    #expect(scenario.places.map(\.id) == ["yard"])
    #expect(scenario.places[0].units.map(\.id) == ["1", "2", "3"])
    #expect(scenario.skills.filter(\.needsCertificate).map(\.id) == ["electrician"])
    #expect(scenario.volunteers.map(\.id) == ["v-01", "v-02", "v-03"])
    #expect(scenario.households.map(\.id) == ["1-201", "2-301", "2-501", "3-101"])
    #expect(scenario.needs.map(\.id) == ["corridor", "lamp-2-3", "newborn-2-501", "watch"])
    #expect(scenario.covenant.goals == [.coverage, .turns, .evenness, .wishes, .stability])
    #expect(scenario.covenant.rules.map(\.clause) == ["3.1", "3.2", "3.4"])
    #expect(
      scenario.covenant.rules.map(\.demands) == [
        .hoursPerWeek(atMost: 360), .dutiesPerDay(atMost: 2),
        .rest(atLeast: 600, afterNightOnly: true),
      ])
    #expect(result.rules == [.idRevealsHome, .idRevealsPlate])
  }

  @Test("every need is what the notice says")
  func needs() throws {
    let scenario = try readScenario(ContractExample.yaml, ContractExample.tables)
    guard case .shift(let watch) = scenario.needs[3].work,
      case .task(let lamp) = scenario.needs[1].work,
      case .task(let visits) = scenario.needs[2].work,
      case .turns(let corridor) = scenario.needs[0].work
    else {
      Issue.record("a need is of another kind")
      return
    }
    #expect(watch.windows.count == 10)
    #expect(
      watch.roles == [
        Role(people: HeadCount(minimum: 1, wanted: 2), skill: SkillRequirement("parking-watch"))
      ])
    #expect(scenario.needs[3].priority == .essential)
    #expect(
      lamp.windows == [
        WeekWindow(.tuesday, start: 480, end: 720), WeekWindow(.wednesday, start: 840, end: 1080),
      ])
    #expect(lamp.duration == 60)
    #expect(visits.times == 2 && visits.samePerson && visits.duration == 90)
    #expect(scenario.needs[2].isSensitive)
    #expect(scenario.needs[2].household == "2-501")
    #expect(corridor.units == ["1", "2", "3"])
    #expect(corridor.people == HeadCount(minimum: 2))
  }

  @Test("people and cars are what the tables say")
  func tables() throws {
    let scenario = try readScenario(ContractExample.yaml, ContractExample.tables)
    let electrician = scenario.volunteers[0]
    #expect(electrician.unit == "2")
    #expect(
      electrician.skills == [
        SkillHeld("electrician", level: 2, certifiedThrough: Day(year: 2027, month: 6, day: 30)),
        SkillHeld("parking-watch"),
      ])
    #expect(electrician.hoursPerWeek == 240)
    #expect(electrician.wishes == [Wish(avoids: true, .weekday(.saturday))])
    #expect(
      scenario.volunteers[1].wishes == [
        Wish(.partner("v-03")), Wish(avoids: true, .hours(1080..<1200)),
      ])
    #expect(scenario.volunteers[1].away.count == 1)
    #expect(
      scenario.households.map(\.exemptThrough) == [
        nil, nil, Day(year: 2026, month: 12, day: 31), .distantFuture,
      ])
    let lot = try #require(scenario.parking)
    #expect(lot.spaces[1].kind == .compact)
    #expect(lot.spaces[1].closed.count == 1)
    #expect(lot.spaces[3].isFireLane)
    #expect(lot.spaces[2].distances == ["1": 40, "2": 22, "3": 10])
    #expect(lot.vehicles.map(\.plate).sorted() == ["鲁B12345", "鲁B54321", "鲁BD12345"])
    #expect(lot.vehicles.first { $0.plate == "鲁B12345" }?.wishes == [.space("A-01"), .zone("东")])
  }

  @Test("the contract's messages, word for word")
  func messages() throws {
    let yaml = ContractExample.yaml.replacingOccurrence(
      "priority: essential", "prioritty: essential")
    var tables = ContractExample.tables
    tables["volunteers.csv"] =
      ContractExample.volunteers + """
        v-13,李秀英,,electrican,,,,,,,,

        """
    let result = try read(yaml, tables)
    #expect(result.scenario == nil)
    #expect(
      result.english.contains(
        #"volunteers.csv:5:11: error: [unknown-skill] volunteer v-13 has skill "electrican", which no skill in scenario.yaml is called; did you mean "electrician"?"#
      ))
    #expect(
      result.english.contains(
        #"scenario.yaml:25:5: error: [unknown-key] "prioritty" is not a key of a need; did you mean "priority"?"#
      ))
    #expect(
      result.diagnostics.map { $0.rendered(in: .chinese) }.contains(
        "scenario.yaml:25:5: 错误：[unknown-key] 事项没有“prioritty”这个键；是不是“priority”？"))
  }

  @Test("the order of rows does not matter")
  func shuffled() throws {
    var generator = SeededGenerator(seed: 11)
    let expected = try readScenario(ContractExample.yaml, ContractExample.tables)
    for _ in 0..<20 {
      let tables = ContractExample.tables.mapValues { table in
        let lines = table.split(separator: "\n").map(String.init)
        return ([lines[0]] + lines.dropFirst().shuffled(using: &generator)).joined(separator: "\n")
      }
      #expect(try readScenario(ContractExample.yaml, tables) == expected)
    }
  }

  @Test("a folder and its YAML file are the same scenario; GB18030 and UTF-16 read as UTF-8 does")
  func files() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let chinese = String.Encoding(rawValue: 0x8000_0632)
    for (name, text) in ContractExample.tables {
      let encoding = name == "vehicles.csv" ? .utf16 : chinese
      try #require(text.data(using: encoding)).write(to: folder.appendingPathComponent(name))
    }
    let yaml = folder.appendingPathComponent("scenario.yaml")
    try Data(ContractExample.yaml.utf8).write(to: yaml)
    let expected = try readScenario(ContractExample.yaml, ContractExample.tables)
    let reader = ScenarioReader()
    #expect(try reader.read(at: folder.path).scenario == expected)
    #expect(try reader.read(at: folder.path + "/").scenario == expected)
    #expect(try reader.read(at: yaml.path).scenario == expected)
    #expect(try reader.read(at: folder.path).diagnostics.first?.file == yaml.path)
    try FileManager.default.removeItem(at: folder.appendingPathComponent("spaces.csv"))
    let error = #expect(throws: ScenarioFileError.self) { try reader.read(at: folder.path) }
    #expect(error?.reason == .missing)
    #expect(error?.path == folder.path + "/spaces.csv")
    #expect(error?.namedAt == yaml.path + ":56:11")
    #expect(throws: ScenarioFileError.self) { try reader.read(at: folder.path + "/none") }
    #expect(throws: ScenarioFileError.self) { try reader.read(at: "/dev/zero") }
  }

  @Test("--week overrides the file's week, which may then be missing")
  func week() throws {
    let other = try #require(Week(year: 2027, number: 2))
    let scenario = try readScenario(ContractExample.yaml, ContractExample.tables, week: other)
    #expect(scenario.week == other)
    let without = ContractExample.yaml.replacingOccurrence("week: 2026-W48\n", "")
    #expect(try readScenario(without, ContractExample.tables, week: other).week == other)
    #expect(try read(without, ContractExample.tables).rules.contains(.missingKey))
  }
}
