import Plans
import Scenarios
import Tables
import Testing

@testable import Publishing

@Suite struct PlanScreenTests {
  private func screen(_ language: Language, width: Int = 100) throws -> String {
    let sample = try Sample()
    return PlanScreen(
      sample.document, scenario: sample.scenario, language: language, width: width
    ).text
  }

  @Test(arguments: Language.allCases, [40, 80, 100, 300])
  func everyLineFits(language: Language, width: Int) throws {
    for line in try screen(language, width: width).split(separator: "\n") {
      #expect(DisplayWidth.of(String(line)) <= min(max(width, 80), 120), "\(line)")
    }
  }

  @Test(arguments: Language.allCases)
  func nobodyIsNamedInFull(language: Language) throws {
    let text = try screen(language)
    for secret in ["李秀英", "欧阳建国", "王家", "12345", "67890", "33333", "77777", "新生儿", "newborn"] {
      #expect(!text.contains(secret))
    }
    #expect(text.contains("李** v-01") && text.contains("欧阳** v-02"))
    #expect(text.contains("鲁B·***90"))
    #expect(text.contains(LabelWords.homeVisit[language]))
  }

  @Test func everythingIsThere() throws {
    let text = try screen(.chinese)
    for expected in [
      "合江路13号楼院  2026年第48周（2026-11-23 至 2026-11-29）", "周一 11-23", "22:00-02:00", "缺1人",
      "本周没有电工，也没有人会", "2-501", "已证明最优", "3 辆有位", "时间到，未求解",
      "错时共享", "A-04：东侧消防通道只剩 3.35 米", "A-05：在消防通道内", "1 次没有车位",
      "周五 11-27 09:00-10:30  李** v-01  上门服务", "共有 168 小时没有车位", "3 张签里抽中第 3 号",
    ] { #expect(text.contains(expected), "\(expected)") }
  }

  @Test func baysAreCountedByTheirUse() throws {
    let sample = try Sample()
    let lot = try #require(sample.scenario.parking)
    let parking = try #require(sample.document.plan.parking)
    #expect(
      BayUses(parking, of: lot, in: Sample.week).uses.map(\.use)
        == [.held, .shared, .forOthers, .blocked, .blocked, .free])
    var closed = lot
    let monday = Sample.week.monday
    closed.spaces[5].closed = [
      DateSpan(monday.advanced(by: -9), through: monday.advanced(by: 2)),
      DateSpan(monday.advanced(by: 3), through: monday.advanced(by: 5), hours: 0..<2880),
    ]
    #expect(BayUses(parking, of: closed, in: Sample.week).uses.last?.use == .closed)
    closed.spaces[5].closed[1] = DateSpan(
      monday.advanced(by: 3), through: monday.advanced(by: 5), hours: 0..<2879)
    #expect(BayUses(parking, of: closed, in: Sample.week).uses.last?.use == .free)
  }

  /// A class may be called as if it were a step of another.
  @Test func classesInGoodStandingHaveTheirName() {
    let classes = [PriorityClass(id: "a", name: "甲", clause: "1")]
    #expect(
      GoalWords.title("parking.entitled.a.in-good-standing", classes: classes).chinese
        == "优先类别“甲”中守约户无位")
    #expect(GoalWords.figure(10080, of: "parking.hours") == "168")
  }

  @Test func wordsAreInOneLanguage() throws {
    let english = try screen(.english)
    for chinese in ["本周", "目标", "证明", "缺", "周一"] { #expect(!english.contains(chinese)) }
  }

  @Test(arguments: [
    ("李秀英", "李**"), ("欧阳建国", "欧阳**"), ("Mary Smith", "M**"), ("", "**"), (" 王", "**"),
    ("=cmd|x", "**"), ("王强2", "**"), ("李\u{202E}英", "**"), ("阿依古丽·买买提", "阿**"),
  ])
  func namesAreMasked(name: String, masked: String) {
    #expect(Masking.name(name) == masked)
  }

  @Test(arguments: [
    ("鲁B12345", "鲁B·***45"), ("鲁BD67890", "鲁B·***90"), ("鲁B·12345", "鲁B·***45"), ("B12", "***"),
    ("鲁b 12345", "鲁B·***45"), ("ABCDEFG", "***"), ("鲁B1234学", "鲁B·***4学"), ("鲁B123456789", "***"),
  ])
  func platesAreMasked(plate: String, masked: String) {
    #expect(Masking.plate(plate) == masked)
  }

  /// No goal of `docs/model.md` is shown by its bare name.
  @Test(arguments: [
    "roster.coverage.essential.minimum", "roster.coverage.low.wanted",
    "roster.coverage.new-visitor", "roster.turns", "roster.evenness.over-2.5h", "roster.wishes",
    "roster.stability", "parking.entitled.disabled", "parking.first-cars",
    "parking.waiting.over-3", "parking.later-cars", "parking.worst-walk", "parking.total-walk",
    "parking.wishes.1", "parking.entitled.disabled.in-good-standing",
    "parking.first-cars.in-good-standing", "parking.later-cars.in-good-standing",
    "parking.later-cars.over-2", "parking.hours", "parking.stability", "parking.rotation",
    "parking.visits.without", "parking.visits.elsewhere", "parking.visits.walk",
  ])
  func everyGoalHasWords(name: String) {
    let title = GoalWords.title(name, classes: [])
    #expect(title.english != name && title.chinese != name)
  }

  @Test func textIsBrokenAtWordsAndSigns() {
    #expect(Paragraph.lines("one two three", width: 8) == ["one two", "three"])
    #expect(Paragraph.lines("一二三，四五", width: 6) == ["一二", "三，四", "五"])
    #expect(Paragraph.lines("a\nb\u{1B}[2J", width: 80, indent: "  ") == ["  a b [2J"])
  }
}
