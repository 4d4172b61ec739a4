import Plans
import Scenarios

/// The turns of a week are spread over the households that can take any.
struct TurnCapRule: RosterRule {
  func findings(in roster: PlacedRoster, of courtyard: Courtyard) -> [Finding] {
    courtyard.queues().flatMap { queue -> [Finding] in
      let occurrences = courtyard.occurrences(of: queue.need).filter { $0.unit == queue.unit }
      let free = queue.households.count { household in
        occurrences.contains { courtyard.isFree(household, for: $0.span) }
      }
      // Where nobody is free, only pinned turns are left.
      guard free > 0 else { return [] }
      let people = queue.turns.people.wanted * occurrences.count
      let cap = (people + free - 1) / free
      let turns = roster.gatherings(of: queue.need).flatMap(\.duties)
        .filter { $0.duty.unit == queue.unit }
      return queue.households.compactMap { household in
        let own = turns.filter { $0.household?.id == household.id }
        let pinned = courtyard.pinned(for: household.id).count { $0.need == queue.need.id }
        guard own.count > max(cap, pinned), let last = own.last else { return nil }
        return Finding(
          .tooManyTurns, at: last.duty, zh: "一周轮了\(own.count)次，平均下来最多\(max(cap, pinned))次。",
          en: "takes \(own.count) turns in the week; \(max(cap, pinned)) is the most")
      }
    }
  }
}
