import Foundation
import Plans
import Scenarios
import Testing

@testable import Publishing

@Suite struct PlanFilesTests {
  private func text(_ name: String, _ files: [PlanFile]) throws -> String {
    let file = try #require(files.first { $0.name == name })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("roster.csv", "date,start,end,place,need_id,need,skill,volunteer_id,volunteer,role"),
    ("unfilled.csv", "date,start,end,place,need_id,need,missing,priority,reason"),
    (
      "fairness.csv",
      "volunteer_id,volunteer,duties,hours,carried_over,load,fair_share,wishes_met,wishes"
    ),
    ("parking.csv", "space_id,zone,household_id,plate,weekday,start,end,kind,distance_m"),
    ("waiting.csv", "position,household_id,plate,class,rounds_waited,reason"),
    ("served.csv", "space_id,zone,household_id,plate,class,reason"),
    (
      "visits.csv", "date,start,end,space_id,zone,volunteer_id,plate,need_id,distance_m"
    ),
    ("blocked.csv", "space_id,zone,lane,metres_left"),
  ])
  func englishHeadersAreTheContract(file: String, header: String) throws {
    let files = try Sample(language: .english).files(byteOrderMark: false)
    #expect(try text(file, files).hasPrefix(header + "\r\n"))
  }

  @Test func rosterAsAWhole() throws {
    let files = try Sample(language: .english).files(byteOrderMark: false)
    #expect(
      try text("roster.csv", files)
        == [
          "date,start,end,place,need_id,need,skill,volunteer_id,volunteer,role",
          "2026-11-23,07:00,09:00,南门,watch,楼院看车,看车,v-01,李秀英,lead",
          "2026-11-23,07:00,09:00,南门,watch,楼院看车,,v-02,欧阳建国,member",
          "2026-11-24,22:00,24:00,南门,watch,楼院看车,看车,v-02,欧阳建国,lead",
          "2026-11-27,09:00,10:30,合江路13号院,newborn,home visit,育儿指导,v-01,李秀英,member",
          "2026-11-28,08:00,09:00,合江路13号院 unit 2,stairs,楼道清扫,,2-501,王家,household",
          "2026-11-29,22:00,02:00,南门,watch,楼院看车,看车,v-01,李秀英,lead", "",
        ].joined(separator: "\r\n"))
  }

  @Test func chineseTables() throws {
    let files = try Sample(language: .chinese).files()
    #expect(
      try text("parking.csv", files)
        == "\u{FEFF}车位,片区,户号,车牌,星期,开始,结束,类型,步行米数\r\n"
        + "A-01,东,1-101,鲁B12345,周一至周日,00:00,24:00,充电,12.5\r\n"
        + "A-02,西,2-501,鲁B·44444,周一至周五,08:00,18:00,标准,38\r\n"
        + "A-02,西,1-101,鲁B·33333,周一至周日,19:00,07:00,标准,20\r\n")
    #expect(
      try text("blocked.csv", files)
        == "\u{FEFF}车位,片区,消防通道,剩余米数\r\nA-04,西,东侧消防通道,3.35\r\nA-05,西,,\r\n")
    #expect(
      try text("visits.csv", files).hasSuffix(
        "\r\n2026-11-27,09:00,10:30,,,v-01,鲁C77777,newborn,\r\n"
          + "2026-11-29,22:00,02:00,A-03,西,v-01,鲁C77777,watch,0\r\n"))
    #expect(
      try text("unfilled.csv", files).contains(
        "2026-11-24..2026-11-25,08:00,18:00,合江路13号院 1-101,lamp,感应灯,1,一般,本周没有电工，也没有人会\r\n"))
    #expect(try text("roster.csv", files).contains(",上门服务,"))
    #expect(
      try text("fairness.csv", files).contains("v-01,李秀英,3,7.5,-0.33,7.17,5.67,1,2\r\n"))
  }

  @Test func aSensitiveVisitTellsNeitherItsNameNorItsHome() throws {
    for language in Language.allCases {
      let sample = try Sample(language: language)
      for file in try sample.files() where file.name != "parking.csv" && file.name != "waiting.csv"
      {
        let lines = String(decoding: file.bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        #expect(!lines.contains { $0.contains("新生儿") })
        #expect(!lines.contains { $0.contains("newborn") && $0.contains("2-501") })
      }
    }
  }

  @Test func partsThatWereNotAskedForHaveNoFiles() throws {
    var sample = try Sample()
    sample.document.plan.parking = nil
    #expect(
      try sample.files().map(\.name).filter { !$0.hasPrefix("posted/") }
        == [
          "roster.csv", "unfilled.csv", "fairness.csv", "fairness-by-place.csv", "roster-grid.csv",
          "roster-by-volunteer.csv", "plan.json", "proof.json", "board-committee.html",
        ])
    sample = try Sample()
    sample.document.plan.roster = nil
    #expect(
      try sample.files().map(\.name)
        == [
          "parking.csv", "served.csv", "waiting.csv", "visits.csv", "blocked.csv", "parking.svg",
          "plan.json", "proof.json", "board-committee.html", "posted/board.html",
          "posted/board-large.html",
          "posted/charts/parking.svg",
        ])
    sample.document.plan.parking?.visits = []
    sample.document.plan.parking?.blocked = []
    #expect(
      try sample.files().map(\.name)
        == [
          "parking.csv", "served.csv", "waiting.csv", "parking.svg", "plan.json", "proof.json",
          "board-committee.html", "posted/board.html", "posted/board-large.html",
          "posted/charts/parking.svg",
        ])
  }

  /// From the bay and the walk anyone could tell the stairwell, and so who has a newborn.
  @Test func theWalkOfASensitiveVisitIsNotInItsTable() throws {
    var sample = try Sample(language: .english)
    sample.document.plan.parking?.visits[1].space = "A-03"
    sample.document.plan.parking?.visits[1].distance = 31
    let visits = try text("visits.csv", try sample.files())
    #expect(visits.contains("A-03,西,v-01,鲁C77777,newborn,\r\n"))
  }

  @Test func theProofNamesEveryGoalInOrder() throws {
    let proof = try text("proof.json", try Sample().files())
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(proof.utf8)) as? [String: Any])
    let goals = try #require(object["goals"] as? [[String: Any]])
    #expect(
      goals.map { $0["name"] as? String } == [
        "roster.coverage.essential.minimum", "roster.evenness.over-6h", "roster.wishes",
        "parking.entitled.disabled", "parking.visits.without",
      ])
    for goal in goals {
      #expect(Set(goal.keys) == ["name", "value", "bound", "gap", "status", "seconds"])
    }
    #expect(goals[2]["bound"] is NSNull)
    #expect(object["seed"] as? UInt64 == .max)
    #expect(object["solver"] as? String == "GLPK" && object["version"] as? String == "5.0")
  }

  @Test func onlySecondsDifferBetweenRuns() throws {
    var sample = try Sample()
    let before = try sample.files()
    sample.document.plan.roster?.goals[0].seconds = 77.25
    let after = try sample.files()
    for (first, second) in zip(before, after) {
      let lines = String(decoding: first.bytes, as: UTF8.self).split(separator: "\n")
      let others = String(decoding: second.bytes, as: UTF8.self).split(separator: "\n")
      #expect(lines.count == others.count)
      for (line, other) in zip(lines, others) where line != other {
        #expect(line.contains("\"seconds\"") && other.contains("\"seconds\""))
      }
    }
  }

  @Test func aFigureThatIsNoNumberIsNotWritten() throws {
    var sample = try Sample()
    sample.document.plan.roster?.goals[0].value = .nan
    #expect(throws: (any Error).self) { try sample.files() }
  }

  @Test func theDigestSeesContentsOnly() throws {
    let sample = try Sample()
    let digest = try ScenarioDigest.sha256(of: sample.scenario)
    #expect(digest.count == 64 && digest.allSatisfy(\.isHexDigit))
    #expect(try ScenarioDigest.sha256(of: try Sample().scenario) == digest)
    var other = sample.scenario
    other.volunteers[0].share = 0.5
    #expect(try ScenarioDigest.sha256(of: other) != digest)
  }
}
