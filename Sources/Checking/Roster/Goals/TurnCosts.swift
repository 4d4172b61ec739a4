import Plans
import Scenarios

/// The goal of turns: whoever's turn is longest ago goes first.
struct TurnCosts {
  let roster: PlacedRoster
  let courtyard: Courtyard

  func values() -> [GoalValue] {
    let sum = courtyard.queues().reduce(0) { $0 + cost(of: $1) }
    return [("roster.turns", Double(sum))]
  }

  private func cost(of queue: TurnQueue) -> Int {
    let turns = roster.gatherings(of: queue.need).flatMap(\.duties)
      .filter { $0.duty.unit == queue.unit }
    guard !turns.isEmpty else { return 0 }
    let length = queue.households.count
    return ranked(queue).enumerated().reduce(0) { cost, entry in
      let count = turns.count { $0.household?.id == entry.element }
      // The j-th turn costs rank + j · N, for j from 0.
      return cost + count * entry.offset + length * (count * (count - 1) / 2)
    }
  }

  /// The households of a queue, the one that is due first at the front.
  private func ranked(_ queue: TurnQueue) -> [Household.ID] {
    let week = courtyard.scenario.week
    let entries = queue.households.map { household in
      (
        id: household.id,
        // A household without a turn comes before every date.
        last: courtyard.lastTurn(of: household, at: queue.need)?.number ?? .min,
        ticket: ticket("\(week) \(queue.need.id) \(household.id)")
      )
    }
    return entries.sorted { ($0.last, $0.ticket, $0.id) < ($1.last, $1.ticket, $1.id) }.map(\.id)
  }
}
