import Scenarios
import TestSupport
import Testing

/// Hours of the week against the plainest picture there is: a flag for each of 10,080 minutes.
@Suite("Hours of the week")
struct WeekHoursTests {
  @Test("sets of hours are what a flag a minute says they are")
  func setsOfMinutes() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<400 {
      let (left, right) = (Self.windows(&random), Self.windows(&random))
      let (one, other) = (WeekHours(left), WeekHours(right))
      let (flags, others) = (Self.flags(left), Self.flags(right))
      #expect(one.minutes == flags.count { $0 })
      #expect(Self.flags(one) == flags)
      #expect(one.isEmpty == !flags.contains(true))
      #expect(Self.flags(one.union(other)) == zip(flags, others).map { $0 || $1 })
      #expect(Self.flags(one.subtracting(other)) == zip(flags, others).map { $0 && !$1 })
      #expect(one.isDisjoint(with: other) == !zip(flags, others).contains { $0 && $1 })
      #expect(one.isSubset(of: other) == !zip(flags, others).contains { $0 && !$1 })
      let longer = one.extended(by: 45)
      let grown = flags.indices.map { minute in
        (0...45).contains { flags[(minute - $0 + minutesPerWeek) % minutesPerWeek] }
      }
      #expect(Self.flags(longer) == grown)
    }
  }

  @Test("the lines of hours stand for the same minutes, and for nothing twice")
  func linesKeepTheMinutes() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<400 {
      let hours = WeekHours(Self.windows(&random))
      let lines = hours.lines
      #expect(WeekHours(lines: lines) == hours)
      let total = lines.reduce(0) { sum, line in
        let days = line.days.upperBound.rawValue - line.days.lowerBound.rawValue + 1
        return sum + days * line.hours.count
      }
      #expect(total == hours.minutes)
      #expect(lines.allSatisfy { (0..<minutesPerDay).contains($0.hours.lowerBound) })
    }
  }

  @Test("hours are written as people write them")
  func linesReadWell() {
    let days = Weekday.monday ... .sunday
    #expect(WeekHours.always.lines == [.init(days: days, hours: 0..<1440)])
    #expect(WeekHours.never.lines.isEmpty)
    let nights = WeekHours(
      Weekday.allCases.map { WeekWindow($0, start: 19 * 60, end: 31 * 60) })
    #expect(nights.lines == [.init(days: days, hours: 19 * 60..<31 * 60)])
    let weekdays = WeekHours(
      Weekday.allCases.prefix(5).map { WeekWindow($0, start: 8 * 60, end: 18 * 60) })
    #expect(weekdays.lines == [.init(days: .monday ... .friday, hours: 8 * 60..<18 * 60)])
    // Away on weekdays by day: the nights, and the weekend in one stretch, cut at its midnights.
    #expect(
      WeekHours.always.subtracting(weekdays).lines == [
        .init(days: .monday ... .monday, hours: 0..<8 * 60),
        .init(days: .monday ... .thursday, hours: 18 * 60..<32 * 60),
        .init(days: .friday ... .friday, hours: 18 * 60..<1440),
        .init(days: .saturday ... .sunday, hours: 0..<1440),
      ])
  }

  private static func windows(_ random: inout SeededGenerator) -> [WeekWindow] {
    (0..<Int.random(in: 0...6, using: &random)).map { _ in
      let start = Int.random(in: 0..<96, using: &random) * 15
      let length = Int.random(in: 1...96, using: &random) * 15
      return WeekWindow(
        Weekday.allCases.randomElement(using: &random) ?? .monday, start: start,
        end: start + length)
    }
  }

  private static func flags(_ windows: [WeekWindow]) -> [Bool] {
    var flags = [Bool](repeating: false, count: minutesPerWeek)
    for minute in windows.flatMap(\.span) { flags[minute % minutesPerWeek] = true }
    return flags
  }

  private static func flags(_ hours: WeekHours) -> [Bool] {
    var flags = [Bool](repeating: false, count: minutesPerWeek)
    for minute in hours.ranges.joined() { flags[minute] = true }
    return flags
  }
}
