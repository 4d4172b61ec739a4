import Checking
import Plans
import Scenarios
import TestSupport
import Testing

@testable import Rostering

@Suite("A week that has begun")
struct RunningWeekTests {
  /// Rules about who may do what; who is missing and what that costs is another matter.
  private static let ofCost: Set<FindingRule> = [
    .incompleteTeam, .newcomerAlone, .goTogether, .samePerson, .pinnedMissing, .dutyOrder,
    .goalNames, .goalValue, .goalBound, .goalProof, .fairnessLines, .fairnessFigure, .placeLines,
    .placeFigure,
    .unfilledLines, .unfilledOrder, .turnTooSoon,
    // Whoever drops out leaves less than a rule asks for.
    .tooLittle, .brokenWeekend, .freeDaysInARow, .dutiesInARow, .request,
  ]

  @Test("whoever steps in keeps every rule", arguments: 1...120)
  func rules(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let scenario = TinyScenario.make(seed: UInt64(seed))
    // Agreements that contradict each other leave no roster to begin with.
    guard let roster = try? RosterPlanner().plan(scenario) else { return }
    var week = RunningWeek(scenario, duties: roster.duties)
    #expect(week.duties == Set(roster.duties))
    for duty in roster.duties where random.oneIn(2) {
      var unavailable = Unavailability()
      unavailable.add(duty.assignee.id, during: duty.span)
      guard week.duties.contains(duty) else { continue }
      week.release(duty)
      #expect(!week.duties.contains(duty))
      let before = week.duties
      if let substitution = week.substitute(for: duty, now: 0, without: unavailable) {
        #expect(substitution.duty.assignee != duty.assignee)
        #expect(substitution.duty.span == duty.span && substitution.duty.need == duty.need)
        let moved = before.subtracting(substitution.moves.map(\.from))
          .union(substitution.moves.map(\.to)).union([substitution.duty])
        #expect(week.duties == moved)
      } else {
        #expect(week.duties == before)
      }
    }
    let findings = PlanChecker(scenario).findings(
      in: Plan(
        week: scenario.week,
        roster: Roster(duties: week.duties.sorted(), fairness: roster.fairness)))
    #expect(findings.filter { !Self.ofCost.contains($0.rule) }.isEmpty)
  }

  @Test("work that comes up is booked at the first hour somebody is free")
  func booking() {
    var scenario = SmallWeek.make()
    scenario.volunteers = [
      SmallWeek.volunteer("v1") { $0.available = [SmallWeek.window(.monday, 8, 20)] },
      SmallWeek.volunteer("v2") { $0.available = [SmallWeek.window(.monday, 12, 20)] },
    ]
    scenario.needs = [SmallWeek.shift("gate", SmallWeek.window(.monday, 8, 11))]
    let gate = Duty(need: "gate", span: 480..<660, assignee: .volunteer("v1"), role: "member")
    let lamp = SmallWeek.task("lamp", SmallWeek.window(.monday, 6, 20), startStep: 15)
    func booked(_ earliest: Minutes, _ change: (inout Unavailability) -> Void = { _ in }) -> [Duty]
    {
      var week = RunningWeek(scenario, duties: [gate])
      var unavailable = Unavailability()
      change(&unavailable)
      let duties = week.book(lamp, notBefore: earliest, without: unavailable)
      #expect(week.duties == Set([gate] + duties))
      return duties
    }
    #expect(booked(0).map(\.span) == [660..<720])
    #expect(booked(661).map(\.span) == [675..<735])
    #expect(booked(720).first?.assignee == .volunteer("v2"))
    #expect(booked(0) { $0.add("v1", during: 0..<1440) }.map(\.span) == [720..<780])
    #expect(booked(1200).isEmpty)
  }
}
