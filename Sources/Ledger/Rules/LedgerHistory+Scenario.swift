internal import Plans
public import Scenarios

extension LedgerHistory {
  /// A scenario with what the ledger knows of the weeks before the planned one.
  ///
  /// Of weeks with a published roster the ledger alone says what was done; of all other weeks the
  /// scenario's own history does. Balances, rounds waited and last spaces are the ledger's as soon as
  /// it knows any; a household's stated last turn stands unless the ledger has a later one. A task that
  /// is to be done once is left out when it was. A ledger that knows nothing of earlier weeks changes
  /// nothing.
  public func applied(to scenario: Scenario) -> Scenario {
    memory(for: scenario).applied(to: scenario)
  }

  /// What is known when a scenario's week begins.
  public func memory(for scenario: Scenario) -> LedgerMemory {
    let past = before(scenario.week)
    let unpublished = past.unpublishedWeeks(of: scenario)
    var memory = LedgerMemory()
    for (week, isPublished) in (past.weeks.map { ($0, true) } + unpublished.map { ($0, false) })
      .sorted(by: { $0.0.week < $1.0.week })
    {
      if isPublished {
        memory.add(week)
      } else if let roster = week.roster {
        memory.addUnpublished(roster, of: week.week)
      }
    }
    return memory
  }

  /// The weeks since the first published one of which only the file knows anything.
  private func unpublishedWeeks(of scenario: Scenario) -> [PublishedWeek] {
    let published = Set(weeks.filter { $0.roster != nil }.map(\.week))
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
}
