import Scenarios

/// A time that a shift or turns need is to be filled at, in one stairwell for turns.
struct Occurrence: Hashable {
  var need: Need.ID
  var span: Range<Minutes>
  var unit: Unit.ID?
}

extension Courtyard {
  /// The windows of a need that begin on a day of its season, each once, in the order of time; a
  /// watch for which no bay is occupied enough to want anybody is none.
  func windows(of need: Need) -> [Range<Minutes>] {
    let written: [WeekWindow]
    switch need.work {
    case .shift(let shift): written = shift.windows
    case .task(let task): written = task.windows
    case .turns(let turns): written = turns.windows
    }
    let inSeason = written.filter { window in
      need.season?.contains(clock.week.day(window.weekday)) ?? true
    }
    let spans = Set(inSeason.map(\.span)).sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
    guard case .shift(let shift) = need.work,
      shift.roles.contains(where: { $0.people.watch != nil })
    else { return spans }
    return spans.filter { span in
      shift.roles.contains { people(for: $0, of: need, at: span).wanted > 0 }
    }
  }

  /// How many people a role of a shift takes at one of its windows: as counted from occupied bays;
  /// otherwise as it is settled for the window, or written for all.
  func people(for role: Role, of need: Need, at span: Range<Minutes>) -> HeadCount {
    if let counted = watches.people(for: role, of: need, at: span) { return counted }
    guard case .shift(let shift) = need.work,
      let team = shift.teams.first(where: { $0.window.span == span }),
      let settled = team.roles.first(where: { $0.id == role.id })
    else { return role.people }
    return settled.people
  }

  /// The occurrences of a shift or turns need, in the order of time and unit; none for a task.
  func occurrences(of need: Need) -> [Occurrence] {
    let units: [Unit.ID?]
    switch need.work {
    case .task: return []
    case .shift: units = [nil]
    case .turns(let turns): units = turns.units.isEmpty ? [nil] : Set(turns.units).sorted()
    }
    return windows(of: need).flatMap { span in
      units.map { Occurrence(need: need.id, span: span, unit: $0) }
    }
  }

  /// Whether a task may be held at `span`: on the grid of starts of one of its windows.
  func isSession(_ span: Range<Minutes>, of need: Need, _ task: Task) -> Bool {
    guard span.count == task.duration, task.startStep > 0 else { return false }
    return windows(of: need).contains { window in
      window.lowerBound <= span.lowerBound && span.upperBound <= window.upperBound
        && (span.lowerBound - window.lowerBound) % task.startStep == 0
    }
  }
}
