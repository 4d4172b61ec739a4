import Checking
import Plans
import Scenarios
import Testing

@Suite("Every rule of a roster: kept, and broken by the smallest change")
struct RosterRulesTests {
  /// What is missing lies in no duty.
  private static let withoutDuty: Set<FindingRule> = [
    .pinnedMissing, .tooLittle, .request, .freeDaysInARow,
  ]

  @Test(arguments: RosterMutation.all.indices)
  func aSmallChangeBreaksExactlyOneRule(_ index: Int) throws {
    let mutation = RosterMutation.all[index]
    var scenario = try TinyCourtyard.scenario()
    var duties: [Duty] = []
    mutation.kept(&scenario, &duties)
    #expect(RosterChecker(scenario).ruleFindings(in: duties) == [], "\(mutation.rule) is kept")

    mutation.broken(&scenario, &duties)
    let findings = RosterChecker(scenario).ruleFindings(in: duties)
    #expect(findings.map(\.rule) == [mutation.rule])
    #expect(findings.map(\.clause) == [mutation.clause])
    for finding in findings {
      #expect(finding.duty != nil || Self.withoutDuty.contains(finding.rule))
      // Ids only: the tiny courtyard's people all have one name, and it is never said.
      #expect(!finding.what.chinese.contains("张三") && !finding.what.english.contains("张三"))
      #expect(!finding.what.chinese.isEmpty && !finding.what.english.isEmpty)
    }
  }

  @Test func pinnedDutiesAreExemptFromWhoMayButFromNothingElse() throws {
    var scenario = try TinyCourtyard.scenario()
    scenario.change(0) {
      $0.available = []
      $0.cannot = [.night]
    }
    scenario.rule(.nightsPerWeek(atMost: 0))
    scenario.pinned = [
      PinnedDuty(need: "patrol", person: "v-1", day: scenario.week.monday, start: 1320)
    ]
    let findings = RosterChecker(scenario).ruleFindings(in: [TinyCourtyard.patrol("v-1", .monday)])
    #expect(findings.map(\.rule) == [.nightsPerWeek])
  }

  @Test func pinnedTurnsRaiseTheCapOfAHousehold() throws {
    var scenario = try TinyCourtyard.scenario()
    guard case .turns(var turns) = scenario.needs[3].work else { return }
    turns.people = HeadCount(minimum: 0, wanted: 1)
    scenario.needs[3].work = .turns(turns)
    // Two turns among three households: one each, but for what is pinned.
    let duties = [TinyCourtyard.sweep("1-101"), TinyCourtyard.sweep("1-101", .sunday)]
    #expect(RosterChecker(scenario).ruleFindings(in: duties).map(\.rule) == [.tooManyTurns])
    scenario.pinned = [Weekday.saturday, .sunday].map { day in
      PinnedDuty(need: "sweep", person: "1-101", day: scenario.week.day(day), start: 480)
    }
    #expect(RosterChecker(scenario).ruleFindings(in: duties) == [])
  }

  @Test func sundaysNightReachesIntoMonday() throws {
    var scenario = try TinyCourtyard.scenario()
    scenario.changeShift(0) { $0.windows = [WeekWindow(.monday, start: 0, end: 120)] }
    scenario.change(0) { $0.available = [WeekWindow(.sunday, start: 1320, end: 1560)] }
    let early = TinyCourtyard.duty("watch", "v-1", .monday, 0, 120)
    #expect(RosterChecker(scenario).ruleFindings(in: [early]) == [])
    scenario.change(0) { $0.available = [WeekWindow(.sunday, start: 1320, end: 1559)] }
    #expect(RosterChecker(scenario).ruleFindings(in: [early]).map(\.rule) == [.notAvailable])
  }

  @Test func aTaskMayRunIntoTheDayAfterItsWindowBegan() throws {
    var scenario = try TinyCourtyard.scenario()
    scenario.changeTask(2) { $0.windows = [WeekWindow(.sunday, start: 1380, end: 1560)] }
    // 00:30 on the Monday after: its window began within the week.
    let late = TinyCourtyard.duty("lamp", "v-1", .sunday, 1470, 60)
    #expect(RosterChecker(scenario).ruleFindings(in: [late]) == [])
  }
}
