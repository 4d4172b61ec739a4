import Scenarios
import Testing

@Suite struct AbsenceTests {
  private let week = Week(containing: Day(number: 20_780))

  @Test func absentIsWhoCannotServeASingleMinute() {
    var volunteer = Volunteer(id: "a", name: "a")
    #expect(!volunteer.isAbsent(in: week))
    volunteer.away = [DateSpan(week.monday.advanced(by: -3), through: week.day(.saturday))]
    #expect(!volunteer.isAbsent(in: week))
    volunteer.available = [WeekWindow(.wednesday, start: 480, end: 600)]
    #expect(volunteer.isAbsent(in: week))
    volunteer.also = [DateSpan(week.day(.sunday), through: week.day(.sunday), hours: 480..<540)]
    #expect(!volunteer.isAbsent(in: week))
    volunteer.away.append(
      DateSpan(week.day(.sunday), through: week.day(.sunday), hours: 400..<600))
    #expect(volunteer.isAbsent(in: week))
    volunteer.also = []
    volunteer.away = []
    volunteer.available = []
    #expect(volunteer.isAbsent(in: week))
  }

  @Test func aNightFromBeforeTheWeekReachesIn() {
    var volunteer = Volunteer(id: "a", name: "a")
    volunteer.available = [WeekWindow(.sunday, start: 22 * 60, end: 26 * 60)]
    volunteer.away = [DateSpan(week.day(.sunday), through: week.day(.sunday))]
    #expect(!volunteer.isAbsent(in: week))
    let nightBefore = week.monday.advanced(by: -1)
    volunteer.away.append(DateSpan(nightBefore, through: nightBefore, hours: 1320..<1560))
    #expect(volunteer.isAbsent(in: week))
  }
}
