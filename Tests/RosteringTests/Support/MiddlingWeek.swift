import Scenarios
import TestSupport

/// Weeks of a courtyard's size: too large for brute force, small enough for two solvers.
enum MiddlingWeek {
  /// The week of a seed, its people and needs named with a prefix.
  static func make(seed: UInt64, prefix: String = "") -> Scenario {
    var random = SeededGenerator(seed: seed)
    var scenario = SmallWeek.make()
    scenario.skills = [Skill(id: "watch", name: "Watch")]
    scenario.covenant.evennessStep = 60
    scenario.covenant.rules = [
      Rule(clause: "1", .hoursPerWeek(atMost: 6 * 60)),
      Rule(clause: "2", .dutiesPerDay(atMost: 1)),
    ]
    if random.oneIn(2) {
      scenario.covenant.rules.append(Rule(clause: "3", .newcomersBesideExperienced))
    }
    // What a covenant of the field's whole vocabulary adds.
    if random.oneIn(2) {
      scenario.covenant.rules += [
        Rule(clause: "4", .limit(Limit(.daysInARow, atLeast: 2, atMost: 3)), weight: 2),
        Rule(clause: "5", .wholeWeekends(of: .any), weight: 3),
        Rule(
          clause: "6", .succession(never: .begins(480..<660), dayAfter: .begins(840..<1080))),
        Rule(clause: "7", .limit(Limit(.dutiesPerWeek, atLeast: 1)), weight: 1),
        Rule(
          clause: "8", .limit(Limit(.dutiesInARow, of: .begins(480..<720), atMost: 1)), weight: 1),
      ]
    }
    for number in 10...random.int(19...24) {
      var volunteer = SmallWeek.volunteer("\(prefix)v\(number)")
      if random.oneIn(2) { volunteer.skills = [SkillHeld("watch")] }
      volunteer.available = Weekday.allCases.filter { _ in random.oneIn(2) }
        .map { SmallWeek.window($0, 6, 20) }
      volunteer.carriedOver = random.int(0...4) * 60
      volunteer.experience = Volunteer.Experience.allCases.randomElement(using: &random) ?? .regular
      if random.oneIn(2) {
        volunteer.wishes = [
          Wish(
            avoids: random.oneIn(2),
            .weekday(Weekday.allCases.randomElement(using: &random) ?? .monday))
        ]
      }
      scenario.volunteers.append(volunteer)
    }
    for number in 10...random.int(19...24) {
      let weekday = Weekday.allCases.randomElement(using: &random) ?? .monday
      let start = random.int(8...16)
      let window = SmallWeek.window(weekday, start, start + random.int(2...3))
      let skill: SkillRequirement? = random.oneIn(3) ? SkillRequirement("watch") : nil
      let wanted = random.int(1...2)
      var need =
        random.oneIn(4)
        ? SmallWeek.task("\(prefix)n\(number)", window, skill: skill)
        : SmallWeek.shift(
          "\(prefix)n\(number)", window, people: HeadCount(minimum: 1, wanted: wanted), skill: skill
        )
      need.priority = random.oneIn(3) ? .important : .normal
      scenario.needs.append(need)
    }
    // A third of the weeks have a partner that lends fewer hours than its people could serve.
    if random.oneIn(3) {
      scenario.organisations = [
        Organisation(id: "\(prefix)partner", name: "Partner", lends: random.int(2...6) * 60)
      ]
      for index in scenario.volunteers.indices where random.oneIn(3) {
        scenario.volunteers[index].organisation = "\(prefix)partner"
      }
    }
    return scenario
  }
}
