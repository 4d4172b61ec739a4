import Plans
import Scenarios

/// Three volunteers and three households of one stairwell, with one need of every kind. Nothing is
/// essential and nobody is bound by any rule, so that a test says what matters to it and no more.
enum TinyCourtyard {
  static func scenario() throws -> Scenario {
    // 2026-W48 begins on Monday, 23 November.
    guard let week = Week(year: 2026, number: 48) else { throw NoSuchWeek() }
    var scenario = Scenario(name: "小院", week: week)
    scenario.places = [
      Place(id: "yard", name: "院", units: [Unit(id: "1"), Unit(id: "2")]),
      Place(id: "gate", name: "门"),
    ]
    scenario.skills = [
      Skill(id: "watching", name: "看车"),
      Skill(id: "electrician", name: "电工", needsCertificate: true),
    ]
    scenario.groups = [Group(id: "patrol", name: "巡逻组")]
    scenario.volunteers = ["v-1", "v-2", "v-3"].map { Volunteer(id: $0, name: "张三") }
    scenario.households =
      ["1-101", "1-102", "1-103"].map { Household(id: $0, unit: "1") }
      + [Household(id: "2-101", unit: "2")]
    let upToThree = HeadCount(minimum: 0, wanted: 3)
    let daily = Weekday.allCases.map { WeekWindow($0, start: 7 * 60, end: 9 * 60) }
    let nightly = Weekday.allCases.map { WeekWindow($0, start: 22 * 60, end: 24 * 60) }
    scenario.needs = [
      Need(
        id: "watch", name: "看车",
        work: .shift(Shift(windows: daily, roles: [Role(people: upToThree)]))),
      Need(
        id: "patrol", name: "夜巡",
        work: .shift(Shift(windows: nightly, roles: [Role(people: upToThree)]))),
      Need(
        id: "lamp", name: "修灯",
        work: .task(
          Task(
            windows: [.monday, .tuesday, .wednesday].map { WeekWindow($0, start: 480, end: 720) },
            duration: 60, times: 2, people: HeadCount(minimum: 0, wanted: 2)))),
      Need(
        id: "sweep", name: "扫楼道",
        work: .turns(
          Turns(
            windows: [.saturday, .sunday].map { WeekWindow($0, start: 480, end: 540) },
            people: HeadCount(minimum: 0, wanted: 2), units: ["1"]))),
    ]
    scenario.covenant.goals = [.coverage, .turns, .evenness, .wishes, .stability]
    return scenario
  }

  struct NoSuchWeek: Error {}

  /// A two-hour watch from 07:00.
  static func watch(_ person: String, _ day: Weekday) -> Duty {
    duty("watch", person, day, 7 * 60, 120)
  }

  /// A two-hour patrol from 22:00.
  static func patrol(_ person: String, _ day: Weekday) -> Duty {
    duty("patrol", person, day, 22 * 60, 120)
  }

  /// An hour at the lamp.
  static func lamp(_ person: String, _ day: Weekday, at start: Minutes = 480) -> Duty {
    duty("lamp", person, day, start, 60)
  }

  /// A turn at sweeping the stairs of unit 1.
  static func sweep(_ household: String, _ day: Weekday = .saturday) -> Duty {
    let start = day.rawValue * minutesPerDay + 480
    return Duty(
      need: "sweep", span: start..<start + 60, assignee: .household(household), role: "household",
      unit: "1")
  }

  static func duty(
    _ need: String, _ person: String, _ day: Weekday, _ start: Minutes, _ length: Minutes
  ) -> Duty {
    let begin = day.rawValue * minutesPerDay + start
    return Duty(
      need: need, span: begin..<begin + length, assignee: .volunteer(person), role: "member")
  }

  /// A duty of the days before this week: -1 is the Sunday before.
  static func past(
    _ need: String, _ person: String, _ dayIndex: Int, _ start: Minutes, _ end: Minutes,
    in scenario: Scenario
  ) -> PastDuty {
    PastDuty(
      day: scenario.week.monday.advanced(by: dayIndex), start: start, end: end, need: need,
      person: person)
  }
}

extension Scenario {
  /// Changes one volunteer.
  mutating func change(_ volunteer: Int, _ change: (inout Volunteer) -> Void) {
    change(&volunteers[volunteer])
  }

  /// Changes a shift need.
  mutating func changeShift(_ need: Int, _ change: (inout Shift) -> Void) {
    guard case .shift(var shift) = needs[need].work else { return }
    change(&shift)
    needs[need].work = .shift(shift)
  }

  /// Changes a task.
  mutating func changeTask(_ need: Int, _ change: (inout Task) -> Void) {
    guard case .task(var task) = needs[need].work else { return }
    change(&task)
    needs[need].work = .task(task)
  }

  /// Adds a rule of the covenant, clause 3.1.
  mutating func rule(_ demands: Rule.Demands, for scope: Rule.Scope = .everyone) {
    covenant.rules.append(Rule(clause: "3.1", demands, scope: scope))
  }
}
