public import Ledger
internal import Parking
internal import Plans
internal import Rostering
public import Scenarios

/// Plans weeks in a row: the parking of each, one after the other, then one roster over all of them, which is
/// cut into weeks. Each week begins with what is known after the one before, everything done as planned.
public struct WeeksPlanner: Sendable {
  private let written: Scenario
  private let memory: LedgerMemory
  private let weeks: [Week]
  private let kept: Int
  private let options: PlannerOptions
  private let seed: @Sendable (Week) -> UInt64

  /// Creates a planner of several weeks.
  ///
  /// - Parameters:
  ///   - scenario: a complete scenario in its first week, as `ScenarioReader` gives it.
  ///   - memory: what a ledger knows of the weeks before.
  ///   - weeks: how many weeks are planned, 1 or more.
  ///   - ahead: how many weeks after them are looked ahead to.
  ///   - options: limits and threads, for all weeks together.
  ///   - seed: the number drawn for each week.
  public init(
    _ scenario: Scenario, memory: LedgerMemory = LedgerMemory(), weeks: Int, ahead: Int = 0,
    options: PlannerOptions, seed: @escaping @Sendable (Week) -> UInt64
  ) {
    written = scenario
    self.memory = memory
    self.weeks = (0..<max(1, weeks) + ahead).map { scenario.week.advanced(by: $0) }
    kept = max(1, weeks)
    self.options = options
    self.seed = seed
  }

  /// The plans of the weeks.
  ///
  /// - Parameter wantsParking: whether the parking is given out, too. It is in any case where watchers are
  ///   counted by occupied bays.
  /// - Returns: the weeks, each with its scenario and plan, and the proof of all together.
  /// - Throws: ``PlanningError`` where agreements contradict each other or the solver fails.
  public func plan(parking wantsParking: Bool) throws(PlanningError) -> WeeksPlan {
    let clock = PlanningClock(options)
    do {
      let allocations =
        wantsParking || written.hasWatches ? try allocations(clock) : weeks.map { _ in nil }
      let first = memory.applied(to: written)
      let settled = zip(weeks, allocations).map { week, parking in
        WeekPlanner.settled(first.moved(to: week), by: parking)
      }
      let begun = try oneByOne(allocations, clock)
      let together = try RosterPlanner().plan(
        settled[0], later: Array(settled.dropFirst()), startingFrom: begun,
        options: clock.rosterOptions)
      let planned = try cut(together, allocations, clock)
      return WeeksPlan(
        weeks: planned, ahead: Array(weeks.dropFirst(kept)),
        goals: together.proofs(of: planned.compactMap(\.plan.roster)))
    } catch let error as RosterError {
      throw .noRoster(error)
    } catch {
      throw .solverFailed("\(error)")
    }
  }

  /// The parking of every week: who waits in one has waited a round more in the next.
  private func allocations(_ clock: PlanningClock) throws -> [ParkingAllocation?] {
    guard written.parking != nil else { return weeks.map { _ in nil } }
    var memory = memory
    return try weeks.map { week in
      let scenario = memory.applied(to: written.moved(to: week))
      let allocation = try ParkingPlanner().allocate(
        scenario, seed: seed(week), by: options.method, options: clock.solveOptions)
      memory.add(.init(Plan(week: week, parking: allocation), of: scenario))
      return allocation
    }
  }

  /// The roster of each week by itself, after those before it: all weeks together are to be no worse. Where a
  /// week has none after what was spent before it, the weeks up to there.
  private func oneByOne(
    _ allocations: [ParkingAllocation?], _ clock: PlanningClock
  ) throws -> [Roster] {
    var memory = memory
    var rosters: [Roster] = []
    var own = clock.rosterOptions
    let share = Self.partOneByOne / Double(weeks.count)
    own.timeLimit *= share
    own.workLimit = own.workLimit.map { Int(Double($0) * share) }
    own.explain = nil
    for (week, parking) in zip(weeks, allocations) {
      let scenario = memory.applied(to: written.moved(to: week))
      do {
        let roster = try RosterPlanner().plan(
          WeekPlanner.settled(scenario, by: parking), options: own)
        rosters.append(roster)
        memory.add(.init(Plan(week: week, roster: roster, parking: parking), of: scenario))
      } catch is RosterError {
        break
      }
    }
    return rosters
  }

  /// The part of the time in which weeks are planned one by one.
  private static let partOneByOne = 0.3

  private func cut(
    _ together: WeeksRoster, _ allocations: [ParkingAllocation?], _ clock: PlanningClock
  ) throws -> [WeeksPlan.PlannedWeek] {
    var memory = memory
    return try (0..<kept).map { index in
      let scenario = memory.applied(to: written.moved(to: weeks[index]))
      var plan = Plan(week: scenario.week, parking: allocations[index])
      let roster = try RosterPlanner().complete(
        WeekPlanner.settled(scenario, by: plan.parking), serving: together.duties(ofWeek: index),
        of: together, options: clock.rosterOptions)
      plan.roster = roster
      if let parking = plan.parking {
        plan.parking = try VisitPlanner().plan(
          parking, for: roster, in: scenario, options: clock.solveOptions)
      }
      memory.add(.init(plan, of: scenario))
      return WeeksPlan.PlannedWeek(scenario: scenario, plan: plan)
    }
  }
}

extension Scenario {
  /// The same courtyard in another week.
  fileprivate func moved(to week: Week) -> Scenario {
    var scenario = self
    scenario.week = week
    return scenario
  }
}
