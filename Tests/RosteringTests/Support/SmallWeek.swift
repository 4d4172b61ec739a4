import Scenarios
import TestSupport

/// Builds weeks by hand, in hours.
enum SmallWeek {
  /// A week with nothing in it.
  static func make() -> Scenario {
    var scenario = Scenario(name: "small", week: Week(containing: Day(number: 20_780)))
    scenario.places = [Place(id: "gate", name: "Gate", units: [Unit(id: "1")])]
    return scenario
  }

  /// A volunteer whose name and nothing else would give somebody away.
  static func volunteer(_ id: Volunteer.ID, _ change: (inout Volunteer) -> Void = { _ in })
    -> Volunteer
  {
    var volunteer = Volunteer(id: id, name: "Secretname")
    change(&volunteer)
    return volunteer
  }

  /// A window from one hour to another.
  static func window(_ weekday: Weekday, _ from: Int, _ to: Int) -> WeekWindow {
    WeekWindow(weekday, start: from * 60, end: to * 60)
  }

  /// A shift of one window and one role.
  static func shift(
    _ id: Need.ID, _ window: WeekWindow, people: HeadCount = HeadCount(minimum: 1),
    skill: SkillRequirement? = nil, group: Group.ID? = nil
  ) -> Need {
    Need(
      id: id, name: "Need \(id)",
      work: .shift(
        Shift(windows: [window], roles: [Role(people: people, skill: skill, group: group)])))
  }

  /// A task of one window, an hour long.
  static func task(
    _ id: Need.ID, _ window: WeekWindow, startStep: Minutes = 30, times: Int = 1,
    skill: SkillRequirement? = nil
  ) -> Need {
    Need(
      id: id, name: "Need \(id)",
      work: .task(
        Task(
          windows: [window], duration: 60, startStep: startStep, times: times, skill: skill)))
  }

  /// A pair of volunteers with a few needs that only they may serve.
  static func pair(seed: UInt64, prefix: String) -> Scenario {
    var random = SeededGenerator(seed: seed)
    var scenario = make()
    scenario.skills = [Skill(id: "a", name: "A"), Skill(id: "b", name: "B")]
    scenario.volunteers = (1...2).map { number in
      volunteer("\(prefix)\(number)") {
        $0.skills = [SkillHeld(prefix)]
        $0.carriedOver = random.int(0...3) * 30
        $0.wishes = [Wish(avoids: random.oneIn(2), .weekday(.monday))]
      }
    }
    scenario.needs = (1...3).map { number in
      let day: Weekday = random.oneIn(2) ? .monday : .tuesday
      let start = random.int(8...10)
      return shift(
        "\(prefix)\(number)", window(day, start, start + random.int(1...3)),
        people: HeadCount(minimum: 1, wanted: random.int(1...2)), skill: SkillRequirement(prefix))
    }
    return scenario
  }
}
