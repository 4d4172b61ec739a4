import Checking
import Plans
import Scenarios

private typealias Tiny = TinyCourtyard

extension RosterMutation {
  private static let oneWatch: Change = { $1 = [Tiny.watch("v-1", .monday)] }

  /// The rules of the covenant that count something, but for the plain limits of a week.
  static let whatIsCounted: [RosterMutation] = [
    RosterMutation(
      .forbiddenSuccession, clause: "3.1",
      kept: {
        // The lamp at ten is no early duty.
        $0.rule(.succession(never: .begins(300..<600), dayAfter: .demand(.night)))
        $1 = [
          Tiny.patrol("v-1", .monday), Tiny.lamp("v-1", .tuesday, at: 600),
          Tiny.watch("v-1", .wednesday),
        ]
      }
    ) { $1[1] = Tiny.lamp("v-1", .tuesday, at: 570) },
    RosterMutation(
      .forbiddenSuccession, clause: "3.1",
      kept: {
        $0.rule(
          .succession(never: .need("watch"), dayAfter: .begins(1320..<1560)),
          for: .volunteer("v-1"))
        $0.history = [Tiny.past("gone", "v-1", -2, 1380, 1440, in: $0)]
        oneWatch(&$0, &$1)
      }
    ) { scenario, _ in scenario.history[0].day = scenario.week.monday.advanced(by: -1) },
    RosterMutation(
      .daysInARow, clause: "3.1",
      kept: {
        // Only heavy work counts: the patrol between is light.
        $0.needs[0].demands = [Demand("heavy")]
        $0.rule(.limit(Limit(.daysInARow, of: .demand(Demand("heavy")), atMost: 2)))
        $0.history = [Tiny.past("watch", "v-1", -1, 420, 540, in: $0)]
        $1 = [
          Tiny.watch("v-1", .monday), Tiny.patrol("v-1", .tuesday),
          Tiny.watch("v-1", .wednesday), Tiny.watch("v-1", .thursday),
        ]
      }
    ) { $1.insert(Tiny.watch("v-1", .tuesday), at: 1) },
    RosterMutation(
      .dutiesInARow, clause: "3.1",
      kept: {
        $0.needs[0].demands = [Demand("heavy")]
        $0.rule(.limit(Limit(.dutiesInARow, of: .demand(Demand("heavy")), atMost: 2)))
        $0.history = [Tiny.past("watch", "v-1", -9, 420, 540, in: $0)]
        $1 = [
          Tiny.watch("v-1", .monday), Tiny.patrol("v-1", .tuesday), Tiny.watch("v-1", .friday),
        ]
      }
    ) { $1[1] = Tiny.watch("v-1", .tuesday) },
    RosterMutation(
      .freeDaysInARow, clause: "3.1",
      kept: {
        // The last duty was on Saturday: Thursday is the fifth free day.
        $0.rule(.limit(Limit(.freeDaysInARow, atMost: 5)), for: .volunteer("v-1"))
        $0.history = [Tiny.past("watch", "v-1", -2, 420, 540, in: $0)]
        $1 = [Tiny.watch("v-1", .friday)]
      }
    ) { $1[0] = Tiny.watch("v-1", .saturday) },
    RosterMutation(
      .tooLittle, clause: "3.1",
      kept: {
        $0.rule(.limit(Limit(.freeDaysInARow, atLeast: 2)))
        $1 = [Tiny.watch("v-1", .monday), Tiny.watch("v-1", .thursday)]
      }
    ) { $1[1] = Tiny.watch("v-1", .wednesday) },
    RosterMutation(
      .tooLittle, clause: "3.1",
      kept: {
        // What ends on Sunday may go on.
        $0.rule(.limit(Limit(.daysInARow, atLeast: 2)))
        $0.history = [Tiny.past("watch", "v-1", -1, 420, 540, in: $0)]
        $1 = [Tiny.watch("v-1", .monday), Tiny.watch("v-1", .sunday)]
      }
    ) { $1.removeFirst() },
    RosterMutation(
      .tooLittle, clause: "3.1",
      kept: {
        $0.rule(
          .limit(Limit(.dutiesPerWeek, of: .need("watch"), atLeast: 1)), for: .volunteer("v-1"))
        $1 = [Tiny.watch("v-1", .monday)]
      }
    ) { $1[0] = Tiny.patrol("v-1", .monday) },
    RosterMutation(
      .tooLittle, clause: "3.1",
      kept: { scenario, duties in
        // Of the season, which ends on Sunday.
        scenario.covenant.season =
          scenario.week.monday.advanced(by: -14)...scenario.week.day(.sunday)
        scenario.rule(.limit(Limit(.hoursPerSeason, atLeast: 240)), for: .volunteer("v-1"))
        scenario.history = [-20, -14].map { Tiny.past("gone", "v-1", $0, 420, 540, in: scenario) }
        oneWatch(&scenario, &duties)
      }
    ) { scenario, _ in
      scenario.covenant.season =
        scenario.week.monday.advanced(by: -13)...scenario.week.day(.sunday)
    },
    RosterMutation(
      .hoursPerSeason, clause: "3.1",
      kept: { scenario, duties in
        scenario.covenant.season = scenario.week.monday.advanced(by: -14)...Day.distantFuture
        scenario.rule(.limit(Limit(.hoursPerSeason, atMost: 240)))
        scenario.history = [Tiny.past("gone", "v-1", -14, 420, 540, in: scenario)]
        oneWatch(&scenario, &duties)
      }
    ) { scenario, _ in scenario.history[0].end = 541 },
    RosterMutation(
      .dutiesPerSeason, clause: "3.1",
      kept: { scenario, duties in
        scenario.covenant.season = scenario.week.monday.advanced(by: -14)...Day.distantFuture
        scenario.rule(.limit(Limit(.dutiesPerSeason, of: .need("watch"), atMost: 2)))
        scenario.history = [-15, -14].map {
          Tiny.past("watch", "v-1", $0, 420, 540, in: scenario)
        }
        oneWatch(&scenario, &duties)
      }
    ) { scenario, _ in scenario.history[0].day = scenario.history[1].day.advanced(by: 1) },
    RosterMutation(
      .weekendsPerSeason, clause: "3.1",
      kept: { scenario, duties in
        scenario.covenant.season = scenario.week.monday.advanced(by: -14)...Day.distantFuture
        scenario.rule(.limit(Limit(.weekendsPerSeason, atMost: 2)))
        // Two days of one weekend, and a Friday.
        scenario.history = [-9, -8, -3].map {
          Tiny.past("watch", "v-1", $0, 420, 540, in: scenario)
        }
        duties = [Tiny.watch("v-1", .saturday), Tiny.watch("v-1", .sunday)]
      }
    ) { scenario, _ in scenario.history[2].day = scenario.week.monday.advanced(by: -2) },
    RosterMutation(
      .brokenWeekend, clause: "3.1",
      kept: {
        $0.rule(.wholeWeekends(of: .any))
        $1 = [Tiny.watch("v-1", .saturday), Tiny.patrol("v-1", .sunday)]
      }
    ) { $1[1] = Tiny.patrol("v-1", .friday) },
    RosterMutation(
      .request, clause: "3.1",
      kept: {
        $0.rule(
          .request(.need("watch"), on: $0.week.day(.tuesday), isFor: false),
          for: .volunteer("v-1"))
        $1 = [Tiny.patrol("v-1", .tuesday), Tiny.watch("v-2", .tuesday)]
      }
    ) { $1[0] = Tiny.watch("v-1", .tuesday) },
    RosterMutation(
      .request, clause: "3.1",
      kept: {
        $0.rule(.request(.any, on: $0.week.day(.tuesday), isFor: true), for: .volunteer("v-1"))
        $1 = [Tiny.watch("v-1", .tuesday)]
      }
    ) { $1[0] = Tiny.watch("v-1", .wednesday) },
  ]
}
