import Plans
import Scenarios

/// Where a need says so, the team goes only when every role has its minimum.
struct CompleteTeamRule: RosterRule {
  func findings(in roster: PlacedRoster, of courtyard: Courtyard) -> [Finding] {
    roster.gatherings.compactMap { gathering in
      guard case .shift(let shift) = gathering.need.work, shift.onlyComplete,
        let first = gathering.duties.first
      else { return nil }
      let minimums = shift.roles.map { role in
        let people = courtyard.people(
          for: role, of: gathering.need, at: gathering.occurrence.span)
        return (role: role.id, minimum: people.minimum)
      }
      let short = minimums.first { role, minimum in
        gathering.duties.count { $0.duty.role == role } < minimum
      }
      return short.map { role, minimum in
        Finding(
          .incompleteTeam, at: first.duty, zh: "人不齐不出勤：角色“\(role)”不足\(minimum)人。",
          en: "the team goes only when it is complete, and role \(role) has fewer than \(minimum)")
      }
    }
  }
}
