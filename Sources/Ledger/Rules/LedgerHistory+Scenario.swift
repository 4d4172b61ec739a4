internal import Plans
public import Scenarios

extension LedgerHistory {
  /// A scenario with what the ledger knows of the weeks before the planned one.
  ///
  /// Of weeks with a published roster the ledger alone says what was done; of all other weeks the
  /// scenario's own history does. Balances, rounds waited and last spaces are the ledger's as soon as
  /// it knows any; a household's stated last turn stands unless the ledger has a later one. A ledger
  /// that knows nothing of earlier weeks changes nothing.
  public func applied(to scenario: Scenario) -> Scenario {
    let past = before(scenario.week)
    var scenario = scenario
    if past.weeks.contains(where: { $0.roster != nil }) {
      let carried = past.carriedOver(into: scenario)
      for index in scenario.volunteers.indices {
        scenario.volunteers[index].carriedOver = carried[scenario.volunteers[index].id] ?? 0
      }
      scenario.history = past.duties(beside: scenario.history)
      past.updateTurns(of: &scenario)
    }
    past.updateVehicles(of: &scenario)
    return scenario
  }

  /// What was done: the ledger's weeks, and the file's where the ledger has none.
  private func duties(beside written: [PastDuty]) -> [PastDuty] {
    let published = publishedWeeks
    let done = weeks.flatMap { $0.roster?.duties ?? [] }.compactMap(\.past)
    let others = written.filter { !published.contains(Week(containing: $0.day)) }
    return Set(done + others).sorted {
      ($0.day, $0.start, $0.end, $0.need, $0.person)
        < ($1.day, $1.start, $1.end, $1.need, $1.person)
    }
  }

  private var publishedWeeks: Set<Week> {
    Set(weeks.filter { $0.roster != nil }.map(\.week))
  }

  private func carriedOver(into scenario: Scenario) -> [Volunteer.ID: Minutes] {
    BalanceSheet(LedgerHistory(weeks: weeks + unpublishedWeeks(of: scenario))).carriedOver(
      into: scenario.week, by: scenario.volunteers, memory: scenario.covenant.memoryWeeks)
  }

  /// The weeks since the first published one of which only the file knows anything.
  private func unpublishedWeeks(of scenario: Scenario) -> [PublishedWeek] {
    let published = publishedWeeks
    guard let first = published.min() else { return [] }
    let people = Set(scenario.volunteers.map(\.id))
    let written = Dictionary(
      grouping: scenario.history.filter { people.contains($0.person) },
      by: { Week(containing: $0.day) }
    ).filter { first < $0.key && $0.key < scenario.week && !published.contains($0.key) }
    return written.map { week, duties in
      PublishedWeek(
        week: week,
        roster: LedgerRoster(
          members: scenario.volunteers.map {
            LedgerRoster.Member(
              id: $0.id, name: $0.name, share: $0.share, carriedOver: 0,
              isAbsent: $0.isAbsent(in: week))
          },
          duties: duties.map {
            LedgerDuty(
              need: $0.need, needName: $0.need, day: $0.day,
              hours: $0.start..<max($0.start, $0.end), assignee: .volunteer($0.person), name: "")
          }, memoryWeeks: scenario.covenant.memoryWeeks))
    }
  }

  private func updateTurns(of scenario: inout Scenario) {
    var latest: [Household.ID: Day] = [:]
    for duty in weeks.flatMap({ $0.roster?.duties ?? [] }) where duty.isTurn {
      guard let household = duty.doneBy else { continue }
      latest[household] = max(latest[household] ?? duty.day, duty.day)
    }
    for index in scenario.households.indices {
      // Without a stated day the history above says when, need by need.
      guard let stated = scenario.households[index].lastTurn,
        let day = latest[scenario.households[index].id]
      else { continue }
      scenario.households[index].lastTurn = max(stated, day)
    }
  }

  private func updateVehicles(of scenario: inout Scenario) {
    let rounds = WaitingRounds(self)
    guard var lot = scenario.parking else { return }
    for index in lot.vehicles.indices {
      guard let known = rounds[lot.vehicles[index].id] else { continue }
      lot.vehicles[index].roundsWaited = known.rounds
      lot.vehicles[index].lastSpace = known.lastSpace
    }
    scenario.parking = lot
  }
}
