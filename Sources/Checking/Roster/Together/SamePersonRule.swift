import Plans
import Scenarios

/// Where a task says so, one and the same volunteer comes every time, alone.
struct SamePersonRule: RosterRule {
  func findings(in roster: PlacedRoster, of courtyard: Courtyard) -> [Finding] {
    courtyard.scenario.needs.compactMap { need in
      guard case .task(let task) = need.work, task.samePerson else { return nil }
      let duties = roster.gatherings(of: need).flatMap(\.duties)
      guard let first = duties.first,
        let other = duties.first(where: { $0.duty.assignee != first.duty.assignee })
      else { return nil }
      return Finding(
        .samePerson, at: other.duty, zh: "应由同一人（\(first.duty.assignee.id)）每次前往。",
        en: "the same person, \(first.duty.assignee.id), should come every time")
    }
  }
}
