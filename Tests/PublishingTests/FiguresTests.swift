import Scenarios
import Testing

@testable import Publishing

@Suite struct FiguresTests {
  @Test(arguments: [
    (0, "0"), (90, "1.5"), (20, "0.33"), (-30, "-0.5"), (65, "1.08"), (600, "10"), (-20, "-0.33"),
  ])
  func hoursHaveAtMostTwoDecimals(minutes: Int, text: String) {
    #expect(Figures.hours(minutes) == text)
    #expect(Figures.minutes(hours: text) == minutes)
  }

  @Test(arguments: ["0x10", "nan", "inf", "1e3", "", "1,5", "１"])
  func onlyPlainNumbersAreRead(text: String) {
    #expect(Figures.number(text) == nil)
  }

  @Test(arguments: [(0, "00:00"), (450, "07:30"), (1440, "24:00")])
  func timesOfDay(minutes: Int, text: String) {
    #expect(Figures.time(minutes) == text)
    #expect(Figures.minutes(time: text) == minutes)
  }

  @Test(arguments: ["7:30", "24:01", "07:60", "07.30", "-1:00", "07:30 "])
  func timesThatAreNone(text: String) {
    #expect(Figures.minutes(time: text) == nil)
  }

  /// Every start of the week and before it, with lengths up to two days.
  @Test func spansSurviveTheirCells() {
    for start in stride(from: -2880, through: minutesPerWeek, by: 45) {
      for length in [1, 30, 90, 720, 1439, 1440, 1441, 2880] {
        let span = start..<start + length
        #expect(DatedSpan(span, in: Sample.week).span(in: Sample.week) == span)
      }
    }
  }

  @Test func dutiesPastMidnightEndBeforeTheyStart() {
    #expect(
      DatedSpan(1320..<1560, in: Sample.week)
        == DatedSpan(date: "2026-11-23", start: "22:00", end: "02:00"))
    #expect(
      DatedSpan(1320..<1440, in: Sample.week)
        == DatedSpan(date: "2026-11-23", start: "22:00", end: "24:00"))
    #expect(
      DatedSpan(1920..<3960, in: Sample.week)
        == DatedSpan(date: "2026-11-24..2026-11-25", start: "08:00", end: "18:00"))
  }
}
