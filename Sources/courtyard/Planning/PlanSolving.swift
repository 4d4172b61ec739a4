internal import Foundation
internal import IntegerProgramming
internal import Parking
internal import Plans
internal import Rostering
internal import Scenarios

/// Finds the plan of a week: the parking first, because the number of watchers follows from it, then
/// the roster, then the bays of those who come by car to their duties.
struct PlanSolving {
  let scenario: Scenario
  let planning: PlanningOptions
  let method: DrawMethod
  let cancellation: Cancellation
  let progress: @Sendable (SolveProgress) -> Void

  private let clock = ContinuousClock()
  private let began = ContinuousClock().now

  init(
    _ scenario: Scenario, planning: PlanningOptions, drawing method: DrawMethod = .ranks,
    cancellation: Cancellation,
    progress: @escaping @Sendable (SolveProgress) -> Void
  ) {
    self.scenario = scenario
    self.planning = planning
    self.method = method
    self.cancellation = cancellation
    self.progress = progress
  }

  /// What of the time limit is left, but never less than a tenth of it: what comes later is not to
  /// be done without thought because something earlier was hard.
  private var timeLeft: Double {
    let gone = began.duration(to: clock.now) / .seconds(1)
    return max(planning.timeLimit - gone, planning.timeLimit / 10)
  }

  private var options: SolveOptions {
    SolveOptions(timeLimit: timeLeft, cancellation: cancellation, progress: progress)
  }

  /// The fair lottery, before any draw; nil when the time ran out.
  func fairChances(tickets: Int) throws -> FairChances? {
    do throws(ParkingError) {
      return try ParkingPlanner().fairChances(of: scenario, tickets: tickets, options: options)
    } catch {
      throw Failure(code: ExitCodes.internalError, message: Messages.solverFailed("\(error)"))
    }
  }

  /// The plan: the roster, the parking or both.
  func plan(roster wantsRoster: Bool, parking wantsParking: Bool) throws -> Plan {
    var plan = Plan(week: scenario.week)
    do {
      if wantsParking, scenario.parking != nil {
        plan.parking = try ParkingPlanner().allocate(
          scenario, seed: planning.seed(for: scenario.week), by: method, options: options)
      }
      if wantsRoster { plan.roster = try roster(beside: plan.parking) }
      if let roster = plan.roster, let parking = plan.parking {
        plan.parking = try VisitPlanner().plan(
          parking, for: roster, in: scenario, options: options)
      }
    } catch let error as RosterError {
      throw Failure(error)
    } catch {
      throw Failure(code: ExitCodes.internalError, message: Messages.solverFailed("\(error)"))
    }
    return plan
  }

  private func roster(beside parking: ParkingAllocation?) throws -> Roster {
    var settled = scenario
    if let parking, let lot = scenario.parking {
      settled = Watches(parking, in: lot).settled(scenario)
    }
    return try RosterPlanner().plan(
      settled,
      options: RosterOptions(
        timeLimit: timeLeft, threads: planning.threads, cancellation: cancellation,
        progress: progress))
  }
}

extension Failure {
  /// Why there is no roster.
  fileprivate init(_ error: RosterError) {
    func about(_ needs: [Need.ID], _ words: Bilingual) -> Bilingual {
      let list = needs.joined(separator: ", ")
      return Bilingual(zh: words.chinese + list, en: words.english + list)
    }
    switch error {
    case .pinnedDutiesContradict(let needs):
      self.init(code: ExitCodes.invalidScenario, message: about(needs, Messages.pinnedContradict))
    case .pinnedDutiesNotWanted(let needs):
      self.init(code: ExitCodes.invalidScenario, message: about(needs, Messages.pinnedNotWanted))
    case .solverFailed:
      self.init(code: ExitCodes.internalError, message: Messages.solverFailed("\(error)"))
    }
  }
}
