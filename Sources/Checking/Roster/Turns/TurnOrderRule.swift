import Plans
import Scenarios

/// Nobody goes twice in a row while another household has not been.
struct TurnOrderRule: RosterRule {
  func findings(in roster: PlacedRoster, of courtyard: Courtyard) -> [Finding] {
    courtyard.queues().flatMap { queue in findings(in: queue, roster, courtyard) }
  }

  private func findings(
    in queue: TurnQueue, _ roster: PlacedRoster, _ courtyard: Courtyard
  ) -> [Finding] {
    let turns = roster.gatherings(of: queue.need).flatMap(\.duties)
      .filter { $0.duty.unit == queue.unit }
    guard !turns.isEmpty else { return [] }
    let lastTurns = queue.households.map { courtyard.lastTurn(of: $0, at: queue.need) }
    guard let latest = lastTurns.compactMap(\.self).max() else { return [] }
    let waited = zip(queue.households, lastTurns).filter { $1.map { $0 < latest } ?? true }.map(\.0)
    return turns.compactMap { turn in
      guard let household = turn.household, !turn.isPinned,
        courtyard.lastTurn(of: household, at: queue.need) == latest
      else { return nil }
      let passedOver = waited.first { other in
        courtyard.isFree(other, for: turn.span)
          && !turns.contains {
            $0.household?.id == other.id && $0.span.lowerBound <= turn.span.lowerBound
          }
      }
      return passedOver.map { other in
        Finding(
          .turnTooSoon, at: turn.duty, zh: "上一轮刚轮过，而 \(other.id) 更久没有轮到。",
          en: "had the last turn, and \(other.id), whose turn is longer ago, has not been")
      }
    }
  }
}
