import Scenarios
import Testing

@testable import ScenarioReading

@Suite("Values as people write them")
struct ValueTests {
  @Test(
    "days of the week",
    arguments: [
      ("Mon-Fri", "0,1,2,3,4"), ("周一至周五", "0,1,2,3,4"), ("周一到五", "0,1,2,3,4"), ("工作日", "0,1,2,3,4"),
      ("Sat,Sun", "5,6"), ("周末", "5,6"), ("周六、周日", "5,6"), ("周六日", "5,6"), ("星期天", "6"),
      ("礼拜一", "0"),
      ("周一三五", "0,2,4"), ("周一、三、五", "0,2,4"), ("Saturday", "5"), ("sat - mon", "0,5,6"),
      ("每天", "0,1,2,3,4,5,6"),
      ("every day", "0,1,2,3,4,5,6"), ("Thurs", "3"), ("Tues.", "1"), ("Sat，Sun", "5,6"),
    ])
  func days(text: String, expected: String) {
    #expect(WeekdayText.days(text)?.map { "\($0.rawValue)" }.joined(separator: ",") == expected)
  }

  @Test(
    "what names no day is none",
    arguments: ["", "周", "周八", "Mo", "Mon-", "Mon-Tue-Wed", "13", "一周"])
  func noDays(text: String) {
    #expect(WeekdayText.days(text) == nil)
  }

  @Test(
    "windows, in half width and full width",
    arguments: [
      ("Mon 07:00-09:00", [WeekWindow(.monday, start: 420, end: 540)]),
      ("周一 ７：００－９：００", [WeekWindow(.monday, start: 420, end: 540)]),
      ("周六 22:00-02:00", [WeekWindow(.saturday, start: 1320, end: 1560)]),
      ("Sun 22:00-24:00", [WeekWindow(.sunday, start: 1320, end: 1440)]),
      ("Mon", [WeekWindow(.monday, start: 0, end: 1440)]),
      ("周二7点半到9点", [WeekWindow(.tuesday, start: 450, end: 540)]),
      ("周二 8-12", [WeekWindow(.tuesday, start: 480, end: 720)]),
      (
        "周三 7:00~9:00，17:00—19:00",
        [
          WeekWindow(.wednesday, start: 420, end: 540),
          WeekWindow(.wednesday, start: 1020, end: 1140),
        ]
      ),
    ])
  func windows(text: String, expected: [WeekWindow]) throws {
    #expect(try WindowText.windows(text) == expected)
  }

  @Test("hours without a day are every day")
  func everyDay() throws {
    #expect(try WindowText.windows("07:00-08:00").map(\.weekday) == Weekday.allCases)
  }

  @Test(
    "what is no window",
    arguments: [
      "", "周八", "Mon 7:00", "Mon 25:00-26:00", "Mon 7:60-8:00", "Mon 24:00-08:00",
      "Mon 7:00-8:00 Tue",
      "Mon 8:00-8:00", "Mon 7:00-9:00,", "7:00-9:00-11:00",
    ])
  func noWindows(text: String) {
    #expect(throws: ValueFault.self) { try WindowText.windows(text) }
  }

  @Test(
    "dates as people and spreadsheets write them",
    arguments: [
      "2026-11-25", "2026/11/25", "2026.11.25", "2026年11月25日", "２０２６－１１－２５", " 2026-11-25 ",
      "20261125",
      "2026/11/25 0:00", "2026-11-25 00:00:00", "2026年11月25号",
    ])
  func dates(text: String) throws {
    #expect(try DateText.day(text) == Day(year: 2026, month: 11, day: 25))
  }

  @Test(
    "what is no date",
    arguments: [
      "", "2026-02-29", "26-11-25", "2026-11", "11/25/2026", "2026-11-25 08:00", "99999-01-01",
      "0000-01-01",
    ])
  func noDates(text: String) {
    #expect(throws: ValueFault.self) { try DateText.day(text) }
  }

  @Test("spans of dates")
  func spans() throws {
    let first = try #require(Day(year: 2026, month: 11, day: 27))
    let last = try #require(Day(year: 2026, month: 11, day: 29))
    for text in [
      "2026-11-27..2026-11-29", "2026/11/27-2026/11/29", "2026年11月27日至2026年11月29日",
      "2026-11-27 ~ 2026-11-29",
    ] {
      #expect(try DateText.span(text) == DateSpan(first, through: last))
    }
    #expect(
      try DateText.span("2026-11-27 08:00-12:00")
        == DateSpan(first, through: first, hours: 480..<720))
    #expect(
      try DateText.span("2026-11-27..2026-11-29 22:00-02:00")
        == DateSpan(first, through: last, hours: 1320..<1560))
    #expect(try DateText.span("2026/11/27 0:00") == DateSpan(first, through: first))
  }

  @Test(
    "durations",
    arguments: [
      ("1h", 60), ("90min", 90), ("1h30min", 90), ("1.5h", 90), ("45", 45), ("1小时", 60),
      ("1小时30分", 90),
      ("半小时", 30), ("1个半小时", 90), ("90 分钟", 90), ("１０ｈ", 600), ("1H", 60),
    ])
  func durations(text: String, minutes: Minutes) throws {
    #expect(try DurationText.minutes(text) == minutes)
  }

  @Test("what is no duration", arguments: ["", "h", "一会儿", "1h1h", "-5min", "1e3", "min", "1d"])
  func noDurations(text: String) {
    #expect(throws: ValueFault.self) { try DurationText.minutes(text) }
  }

  @Test("numbers", arguments: [("6", 6), ("6.0", 6), ("６", 6), ("-3", -3), (" 7 ", 7)])
  func numbers(text: String, value: Int) throws {
    #expect(try NumberText.integer(text) == value)
  }

  @Test(
    "what is no number",
    arguments: [
      "", "NaN", "inf", "1e5", "0x10", "1,000", "6.5", "--1", "1.", ".5", "99999999999999999999",
      "六",
    ])
  func noNumbers(text: String) {
    #expect(throws: ValueFault.self) { try NumberText.integer(text) }
  }

  @Test("weeks")
  func weeks() throws {
    for text in ["2026-W48", "2026W48", "2026年第48周", "２０２６－Ｗ４８"] {
      #expect(try DateText.week(text) == Week(year: 2026, number: 48))
    }
    #expect(try DateText.week("2026-W53").number == 53)
    for text in ["2026-W54", "2025-W53", "2026-W00", "W48", "26-W48", "2026-48", ""] {
      #expect(throws: ValueFault.self) { try DateText.week(text) }
    }
  }

  @Test("ids and what Excel made of them")
  func ids() throws {
    #expect(try IDText.id(" ２－５０１ ") == "2-501")
    for text in ["甲", "v-07", "lamp_2.3", "20261125"] { #expect(try IDText.id(text) == text) }
    for text in ["2月1日", "2-Jan", "Jan-02", "2026/2/1"] {
      let fault = #expect(throws: ValueFault.self) { try IDText.id(text) }
      #expect(fault?.rule == .excelDate)
    }
    let fault = #expect(throws: ValueFault.self) { try DateText.day("46351") }
    #expect(fault?.rule == .excelDate)
  }
}
