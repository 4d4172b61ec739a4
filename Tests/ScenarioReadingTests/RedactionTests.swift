import Scenarios
import Testing

@testable import ScenarioReading

@Suite("What diagnostics never show")
struct RedactionTests {
  @Test(
    "numbers by which somebody can be reached or named",
    arguments: [
      "13853212345", "138 5321 2345", "138-5321-2345", "+86 13853212345", "１３８５３２１２３４５",
      "0532-83831234",
      "(0532) 83831234", "0532 8383 1234", "370202195001011234", "37020219500101123X",
      "370202 19500101 1234",
      "138.5321.2345", "83831234", "138\u{200B}53212345", "١٣٨٥٣٢١٢٣٤٥", "2-501 138 5321 2345",
    ])
  func numbers(text: String) {
    for shown in [Redaction.withoutNumbers(text), Redaction().shown("看车" + text + "晚上")] {
      #expect(shown.contains(Redaction.mark))
      #expect(shown.unicodeScalars.count { $0.properties.numericType == .decimal } < 4, "\(shown)")
    }
  }

  @Test(
    "dates, ids and hours stay readable",
    arguments: [
      "2026-11-25", "2026-11-27..2026-11-29", "2026/11/25 08:00-12:00", "2-501", "v-13",
      "Mon-Fri 07:00-09:00",
      "lamp-2-3", "2026-W48", "6.0",
    ])
  func readable(text: String) {
    #expect(Redaction().shown(text) == text)
  }

  @Test(
    "plates keep their province and last sign",
    arguments: [
      ("鲁B12345", "鲁***5"), ("鲁B·D12345", "鲁***5"), ("vehicle 鲁B 12345", "vehicle 鲁***5"),
      ("鲁班", "鲁班"),
    ])
  func plates(text: String, shown: String) {
    #expect(Redaction.withoutPlates(text) == shown)
  }

  @Test("values of private columns are hidden wherever they turn up")
  func privateValues() throws {
    let volunteers = """
      id,name,skills,household,phone,note
      v-01,王建国,王建国,李,13853212345,住在隔壁
      王建国,李秀英,13853212345,住在隔壁,0532-83831234,x

      """
    let result = try read(
      "format: 1\nname: x\nweek: 2026-W48\nvolunteers: v.csv\ncovenant: {rules: [{clause: 1, keep-apart: [王建国x, 王小明]}]}",
      ["v.csv": volunteers])
    #expect(result.errors.count >= 4)
    for language in Language.allCases {
      for text in result.diagnostics.map({ $0.rendered(in: language) }) {
        for secret in ["王建国", "李秀英", "13853212345", "住在隔壁", "83831234", "王小明"] {
          #expect(!text.contains(secret), "\(text)")
        }
      }
    }
  }

  @Test("a table without headings gives nothing of its first line away")
  func noHeadings() throws {
    let result = try read(head + "volunteers: v.csv", ["v.csv": "v-01,王建国,13853212345\n"])
    #expect(result.rules == [.missingColumn])
    #expect(!result.english.joined().contains("王建国"))
  }

  @Test(
    "suggestions are near, and never another number",
    arguments: [
      ("electrican", "electrician"), ("prioritty", "priority"), ("gaet", "gate"), ("保结", "保洁"),
      ("v-20", nil),
      ("xyz", nil), ("", nil), ("wacth", "watch"),
    ])
  func suggestions(word: String, expected: String?) {
    let candidates = ["electrician", "priority", "gate", "watch", "保洁", "v-02", "v-01"]
    #expect(Suggestion.nearest(to: word, among: candidates) == expected)
  }
}
