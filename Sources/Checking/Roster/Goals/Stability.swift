import Scenarios

/// The goal of stability: duties that the same person did not have last week.
struct Stability {
  let roster: PlacedRoster
  let courtyard: Courtyard

  func values() -> [GoalValue] {
    guard !courtyard.history.isEmpty else { return [] }
    let new = roster.duties.count { duty in
      guard let volunteer = duty.volunteer else { return false }
      return !(courtyard.history[volunteer.id] ?? []).contains { isSame($0, duty) }
    }
    return [("roster.stability", Double(new))]
  }

  private func isSame(_ past: PastDuty, _ duty: PlacedDuty) -> Bool {
    guard past.need == duty.need.id, courtyard.clock.dayIndex(of: past.day) >= -7 else {
      return false
    }
    if case .task = duty.need.work { return true }
    return courtyard.clock.midnight(of: past.day) + past.start + minutesPerWeek
      == duty.span.lowerBound
  }
}
