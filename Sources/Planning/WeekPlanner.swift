internal import IntegerProgramming
public import Parking
public import Plans
internal import Rostering
public import Scenarios

/// Plans a week: the parking first, because the number of watchers follows from it, then the roster,
/// then the bays of those who come by car to their duties.
public struct WeekPlanner: Sendable {
  private let scenario: Scenario
  private let ahead: WeeksAhead?
  private let options: PlannerOptions

  /// Creates a planner of one week.
  ///
  /// - Parameters:
  ///   - scenario: a complete scenario, as `ScenarioReader` gives it.
  ///   - ahead: weeks to look ahead to; nil to plan the week by itself.
  ///   - options: limits, seed and threads.
  public init(_ scenario: Scenario, ahead: WeeksAhead? = nil, options: PlannerOptions) {
    self.scenario = scenario
    self.ahead = ahead
    self.options = options
  }

  /// The plan: the roster, the parking or both. A roster that rests on the parking, because watchers
  /// are counted by occupied bays, comes with it.
  ///
  /// - Throws: ``PlanningError`` where agreements contradict each other or the solver fails.
  public func plan(
    roster wantsRoster: Bool = true, parking wantsParking: Bool = true
  ) throws(PlanningError) -> Plan {
    let clock = PlanningClock(options)
    let needsParking = wantsParking || wantsRoster && scenario.hasWatches
    var plan = Plan(week: scenario.week)
    do {
      if needsParking, scenario.parking != nil {
        plan.parking = try ParkingPlanner().allocate(
          scenario, seed: options.seed, by: options.method, options: clock.solveOptions)
      }
      if wantsRoster {
        plan.roster = try roster(settledBy: plan.parking, clock)
      }
      if let roster = plan.roster, let parking = plan.parking {
        plan.parking = try VisitPlanner().plan(
          parking, for: roster, in: scenario, options: clock.solveOptions)
      }
    } catch let error as RosterError {
      throw .noRoster(error)
    } catch let error as PlanningError {
      throw error
    } catch {
      throw .solverFailed("\(error)")
    }
    return plan
  }

  private func roster(
    settledBy parking: ParkingAllocation?, _ clock: PlanningClock
  ) throws -> Roster {
    let settled = Self.settled(scenario, by: parking)
    func find() throws -> Roster {
      guard let ahead else {
        return try RosterPlanner().plan(settled, options: clock.rosterOptions)
      }
      return try roster(with: ahead, settledBy: parking, clock)
    }
    return try options.cache.map { try $0.roster(of: settled, otherwise: find) } ?? find()
  }

  /// The roster of the week out of one over this week and those ahead.
  private func roster(
    with ahead: WeeksAhead, settledBy parking: ParkingAllocation?, _ clock: PlanningClock
  ) throws -> Roster {
    var options = options
    options.timeLimit = clock.rosterOptions.timeLimit
    let weeks = try WeeksPlanner(
      Self.settled(ahead.scenario, by: parking), memory: ahead.memory, weeks: 1,
      ahead: ahead.count, options: options, seed: { [seed = options.seed] _ in seed }
    ).plan(parking: false)
    guard let roster = weeks.weeks.first?.plan.roster else {
      throw PlanningError.solverFailed("\(scenario.week): no week was planned")
    }
    return roster
  }

  /// The fair lottery, before any draw; nil when the time ran out.
  ///
  /// - Throws: ``PlanningError`` where the solver fails.
  public func fairChances(tickets: Int) throws(PlanningError) -> FairChances? {
    do throws(ParkingError) {
      return try ParkingPlanner().fairChances(
        of: scenario, tickets: tickets, options: PlanningClock(options).solveOptions)
    } catch {
      throw .solverFailed("\(error)")
    }
  }

  /// A scenario with as many watchers as an allocation asks for.
  public static func settled(_ scenario: Scenario, by parking: ParkingAllocation?) -> Scenario {
    guard let parking, let lot = scenario.parking else { return scenario }
    return Watches(parking, in: lot).settled(scenario)
  }
}
