import Scenarios

/// A task is held at most so often in the week, each time on another day.
struct SessionsRule: RosterRule {
  func findings(in roster: PlacedRoster, of courtyard: Courtyard) -> [Finding] {
    courtyard.scenario.needs.flatMap { need -> [Finding] in
      guard case .task(let task) = need.work else { return [] }
      let sessions = roster.gatherings(of: need).compactMap(\.duties.first)
      return twoADay(sessions) + tooMany(sessions, most: task.times)
    }
  }

  private func twoADay(_ sessions: [PlacedDuty]) -> [Finding] {
    zip(sessions, sessions.dropFirst()).filter { $0.dayIndex == $1.dayIndex }.map { _, second in
      Finding(
        .twoSessionsADay, at: second.duty, zh: "这项任务同一天安排了两次。",
        en: "the task is held a second time on one day")
    }
  }

  private func tooMany(_ sessions: [PlacedDuty], most: Int) -> [Finding] {
    guard let first = sessions.dropFirst(most).first else { return [] }
    return [
      Finding(
        .tooManySessions, at: first.duty, zh: "这项任务一周只要\(most)次，安排了\(sessions.count)次。",
        en: "the task is held \(sessions.count) times; \(most) were asked for")
    ]
  }
}
