import Plans
import Scenarios

/// Where a need says so, the team goes only when every role has its minimum.
struct CompleteTeamRule: RosterRule {
  func findings(in roster: PlacedRoster, of courtyard: Courtyard) -> [Finding] {
    roster.gatherings.compactMap { gathering in
      guard case .shift(let shift) = gathering.need.work, shift.onlyComplete,
        let first = gathering.duties.first
      else { return nil }
      let short = shift.roles.first { role in
        gathering.duties.count { $0.duty.role == role.id } < role.people.minimum
      }
      return short.map { role in
        Finding(
          .incompleteTeam, at: first.duty, zh: "人不齐不出勤：角色“\(role.id)”不足\(role.people.minimum)人。",
          en: "the team goes only when it is complete, and role \(role.id) has fewer than "
            + "\(role.people.minimum)")
      }
    }
  }
}
