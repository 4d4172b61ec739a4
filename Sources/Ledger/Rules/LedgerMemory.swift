internal import Plans
public import Scenarios

/// What planning has to know of the weeks before, taken in week by week: balances, rounds, turns and
/// the duties that were done. It need not keep the weeks themselves.
public struct LedgerMemory: Sendable {
  private var balances = BalanceSheet()
  private var rounds = WaitingRounds()
  private var done: Set<PastDuty> = []
  private var latestTurns: [Household.ID: Day] = [:]
  private var publishedWeeks: Set<Week> = []

  /// Creates a memory of nothing.
  public init() {}

  /// Takes in a published week; weeks come in order.
  public mutating func add(_ week: LedgerHistory.PublishedWeek) {
    if let roster = week.roster {
      publishedWeeks.insert(week.week)
      add(roster, of: week.week)
      for duty in roster.duties where duty.isTurn {
        guard let household = duty.doneBy else { continue }
        latestTurns[household] = max(latestTurns[household] ?? duty.day, duty.day)
      }
    }
    if let parking = week.parking { rounds.add(parking, of: week.week) }
  }

  /// Takes in a week of which only the scenario's own history knows anything.
  mutating func addUnpublished(_ roster: LedgerRoster, of week: Week) {
    add(roster, of: week)
  }

  private mutating func add(_ roster: LedgerRoster, of week: Week) {
    balances.add(roster, of: week)
    done.formUnion(roster.duties.compactMap(\.past))
  }

  /// A scenario with what is known, as ``LedgerHistory/applied(to:)`` has it.
  public func applied(to scenario: Scenario) -> Scenario {
    var scenario = scenario
    if !publishedWeeks.isEmpty {
      let carried = balances.carriedOver(
        into: scenario.week, by: scenario.volunteers, memory: scenario.covenant.memoryWeeks)
      for index in scenario.volunteers.indices {
        scenario.volunteers[index].carriedOver = carried[scenario.volunteers[index].id] ?? 0
      }
      scenario.history = duties(beside: scenario.history)
      updateTurns(of: &scenario)
      scenario.leaveOut(doneOnce: done)
    }
    updateVehicles(of: &scenario)
    return scenario
  }

  /// Forgets what no later week looks at: of duties before `day` all but the latest of each person
  /// at each need, and all of needs that no longer exist.
  ///
  /// - Parameters:
  ///   - day: the first day of which everything is kept.
  ///   - needs: the needs that may still be planned.
  ///   - once: those of them that are done once, of which it matters how often they were.
  public mutating func condense(before day: Day, needs: Set<Need.ID>, once: Set<Need.ID>) {
    struct Habit: Hashable {
      let person: String
      let need: Need.ID
    }
    var latest: [Habit: PastDuty] = [:]
    var kept: Set<PastDuty> = []
    for duty in done {
      guard duty.day < day, !once.contains(duty.need) else {
        kept.insert(duty)
        continue
      }
      guard needs.contains(duty.need) else { continue }
      let habit = Habit(person: duty.person, need: duty.need)
      if let other = latest[habit], (other.day, other.start) >= (duty.day, duty.start) { continue }
      latest[habit] = duty
    }
    done = kept.union(latest.values)
  }

  /// What was done: the ledger's weeks, and the file's where the ledger has none.
  private func duties(beside written: [PastDuty]) -> [PastDuty] {
    let others = written.filter { !publishedWeeks.contains(Week(containing: $0.day)) }
    return done.union(others).sorted {
      ($0.day, $0.start, $0.end, $0.need, $0.person)
        < ($1.day, $1.start, $1.end, $1.need, $1.person)
    }
  }

  private func updateTurns(of scenario: inout Scenario) {
    for index in scenario.households.indices {
      // Without a stated day the history above says when, need by need.
      guard let stated = scenario.households[index].lastTurn,
        let day = latestTurns[scenario.households[index].id]
      else { continue }
      scenario.households[index].lastTurn = max(stated, day)
    }
  }

  private func updateVehicles(of scenario: inout Scenario) {
    guard var lot = scenario.parking else { return }
    for index in lot.vehicles.indices {
      guard let known = rounds[lot.vehicles[index].id] else { continue }
      lot.vehicles[index].roundsWaited = known.rounds
      lot.vehicles[index].lastSpace = known.lastSpace
    }
    scenario.parking = lot
  }
}
