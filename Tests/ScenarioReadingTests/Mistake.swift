import Foundation
import Testing

@testable import ScenarioReading

/// One way to spoil the small courtyard or its variant, and the rule that finds it.
struct Mistake: Sendable, CustomTestStringConvertible {
  let rule: DiagnosticRule
  let file: String
  let bytes: [UInt8]

  var testDescription: String { rule.rawValue }

  /// Replaces the first occurrence of `text` in a file.
  init(_ rule: DiagnosticRule, in file: String = "scenario.yaml", _ text: String, _ other: String) {
    let parts = (SmallCourtyard.texts[file] ?? SmallVariant.texts[file] ?? "").split(
      separator: text, maxSplits: 1, omittingEmptySubsequences: false)
    self.init(rule, file: file, bytes: Array(parts.joined(separator: other).utf8))
  }

  init(_ rule: DiagnosticRule, file: String, bytes: [UInt8]) {
    self.rule = rule
    self.file = file
    self.bytes = bytes
  }

  /// What is found, and whether anything can be planned or simulated in spite of it.
  func read() throws -> (isValid: Bool, diagnostics: [Diagnostic]) {
    if SmallVariant.texts[file] != nil {
      let result = try SmallVariant.read(replacing: [file: bytes])
      return (result.variant != nil, result.diagnostics)
    }
    let result = try SmallCourtyard.read(replacing: [file: bytes])
    return (result.scenario != nil, result.diagnostics)
  }

  static let all: [Mistake] =
    fileMistakes + structureMistakes + valueMistakes + idMistakes
    + needMistakes + otherMistakes + parkingMistakes + variantMistakes

  private static let fileMistakes = [
    Mistake(.notText, file: "history.csv", bytes: Array("日期,开始\n2026".utf8) + [0xFF, 0x0A]),
    Mistake(.excelWorkbook, file: "volunteers.csv", bytes: [0x50, 0x4B, 0x03, 0x04]),
    Mistake(
      .tooLarge, file: "history.csv",
      bytes: [UInt8](repeating: 0x20, count: ScenarioFiles.mostBytes + 1)),
    Mistake(.emptyFile, file: "households.csv", bytes: []),
    Mistake(.yamlSyntax, "name: 合江路13号楼院", "name：合江路13号楼院"),
    Mistake(
      .tooDeep, "covenant:",
      "x: " + String(repeating: "[", count: 40)
        + String(repeating: "]", count: 40) + "\ncovenant:"),
    Mistake(
      .tooManyAliases, "covenant:",
      "x: &a [1]\ny: [" + String(repeating: "*a, ", count: 40) + "]\ncovenant:"),
    Mistake(.csvQuote, in: "volunteers.csv", "王建国", "\"王建国"),
    Mistake(.pathOutside, "history.csv", "../history.csv"),
    Mistake(
      .tooManyProblems, in: "history.csv", "v-02\n",
      "v-02\n" + String(repeating: "2026-11-40,,,,\n", count: 400)),
  ]

  private static let structureMistakes = [
    Mistake(.unknownGrid, "units: [1, 2]}", "units: [1, 2], grid: 北网格}"),
    Mistake(.nestedPlace, "units: [1, 2]}", "units: [1, 2], within: yard}"),
    Mistake(.unsupportedFormat, "format: 1", "format: 2"),
    Mistake(.unknownKey, "demands: [heights]", "demand: [heights]"),
    Mistake(.unknownColumn, in: "volunteers.csv", "skills,groups", "skils,groups"),
    Mistake(.missingKey, "    duration: 1h\n", ""),
    Mistake(.missingColumn, in: "vehicles.csv", "household,", ""),
    Mistake(.missingValue, in: "history.csv", ",门岗,", ",,"),
    Mistake(.duplicateKey, "    duration: 1h\n", "    duration: 1h\n    duration: 2h\n"),
    Mistake(.duplicateColumn, in: "households.csv", "编号,单元", "编号,户号"),
    Mistake(.misplacedKey, "    for-each: unit\n", "    for-each: unit\n    duration: 1h\n"),
    Mistake(.extraCell, in: "history.csv", "v-02", "v-02,看车"),
    Mistake(.wrongType, "{group: committee}", "committee"),
  ]

  private static let valueMistakes = [
    Mistake(.badID, "id: lamp", "id: lamp/2"),
    Mistake(.badTime, in: "history.csv", "07:00", "早上7点"),
    Mistake(.badWindow, in: "volunteers.csv", "工作日 06:30-09:30", "周八 06:30-09:30"),
    Mistake(.emptyWindow, "Sat 08:00-09:00", "Sat 08:00-08:00"),
    Mistake(.badDate, in: "history.csv", "2026-11-16", "2026-11-31"),
    Mistake(.badSpan, in: "volunteers.csv", "2026-11-25", "2026-11-27..2026-11-25"),
    Mistake(.badDuration, "duration: 1h", "duration: 一会儿"),
    Mistake(.badWeek, "2026-W48", "2026-W54"),
    Mistake(.badNumber, in: "spaces.csv", "4.3", "五米"),
    Mistake(.outOfRange, in: "volunteers.csv", ",66,", ",166,"),
    Mistake(.badYesNo, in: "spaces.csv", ",no,,12", ",也许,,12"),
    Mistake(.badTimeZone, "format: 1", "format: 1\ntime-zone: Asia/Qingdao"),
    Mistake(.unknownWord, in: "spaces.csv", "compact", "compakt"),
    Mistake(.excelDate, in: "households.csv", "2-301", "2月3日"),
  ]

  private static let idMistakes = [
    Mistake(.duplicateID, in: "volunteers.csv", "v-02", "v-01"),
    Mistake(.ambiguousName, "watch: {name: 看车}", "watch: {name: 看车}\n  guard: {name: 看车}"),
    Mistake(.unknownPlace, "skill: electrician", "place: yrad\n    skill: electrician"),
    Mistake(.unknownUnit, in: "households.csv", "2单元", "3单元"),
    Mistake(.unknownSkill, in: "volunteers.csv", "electrician:2", "electrican:2"),
    Mistake(.unknownGroup, in: "volunteers.csv", "楼委会", "居委会"),
    Mistake(.unknownVolunteer, "keep-apart: [v-01, v-02]", "keep-apart: [v-01, v-20]"),
    Mistake(.unknownHousehold, in: "vehicles.csv", "1-201", "1-210"),
    Mistake(.unknownNeed, "{need: gate,", "{need: gaet,"),
    Mistake(.unknownRole, "role: lead", "role: laed"),
    Mistake(.unknownClass, in: "vehicles.csv", "disabled", "disable"),
    Mistake(.unknownSpace, in: "vehicles.csv", "A-01;东", "A-01;冬"),
    Mistake(.unknownWish, in: "volunteers.csv", "66,gate", "66,gaet"),
  ]

  private static let needMistakes = [
    Mistake(.needKind, "    within: Tue 08:00-12:00\n", ""),
    Mistake(.missingPlace, "units: [1, 2]}", "units: [1, 2]}\n  - {id: garden}"),
    Mistake(.noUnits, ", units: [1, 2]}", "}"),
    Mistake(.minimumAboveWanted, "{minimum: 1, wanted: 2}", "{minimum: 3, wanted: 2}"),
    Mistake(.durationTooLong, "duration: 1h", "duration: 5h"),
    Mistake(.tooManyVisits, "within: daily 09:00-17:00", "within: Tue 09:00-17:00"),
    Mistake(.samePersonTeam, "same-person: yes", "same-person: yes\n    people: 2"),
    Mistake(.seasonReversed, "to: 2026-12-31", "to: 2026-10-31"),
    Mistake(.needOutOfSeason, "to: 2026-12-31", "to: 2026-11-15"),
    Mistake(.needNobodyCanFill, in: "volunteers.csv", "electrician:2@2027-06-30", ""),
    Mistake(.idRevealsHome, "id: visit", "id: visit-2-301"),
  ]

  private static let otherMistakes = [
    Mistake(.certificateExpired, in: "volunteers.csv", "2027-06-30", "2026-06-30"),
    Mistake(.certificateMissing, in: "volunteers.csv", "@2027-06-30", ""),
    Mistake(.neverFree, in: "volunteers.csv", "工作日 06:30-09:30", "周日 20:00-22:00"),
    Mistake(.titleRevealsName, in: "volunteers.csv", "师傅", "建国师傅"),
    Mistake(.contactUnreachable, ", phone: 0532-80001234", ""),
    Mistake(
      .unknownOrganisation, file: "volunteers.csv",
      bytes: Array(
        "id,name,organisation,skills,groups\nv-01,王建国,供电局,electrician@yes,committee\nv-02,刘桂芳,,看车,\n"
          .utf8)),
    Mistake(.ruleKind, "after: night}", "limit: duties-per-day}"),
    Mistake(.leastAboveMost, "at-most: 6,", "at-most: 6, at-least: 8,"),
    Mistake(
      .clauseWithoutEffect, "keep-apart: [v-01, v-02]}",
      "keep-apart: [v-01, v-02]}\n  yards:\n    - {place: yard, rules: [{clause: 院-1, exclude: heights, from-age: 75}]}"
    ),
    Mistake(.unknownDemand, "exclude: heights", "exclude: hieghts"),
    Mistake(.samePersonTwice, "[v-01, v-02]", "[v-01, v-01]"),
    Mistake(.duplicateGoal, "[coverage, evenness, wishes]", "[coverage, evenness, coverage]"),
    Mistake(.missingGoal, "[coverage, evenness, wishes]", "[evenness, wishes]"),
    Mistake(.pinnedNoSuchDuty, "start: \"07:00\"", "start: \"08:00\""),
    Mistake(.pinnedOutsideWeek, "date: 2026-11-23", "date: 2026-11-30"),
    Mistake(
      .duplicateDuty, in: "history.csv", "v-02\n", "v-02\n2026-11-16,7:00,9:00,gate,v-02\n"),
    Mistake(.historyNotPast, in: "history.csv", "2026-11-16", "2026-11-23"),
  ]

  private static let parkingMistakes = [
    Mistake(.missingKey, "clause: 5.6, counts", "counts"),
    Mistake(.outOfRange, "longest-wait: 3", "longest-wait: 0"),
    Mistake(.emptyWindow, in: "vehicles.csv", ",weekdays,", ",Mon-Fri 08:00-08:00,"),
    Mistake(
      .misplacedKey, "within: Tue 08:00-12:00", "within: Tue 08:00-12:00\n    people: {per-bays: 2}"
    ),
    Mistake(.unknownSpace, in: "vehicles.csv", "weekdays,A-02", "weekdays,A-20"),
    Mistake(.unknownRow, in: "spaces.csv", "wall", "well"),
    Mistake(.unknownZone, "zones: [东]", "zones: [东, 西]"),
    Mistake(.emptyList, file: "vehicles.csv", bytes: Array("id,plate,household\n".utf8)),
    Mistake(.spaceWithoutZone, in: "spaces.csv", ",,东,", ",,,"),
    Mistake(.duplicatePlate, in: "vehicles.csv", "鲁BD54321", "鲁B·12345"),
    Mistake(
      .duplicatePlate, file: "volunteers.csv",
      bytes: Array(
        "id,name,plate,skills,groups\nv-01,王建国,鲁B 12345,electrician@yes,committee\nv-02,刘桂芳,,看车,\n"
          .utf8)),
    Mistake(.idRevealsPlate, in: "vehicles.csv", "c-2,鲁BD54321", ",鲁BD54321"),
    Mistake(.nothingToPark, in: "vehicles.csv", ",weekdays,", ",always,"),
    Mistake(.offersOutsideStay, in: "vehicles.csv", "夜间；周末,,", "夜间；周末,Mon-Fri 12:00-20:00,"),
    Mistake(.vehicleFitsNoSpace, in: "vehicles.csv", "4.6", "6.2"),
    Mistake(.hoursFitNoSpace, "zone: 东, length: 5.3", "zone: 东, hours: 夜间, length: 5.3"),
    Mistake(.conductNotCounted, "counts: arrears", "counts: breaches"),
    Mistake(
      .goalOrder, "[entitled, first-cars, waiting, walking]", "[entitled, walking, first-cars]"),
    Mistake(.goalOrder, "[entitled, first-cars, waiting, walking]", "[entitled, draw, first-cars]"),
    Mistake(
      .opposedGoals, "[entitled, first-cars, waiting, walking]",
      "[entitled, first-cars, stability, rotation]"),
    Mistake(.emptyLane, "to: {x: 60, y: 10}", "to: [0, 10]"),
    Mistake(.emptyLane, "width: 6}", "width: 0}"),
    Mistake(.narrowLane, "width: 6}", "width: 3.5}"),
    Mistake(
      .watchWithoutParking, file: "scenario.yaml",
      bytes: Array((SmallCourtyard.yaml.components(separatedBy: "parking:").first ?? "").utf8)),
  ]
}
