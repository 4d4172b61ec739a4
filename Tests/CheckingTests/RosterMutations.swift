import Checking
import Plans
import Scenarios

/// A roster that keeps every rule, and the smallest change that breaks exactly one.
struct RosterMutation: Sendable {
  typealias Change = @Sendable (inout Scenario, inout [Duty]) -> Void

  let rule: FindingRule
  let clause: String?
  /// Makes the tiny courtyard one in which the rule is kept.
  let kept: Change
  /// Breaks the rule.
  let broken: Change

  init(_ rule: FindingRule, clause: String? = nil, kept: @escaping Change, broken: @escaping Change)
  {
    self.rule = rule
    self.clause = clause
    self.kept = kept
    self.broken = broken
  }
}

private typealias Tiny = TinyCourtyard

extension RosterMutation {
  static let all =
    whatIsToBeFilled + whoMay + turns + onePersonsWeek + whatIsCounted + ofYards + together

  private static let oneWatch: Change = { $1 = [Tiny.watch("v-1", .monday)] }

  private static let whatIsToBeFilled: [RosterMutation] = [
    RosterMutation(.unknownNeed, kept: oneWatch) { $1[0].need = "gone" },
    RosterMutation(.unknownPerson, kept: oneWatch) { $1[0].assignee = .volunteer("v-9") },
    RosterMutation(.wrongAssignee, kept: oneWatch) { $1[0].assignee = .household("1-101") },
    RosterMutation(.wrongAssignee, kept: { $1 = [Tiny.sweep("1-101")] }) {
      $1[0].assignee = .volunteer("v-1")
    },
    RosterMutation(.notAnOccurrence, kept: oneWatch) { $1[0].span = 421..<541 },
    RosterMutation(.notAnOccurrence, kept: oneWatch) { $1[0].unit = "1" },
    RosterMutation(.notAnOccurrence, kept: oneWatch) { scenario, _ in
      // The season begins on Tuesday.
      scenario.needs[0].season = scenario.week.day(.tuesday)...Day.distantFuture
    },
    RosterMutation(.notAnOccurrence, kept: { $1 = [Tiny.sweep("1-101")] }) { $1[0].unit = "2" },
    RosterMutation(.notASession, kept: { $1 = [Tiny.lamp("v-1", .monday, at: 510)] }) {
      // Starts are every half hour.
      $1[0].span = 515..<575
    },
    RosterMutation(.notASession, kept: { $1 = [Tiny.lamp("v-1", .monday, at: 660)] }) {
      // It would end after the window.
      $1[0].span = 690..<750
    },
    RosterMutation(.notASession, kept: { $1 = [Tiny.lamp("v-1", .monday)] }) {
      $1[0].span = 480..<570
    },
    RosterMutation(.unknownRole, kept: oneWatch) { $1[0].role = "lead" },
    RosterMutation(.unknownRole, kept: { $1 = [Tiny.lamp("v-1", .monday)] }) {
      $1[0].role = "household"
    },
    RosterMutation(.outsideQueue, kept: { $1 = [Tiny.sweep("1-101")] }) {
      $1[0].assignee = .household("2-101")
    },
    RosterMutation(
      .tooManyPeople, kept: { $1 = [Tiny.lamp("v-1", .monday), Tiny.lamp("v-2", .monday)] }
    ) {
      $1.append(Tiny.lamp("v-3", .monday))
    },
    RosterMutation(
      .tooManyPeople,
      kept: {
        $0.changeShift(0) {
          $0.roles = [Role(id: "member", people: HeadCount(minimum: 0, wanted: 1))]
        }
        $1 = [Tiny.watch("v-1", .monday)]
      }
    ) { $1.append(Tiny.watch("v-2", .monday)) },
    RosterMutation(.tooManyPeople, kept: { $1 = [Tiny.sweep("1-101"), Tiny.sweep("1-102")] }) {
      $1.append(Tiny.sweep("1-103"))
    },
    RosterMutation(.servedTwice, kept: oneWatch) { $1.append($1[0]) },
    RosterMutation(
      .twoSessionsADay, kept: { $1 = [Tiny.lamp("v-1", .monday), Tiny.lamp("v-2", .tuesday)] }
    ) {
      $1[1] = Tiny.lamp("v-2", .monday, at: 600)
    },
    RosterMutation(
      .tooManySessions, kept: { $1 = [Tiny.lamp("v-1", .monday), Tiny.lamp("v-2", .tuesday)] }
    ) {
      $1.append(Tiny.lamp("v-3", .wednesday))
    },
  ]

  private static let whoMay: [RosterMutation] = [
    RosterMutation(
      .lacksSkill,
      kept: {
        $0.changeShift(0) { $0.roles[0].skill = SkillRequirement("watching", level: 2) }
        $0.change(0) { $0.skills = [SkillHeld("watching", level: 2)] }
        oneWatch(&$0, &$1)
      }
    ) { scenario, _ in scenario.change(0) { $0.skills[0].level = 1 } },
    RosterMutation(
      .certificateInvalid,
      kept: { scenario, duties in
        scenario.changeTask(2) { $0.skill = SkillRequirement("electrician") }
        let tuesday = scenario.week.day(.tuesday)
        scenario.change(0) { $0.skills = [SkillHeld("electrician", certifiedThrough: tuesday)] }
        duties = [Tiny.lamp("v-1", .tuesday)]
      }
    ) { $1[0] = Tiny.lamp("v-1", .wednesday) },
    RosterMutation(
      .certificateInvalid,
      kept: {
        $0.changeTask(2) { $0.skill = SkillRequirement("electrician") }
        $0.change(0) { $0.skills = [SkillHeld("electrician", isCertified: true)] }
        $1 = [Tiny.lamp("v-1", .tuesday)]
      }
    ) { scenario, _ in scenario.change(0) { $0.skills[0].isCertified = false } },
    RosterMutation(
      .outsideGroup,
      kept: {
        $0.changeShift(0) { $0.roles[0].group = "patrol" }
        $0.change(0) { $0.groups = ["patrol"] }
        oneWatch(&$0, &$1)
      }
    ) { scenario, _ in scenario.change(0) { $0.groups = [] } },
    RosterMutation(.outsideGroup, kept: oneWatch) { scenario, _ in
      scenario.needs[0].adoptedBy = "patrol"
    },
    RosterMutation(
      .servesElsewhere,
      kept: {
        $0.change(0) { $0.places = ["yard"] }
        oneWatch(&$0, &$1)
      }
    ) { scenario, _ in scenario.needs[0].place = "gate" },
    RosterMutation(
      .notAvailable,
      kept: {
        // The two windows only together hold the watch.
        $0.change(0) {
          $0.available = [
            WeekWindow(.monday, start: 420, end: 480), WeekWindow(.monday, start: 480, end: 540),
          ]
        }
        oneWatch(&$0, &$1)
      }
    ) { scenario, _ in scenario.change(0) { $0.available?.removeLast() } },
    RosterMutation(
      .notAvailable,
      kept: { scenario, duties in
        let monday = scenario.week.monday
        scenario.change(0) {
          $0.available = []
          $0.also = [DateSpan(monday, through: monday, hours: 420..<540)]
        }
        oneWatch(&scenario, &duties)
      }
    ) { scenario, _ in scenario.change(0) { $0.also = [] } },
    RosterMutation(.away, kept: oneWatch) { scenario, _ in
      // From 23:00 on Sunday until 07:01 on Monday.
      let sunday = scenario.week.monday.advanced(by: -1)
      scenario.change(0) { $0.away = [DateSpan(sunday, through: sunday, hours: 1380..<1861)] }
    },
    RosterMutation(.ruledOutByHealth, kept: { $1 = [Tiny.patrol("v-1", .monday)] }) { scenario, _ in
      scenario.change(0) { $0.cannot = [.night] }
    },
    RosterMutation(
      .ruledOutByAge, clause: "3.1",
      kept: {
        $0.rule(.ageLimit(fromAge: 70, Demand("heights")))
        $0.needs[0].demands = [Demand("heights")]
        $0.change(0) { $0.age = 69 }
        oneWatch(&$0, &$1)
      }
    ) { scenario, _ in scenario.change(0) { $0.age = 70 } },
  ]

  private static let turns: [RosterMutation] = [
    RosterMutation(
      .householdExempt,
      kept: { scenario, duties in
        scenario.households[0].exemptThrough = scenario.week.day(.friday)
        duties = [Tiny.sweep("1-101")]
      }
    ) { scenario, _ in scenario.households[0].exemptThrough = scenario.week.day(.saturday) },
    RosterMutation(.householdAway, kept: { $1 = [Tiny.sweep("1-101")] }) { scenario, _ in
      let saturday = scenario.week.day(.saturday)
      scenario.households[0].away = [DateSpan(saturday, through: saturday)]
    },
    RosterMutation(
      .turnTooSoon,
      kept: { scenario, duties in
        // 1-101 went last; it may go again beside those whose turn is longer ago.
        scenario.history = [Tiny.past("sweep", "1-101", -2, 480, 540, in: scenario)]
        scenario.households[2].exemptThrough = .distantFuture
        duties = [Tiny.sweep("1-101"), Tiny.sweep("1-102")]
      }
    ) { $1.removeLast() },
    RosterMutation(
      .turnTooSoon,
      kept: { scenario, duties in
        for (index, dayIndex) in [-2, -9, -9].enumerated() {
          scenario.households[index].lastTurn = scenario.week.monday.advanced(by: dayIndex)
        }
        duties = [
          Tiny.sweep("1-102"), Tiny.sweep("1-103"), Tiny.sweep("1-101", .sunday),
        ]
      }
    ) {
      $1[1] = Tiny.sweep("1-101"); $1[2] = Tiny.sweep("1-103", .sunday)
    },
    RosterMutation(
      .tooManyTurns,
      kept: { $1 = [Tiny.sweep("1-101"), Tiny.sweep("1-101", .sunday)] }
    ) { scenario, duties in
      // Four turns among three households are two at most, so a third window must be free of them.
      duties.append(Tiny.sweep("1-101", .friday))
      scenario.addSweeping(on: .friday)
    },
    RosterMutation(
      .noAdultLeft,
      kept: {
        $0.households[0].adults = 2
        $0.change(0) { $0.household = "1-101" }
        $0.change(1) { $0.household = "1-101" }
        $1 = [Tiny.sweep("1-101"), Tiny.watch("v-1", .saturday)]
      }
    ) { $1.append(Tiny.watch("v-2", .saturday)) },
  ]

  private static let onePersonsWeek: [RosterMutation] = [
    RosterMutation(
      .lentHours,
      kept: {
        // Four hours are lent, by two.
        $0.organisations = [Organisation(id: "power", name: "供电所", lends: 240)]
        for index in 0...1 { $0.change(index) { $0.organisation = "power" } }
        $1 = [Tiny.watch("v-1", .monday), Tiny.watch("v-2", .tuesday)]
      }
    ) { $1.append(Tiny.watch("v-1", .wednesday)) },
    RosterMutation(
      .overlap, kept: { $1 = [Tiny.watch("v-1", .monday), Tiny.lamp("v-1", .monday, at: 540)] }
    ) {
      $1[1] = Tiny.lamp("v-1", .monday, at: 510)
    },
    RosterMutation(.overlap, kept: oneWatch) { scenario, _ in
      scenario.history = [Tiny.past("patrol", "v-1", -1, 1320, 1861, in: scenario)]
    },
    RosterMutation(
      .noTimeToWalk,
      kept: {
        $0.needs[2].place = "gate"
        $0.walking.between = [Walking.Between(from: "gate", to: "yard", minutes: 30)]
        $1 = [Tiny.watch("v-1", .monday), Tiny.lamp("v-1", .monday, at: 570)]
      }
    ) { $1[1] = Tiny.lamp("v-1", .monday, at: 540) },
    RosterMutation(
      .noTimeToWalk,
      kept: {
        // 180 metres at 60 a minute: three minutes exactly. The lamp starts every three minutes.
        $0.places[0].position = Position(x: 0, y: 0)
        $0.places[1].position = Position(x: 100, y: 80)
        $0.needs[2].place = "gate"
        $0.changeTask(2) { $0.startStep = 3 }
        $1 = [Tiny.watch("v-1", .monday), Tiny.lamp("v-1", .monday, at: 543)]
      }
    ) { scenario, _ in scenario.places[1].position = Position(x: 101, y: 80) },
    RosterMutation(
      .hoursPerWeek, clause: "3.1",
      kept: {
        $0.rule(.hoursPerWeek(atMost: 240), for: .group("patrol"))
        $0.change(0) { $0.groups = ["patrol"] }
        $1 = [Tiny.watch("v-1", .monday), Tiny.watch("v-1", .tuesday)]
        $1 += Weekday.allCases.map { Tiny.watch("v-2", $0) }
      }
    ) { $1.append(Tiny.lamp("v-1", .wednesday)) },
    RosterMutation(
      .dutiesPerDay, clause: "3.1",
      kept: {
        $0.rule(.dutiesPerDay(atMost: 1))
        $1 = [Tiny.watch("v-1", .monday), Tiny.lamp("v-1", .tuesday)]
      }
    ) { $1[1] = Tiny.lamp("v-1", .monday, at: 600) },
    RosterMutation(
      .dutiesPerWeek, clause: "3.1",
      kept: {
        $0.rule(.dutiesPerWeek(atMost: 2), for: .skill("watching"))
        $0.change(0) { $0.skills = [SkillHeld("watching")] }
        $1 = [Tiny.watch("v-1", .monday), Tiny.watch("v-1", .friday)]
        $1 += Weekday.allCases.map { Tiny.watch("v-2", $0) }
      }
    ) { $1.append(Tiny.watch("v-1", .sunday)) },
    RosterMutation(
      .nightsPerWeek, clause: "3.1",
      kept: {
        $0.rule(.nightsPerWeek(atMost: 1), for: .volunteer("v-1"))
        $1 = [Tiny.patrol("v-1", .monday), Tiny.watch("v-1", .friday)]
        $1 += Weekday.allCases.map { Tiny.patrol("v-2", $0) }
      }
    ) { $1[1] = Tiny.patrol("v-1", .friday) },
    RosterMutation(
      .daysInARow, clause: "3.1",
      kept: { scenario, duties in
        scenario.rule(.daysInARow(atMost: 3))
        // Saturday and Sunday before, then Monday; Tuesday is free.
        scenario.history = [-2, -1].map { Tiny.past("watch", "v-1", $0, 420, 540, in: scenario) }
        duties = [Tiny.watch("v-1", .monday), Tiny.watch("v-1", .wednesday)]
      }
    ) { $1[1] = Tiny.watch("v-1", .tuesday) },
    RosterMutation(
      .personalHours,
      kept: {
        $0.change(0) { $0.hoursPerWeek = 240 }
        $1 = [Tiny.watch("v-1", .monday), Tiny.watch("v-1", .tuesday)]
      }
    ) { scenario, _ in scenario.change(0) { $0.hoursPerWeek = 239 } },
    RosterMutation(
      .personalDuties,
      kept: {
        $0.change(0) { $0.dutiesPerWeek = 1 }
        oneWatch(&$0, &$1)
      }
    ) { $1.append(Tiny.watch("v-1", .tuesday)) },
    RosterMutation(
      .restBetween, clause: "3.1",
      kept: {
        // The patrol ends at midnight; nine hours later is 09:00.
        $0.rule(.rest(atLeast: 9 * 60, afterNightOnly: true))
        $1 = [
          Tiny.patrol("v-1", .monday), Tiny.lamp("v-1", .tuesday, at: 540),
          Tiny.watch("v-2", .monday), Tiny.lamp("v-2", .monday, at: 540),
        ]
      }
    ) { $1[1] = Tiny.watch("v-1", .tuesday) },
    RosterMutation(
      .restBetween, clause: "3.1",
      kept: {
        $0.rule(.rest(atLeast: 600, afterNightOnly: false))
        $0.history = [Tiny.past("gone", "v-1", -1, 1200, 1260, in: $0)]
        oneWatch(&$0, &$1)
      }
    ) { scenario, _ in scenario.history[0].end = 1261 },
  ]

  private static let together: [RosterMutation] = [
    RosterMutation(
      .incompleteTeam,
      kept: {
        $0.changeShift(0) {
          $0.onlyComplete = true
          $0.roles[0].people.minimum = 2
        }
        $1 = [Tiny.watch("v-1", .monday), Tiny.watch("v-2", .monday)]
      }
    ) { $1.removeLast() },
    RosterMutation(
      .samePerson,
      kept: {
        $0.changeTask(2) { $0.samePerson = true }
        $1 = [Tiny.lamp("v-1", .monday), Tiny.lamp("v-1", .tuesday)]
      }
    ) { $1[1] = Tiny.lamp("v-2", .tuesday) },
    RosterMutation(
      .newcomerAlone, clause: "3.1",
      kept: {
        $0.rule(.newcomersBesideExperienced)
        $0.change(0) { $0.experience = .newcomer }
        $0.change(1) { $0.experience = .experienced }
        $1 = [Tiny.watch("v-1", .monday), Tiny.watch("v-2", .monday)]
      }
    ) { $1[1] = Tiny.watch("v-3", .monday) },
    RosterMutation(
      .keepApart, clause: "3.1",
      kept: {
        $0.rule(.keepApart("v-1", "v-2"))
        $1 = [Tiny.lamp("v-1", .monday), Tiny.lamp("v-2", .tuesday)]
      }
    ) { $1[1] = Tiny.lamp("v-2", .monday) },
    RosterMutation(
      .goTogether, clause: "3.1",
      kept: {
        $0.rule(.goTogether("v-1", "v-2"))
        // For tasks the pair is free.
        $1 = [Tiny.watch("v-1", .monday), Tiny.watch("v-2", .monday), Tiny.lamp("v-1", .tuesday)]
      }
    ) { $1.remove(at: 1) },
    RosterMutation(
      .pinnedMissing,
      kept: {
        $0.pinned = [PinnedDuty(need: "watch", person: "v-1", day: $0.week.monday, start: 420)]
        oneWatch(&$0, &$1)
      }
    ) { $1[0] = Tiny.watch("v-2", .monday) },
    RosterMutation(
      .pinnedMissing,
      kept: {
        $0.pinned = [
          PinnedDuty(need: "watch", person: "v-1", day: $0.week.monday, start: 420, role: "member")
        ]
        oneWatch(&$0, &$1)
      }
    ) { scenario, _ in scenario.pinned[0].role = "lead" },
  ]
}

extension Scenario {
  /// Lets the stairs be swept on one more day.
  fileprivate mutating func addSweeping(on day: Weekday) {
    guard case .turns(var turns) = needs[3].work else { return }
    turns.windows.append(WeekWindow(day, start: 480, end: 540))
    turns.people.wanted = 1
    needs[3].work = .turns(turns)
  }
}
