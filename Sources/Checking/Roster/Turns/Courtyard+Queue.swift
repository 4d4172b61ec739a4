import Scenarios

/// The households that take turns at a need, in one stairwell or for the whole place.
struct TurnQueue {
  let need: Need
  let turns: Turns
  let unit: Unit.ID?
  /// In the order of the scenario, exempt ones included.
  let households: [Household]
}

extension Courtyard {
  /// The queues of all needs that take turns, in the order of need and unit.
  func queues() -> [TurnQueue] {
    scenario.needs.flatMap { need -> [TurnQueue] in
      guard case .turns(let turns) = need.work else { return [] }
      let units: [Unit.ID?] = turns.units.isEmpty ? [nil] : Set(turns.units).sorted()
      return units.map { unit in
        TurnQueue(
          need: need, turns: turns, unit: unit,
          households: scenario.households.filter { isInQueue($0, of: need, unit: unit) })
      }
    }
  }

  /// Whether a household takes turns in a queue: it lives on the stairwell, or at the place.
  func isInQueue(_ household: Household, of need: Need, unit: Unit.ID?) -> Bool {
    if let unit { return household.unit == unit }
    let place = place(of: need)
    let units = scenario.places.first { $0.id == place }?.units ?? []
    return units.isEmpty || units.contains { $0.id == household.unit }
  }

  /// Whether a household is neither exempt on the day nor away at the time of a turn.
  func isFree(_ household: Household, for span: Range<Minutes>) -> Bool {
    !isExempt(household, at: span) && !isAway(household, at: span)
  }

  func isExempt(_ household: Household, at span: Range<Minutes>) -> Bool {
    household.exemptThrough.map { $0 >= clock.day(at: span.lowerBound) } ?? false
  }

  func isAway(_ household: Household, at span: Range<Minutes>) -> Bool {
    household.away.flatMap(clock.minutes).contains(where: span.overlaps)
  }

  /// The day a household last took a turn at a need; nil where it never did.
  func lastTurn(of household: Household, at need: Need) -> Day? {
    household.lastTurn ?? history[household.id]?.last { $0.need == need.id }?.day
  }
}
