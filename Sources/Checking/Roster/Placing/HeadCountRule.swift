import Plans
import Scenarios

/// Nobody is counted twice and no more people are sent than are wanted.
struct HeadCountRule: RosterRule {
  func findings(in roster: PlacedRoster, of courtyard: Courtyard) -> [Finding] {
    roster.gatherings.flatMap { gathering in
      servedTwice(gathering.duties) + tooMany(gathering, of: courtyard)
    }
  }

  private func servedTwice(_ duties: [PlacedDuty]) -> [Finding] {
    var seen: Set<String> = []
    return duties.filter { !seen.insert($0.duty.assignee.id).inserted }.map { duty in
      Finding(.servedTwice, at: duty.duty, zh: "同一班次里出现了两次。", en: "is in the same shift twice")
    }
  }

  private func tooMany(
    _ gathering: PlacedRoster.Gathering, of courtyard: Courtyard
  ) -> [Finding] {
    switch gathering.need.work {
    case .shift(let shift):
      shift.roles.flatMap { role in
        let people = courtyard.people(
          for: role, of: gathering.need, at: gathering.occurrence.span)
        return excess(gathering.duties.filter { $0.duty.role == role.id }, over: people.most)
      }
    case .task(let task): excess(gathering.duties, over: task.people.wanted)
    case .turns(let turns): excess(gathering.duties, over: turns.people.wanted)
    }
  }

  private func excess(_ duties: [PlacedDuty], over wanted: Int) -> [Finding] {
    guard duties.count > wanted, let last = duties.last else { return [] }
    return [
      Finding(
        .tooManyPeople, at: last.duty, zh: "安排了\(duties.count)人，最多只要\(wanted)人。",
        en: "\(duties.count) are sent where \(wanted) are wanted")
    ]
  }
}
