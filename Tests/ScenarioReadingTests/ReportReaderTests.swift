import Foundation
import ScenarioReading
import Scenarios
import Testing

@Suite("A report of what happened")
struct ReportReaderTests {
  private func read(_ text: String) throws -> (lines: [ReportReader.Line], rules: [String]) {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).csv")
    try Data(text.utf8).write(to: path)
    defer { try? FileManager.default.removeItem(at: path) }
    let (lines, diagnostics) = try ReportReader().read(at: path.path)
    return (lines, diagnostics.map { "\($0.line) \($0.rule.rawValue)" })
  }

  @Test("takes the roster with one more column, in Chinese")
  func chinese() throws {
    let (lines, rules) = try read(
      """
      日期,开始,结束,地点,事项编号,事项,技能,人员编号,人员,角色,结果
      2026/11/23,7:00,09:00,院门,watch,看车,看车,v-1,李秀英,成员,
      2026-11-23,07:00,09:00,院门,watch,看车,看车,v-2,王建国,成员,缺席
      2026-11-24,07:00,09:00,院门,watch,看车,看车,v-2,王建国,成员,临时取消
      2026-11-25,07:00,09:00,院门,watch,看车,看车,v-2,王建国,成员,由 v-3 代替
      2026-11-26,07:00,09:00,院门,watch,看车,看车,v-2,王建国,成员,ｖ-4顶替
      """)
    #expect(rules == [])
    #expect(
      lines.map(\.report.outcome)
        == [.done, .noShow, .lateCancel, .replaced(by: "v-3"), .replaced(by: "v-4")])
    #expect(lines.map(\.line) == [2, 3, 4, 5, 6])
    #expect(lines.first?.report.day == Day(year: 2026, month: 11, day: 23))
    #expect(lines.first?.report.start == 420)
  }

  @Test("takes the same in English")
  func english() throws {
    let (lines, rules) = try read(
      """
      date,start,need_id,person_id,outcome
      2026-11-23,07:00,watch,v-1,done
      2026-11-23,07:00,watch,v-2,No-show
      2026-11-24,07:00,watch,v-2,replaced-by v-3
      """)
    #expect(rules == [])
    #expect(lines.map(\.report.outcome) == [.done, .noShow, .replaced(by: "v-3")])
  }

  @Test("says where it is wrong, and then no row counts")
  func wrong() throws {
    let (lines, rules) = try read(
      """
      date,start,need_id,person_id,outcome
      2026-11-31,07:00,watch,v-1,done
      2026-11-23,25:00,watch,,perhaps
      2026-11-23,07:00,watch,v-1,done
      """)
    #expect(lines.isEmpty)
    #expect(rules == ["2 bad-date", "3 bad-time", "3 missing-value", "3 unknown-word"])
    #expect(try read("日期,结果\n2026-11-23,缺席\n").rules.allSatisfy { $0 == "1 missing-column" })
  }
}
