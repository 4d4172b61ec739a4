internal import IntegerProgramming
internal import Parking
internal import Planning
internal import Plans
internal import Rostering
internal import Scenarios

/// A week's planner as commands run it: with their options, and with errors as they end.
struct PlanSolving {
  private let planner: WeekPlanner

  init(
    _ scenario: Scenario, planning: PlanningOptions, drawing method: DrawMethod = .ranks,
    explain: (@Sendable (StrategyChoice) -> Void)? = nil, cancellation: Cancellation,
    progress: @escaping @Sendable (SolveProgress) -> Void
  ) {
    planner = WeekPlanner(
      scenario,
      options: PlannerOptions(
        seed: planning.seed(for: scenario.week), method: method, timeLimit: planning.timeLimit,
        strategy: planning.strategy, explain: explain, threads: planning.threads,
        cancellation: cancellation, progress: progress))
  }

  /// The plan: the roster, the parking or both.
  func plan(roster: Bool, parking: Bool) throws -> Plan {
    do throws(PlanningError) {
      return try planner.plan(roster: roster, parking: parking)
    } catch {
      throw Failure(error)
    }
  }

  /// The fair lottery, before any draw; nil when the time ran out.
  func fairChances(tickets: Int) throws -> FairChances? {
    do throws(PlanningError) {
      return try planner.fairChances(tickets: tickets)
    } catch {
      throw Failure(error)
    }
  }
}

extension Failure {
  /// Why there is no plan.
  init(_ error: PlanningError) {
    func about(_ needs: [Need.ID], _ words: Bilingual) -> Bilingual {
      let list = needs.joined(separator: ", ")
      return Bilingual(zh: words.chinese + list, en: words.english + list)
    }
    switch error {
    case .noRoster(.pinnedDutiesContradict(let needs)):
      self.init(code: ExitCodes.invalidScenario, message: about(needs, Messages.pinnedContradict))
    case .noRoster(.rulesContradict(let clauses)):
      self.init(code: ExitCodes.invalidScenario, message: about(clauses, Messages.rulesContradict))
    case .noRoster(.pinnedDutiesNotWanted(let needs)):
      self.init(code: ExitCodes.invalidScenario, message: about(needs, Messages.pinnedNotWanted))
    case .noRoster(.solverFailed(let reason)), .solverFailed(let reason):
      self.init(code: ExitCodes.internalError, message: Messages.solverFailed(reason))
    }
  }
}
