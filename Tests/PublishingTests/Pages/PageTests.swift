import Foundation
import Plans
import Scenarios
import Testing

@testable import Publishing

@Suite struct PageTests {
  private func texts(_ files: [PlanFile]) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  @Test(arguments: Language.allCases)
  func everyPageAndChartIsThere(language: Language) throws {
    let sample = try Sample(language: language)
    let files = texts(try PageFiles.files(of: sample.document, scenario: sample.scenario))
    #expect(
      files.keys.sorted() == [
        "board-committee.html", "posted/board-large.html", "posted/board.html",
        "posted/charts/coverage.svg", "posted/charts/load.svg", "posted/charts/parking.svg",
        "posted/slips.html",
      ])
    for (name, text) in files where name.hasSuffix(".html") {
      #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
      #expect(text.hasSuffix("</html>\n"))
      #expect(!text.contains("<script") && !text.contains("{{"))
      #expect(!text.contains("src=") && !text.contains("href=") && !text.contains("@import"))
    }
    let others = language == .chinese ? ["This week", "Mon "] : ["本周", "周一", "缺"]
    for other in others {
      #expect(files["posted/board.html"]?.contains(other) == false, "\(other)")
    }
  }

  /// The same plan gives the same bytes, whatever the seconds it took.
  @Test func pagesDoNotDependOnTheClock() throws {
    let sample = try Sample()
    var slower = sample.document
    slower.plan.roster?.goals[0].seconds = 77
    slower.plan.parking?.goals[0].seconds = 78
    #expect(
      try PageFiles.files(of: sample.document, scenario: sample.scenario)
        == PageFiles.files(of: slower, scenario: sample.scenario))
    var other = sample.document
    other.plan.roster?.duties.removeLast()
    #expect(
      try PlanFingerprint.sha256(of: other, scenario: sample.scenario)
        != PlanFingerprint.sha256(of: sample.document, scenario: sample.scenario))
  }

  @Test func theCommitteesPosterSaysWhoseItIs() throws {
    let sample = try Sample()
    let files = texts(try PageFiles.files(of: sample.document, scenario: sample.scenario))
    let full = try #require(files["board-committee.html"])
    #expect(full.contains("李秀英") && full.contains("鲁B12345"))
    // Above, behind and in the margin of every printed page.
    #expect(full.components(separatedBy: "仅供楼委会使用").count == 4)
    #expect(!full.contains("二单元501看望新生儿"))
    #expect(files["posted/board.html"]?.contains("仅供楼委会") == false)
  }

  /// Every posted file, whoever makes it, against every secret of the scenario.
  @Test(arguments: Language.allCases)
  func nothingPostedHoldsASecret(language: Language) throws {
    var sample = try Sample(language: language)
    sample.scenario.needs[0].name = "楼院看车，车 鲁B12345 挪开，找李秀英，去2-501"
    sample.scenario.places[1].name = "2-501门口"
    let secrets =
      sample.scenario.volunteers.map(\.name) + ["王家小二", "newborn", "二单元501", "看望新生儿"]
      + sample.scenario.households.map(\.id)
      + (sample.scenario.parking?.vehicles.map(\.plate) ?? [])
      + ["鲁C77777", "鲁B33333", "鲁B44444", "12345", "67890", "33333", "44444", "77777", "残障"]
    let files = try PlanFiles.files(of: sample.document, scenario: sample.scenario)
    let posted = texts(files.filter { $0.name.hasPrefix("posted/") })
    #expect(posted.count > 6)
    for (name, text) in posted {
      // The covenant is public; that it has a class for somebody is no secret.
      let body = text.replacing("残障", with: "", maxReplacements: 3)
      for secret in secrets { #expect(!body.contains(secret), "\(name) holds \(secret)") }
    }
    let board = try #require(posted["posted/board.html"])
    #expect(board.contains(language == .chinese ? "在岗服务" : "on duty"))
  }

  static let hostile = [
    "=cmd|' /C calc'!A0", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
    "a,b\"c\r\nd", "\u{202E}gnp.exe", "\"\u{0301} onmouseover=\"x", "<\u{0338}script>", "🏮🏮",
    "{{title}}{{{title}}}", String(repeating: "长", count: 200), "&lt;b&gt;", "]]>", "\u{0}",
  ]

  @Test(arguments: hostile)
  func hostileTextsStayTexts(hostile: String) throws {
    var sample = try Sample(volunteerName: hostile)
    sample.scenario.privacy = PrivacyPolicy(
      names: .full, plates: .full, doors: .full,
      contact: Contact(name: hostile, phone: hostile, place: hostile))
    sample.scenario.name = hostile
    for index in sample.scenario.needs.indices { sample.scenario.needs[index].name = hostile }
    for index in sample.scenario.places.indices { sample.scenario.places[index].name = hostile }
    sample.scenario.households[1].name = hostile
    let calm = try Sample(volunteerName: "x")
    let tags = try tagCounts(calm)
    let found = try tagCounts(sample)
    for (name, counts) in found {
      #expect(counts["script"] == nil && counts["img"] == nil && counts["b"] == nil, "\(name)")
      // The contact's lines are all that there is more of.
      #expect((counts["td"] ?? 0) == (tags[name]?["td"] ?? 0), "\(name)")
    }
    for file in try PageFiles.files(of: sample.document, scenario: sample.scenario) {
      let text = String(decoding: file.bytes, as: UTF8.self)
      for sign in ["\u{202E}", "\u{0}", "onmouseover=\"x\"", "<\u{0338}"] {
        #expect(!text.unicodeScalars.contains(sequence: sign.unicodeScalars), "\(file.name)")
      }
    }
  }

  /// How often each tag begins in each page.
  private func tagCounts(_ sample: Sample) throws -> [String: [String: Int]] {
    var counts = [String: [String: Int]]()
    for file in try PageFiles.files(of: sample.document, scenario: sample.scenario) {
      var scalars = String(decoding: file.bytes, as: UTF8.self).unicodeScalars[...]
      while let index = scalars.firstIndex(of: "<") {
        scalars = scalars[scalars.index(after: index)...]
        let name = String(String.UnicodeScalarView(scalars.prefix { $0.properties.isAlphabetic }))
        if !name.isEmpty { counts[file.name, default: [:]][name, default: 0] += 1 }
      }
    }
    return counts
  }

  /// A figure that would tell where the sensitive visit was.
  @Test func theWalkOfASensitiveVisitIsNotTold() throws {
    var sample = try Sample()
    sample.document.plan.parking?.goals.append(
      GoalProof(name: "parking.visits.walk", value: 137, bound: 137, status: .optimal, seconds: 0))
    let files = texts(try PageFiles.files(of: sample.document, scenario: sample.scenario))
    #expect(files["posted/board.html"]?.contains("137") == false)
    #expect(files["posted/board.html"]?.contains("不公布") == true)
  }

  @Test func slipsAreForThoseWhoWantPaper() throws {
    var sample = try Sample()
    func slips() throws -> String {
      texts(try PageFiles.files(of: sample.document, scenario: sample.scenario))[
        "posted/slips.html"] ?? ""
    }
    // Two volunteers with duties, and a household whose turn it is.
    #expect(try slips().components(separatedBy: "class=\"card\"").count == 4)
    #expect(try slips().contains("地点另行告知"))
    sample.scenario.volunteers[0].wantsSlip = false
    #expect(try slips().components(separatedBy: "class=\"card\"").count == 3)
  }
}

extension Collection where Element: Equatable {
  fileprivate func contains(sequence: some Collection<Element>) -> Bool {
    let pattern = Array(sequence)
    let all = Array(self)
    guard let first = pattern.first, pattern.count <= all.count else { return false }
    return all.indices.contains {
      all[$0] == first && Array(all[$0...].prefix(pattern.count)) == pattern
    }
  }
}
