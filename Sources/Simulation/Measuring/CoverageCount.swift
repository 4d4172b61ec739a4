internal import Plans
internal import Scenarios

/// How many of the people who must come really came.
struct CoverageCount {
  private var came: [Priority: Int] = [:]
  private var must: [Priority: Int] = [:]

  /// Counts a week.
  ///
  /// - Parameters:
  ///   - scenario: the week as it was planned, with the number of watchers settled.
  ///   - slots: what became of it.
  ///   - extra: needs that came up and were booked.
  ///   - isClosed: whether what begins at a minute of a need's place is not needed.
  init(
    _ scenario: Scenario, slots: [Slot], extra: [Need], isClosed: (Need, Minutes) -> Bool
  ) {
    let done = Dictionary(grouping: slots.compactMap(\.done), by: \.need)
    for need in scenario.needs + extra {
      let duties = done[need.id] ?? []
      switch need.work {
      case .shift(let shift):
        for window in Set(shift.windows) where need.takesPlace(window, in: scenario.week) {
          guard !isClosed(need, window.span.lowerBound) else { continue }
          for role in shift.roles(in: window) {
            let present = duties.count { $0.span == window.span && $0.role == role.id }
            add(need.priority, min(present, role.people.minimum), of: role.people.minimum)
          }
        }
      case .task(let task):
        let minimum = task.people.minimum
        guard task.windows.contains(where: { need.takesPlace($0, in: scenario.week) }) else {
          continue
        }
        let sessions = Dictionary(grouping: duties, by: \.span.lowerBound).values
          .map { min($0.count, minimum) }.sorted(by: >).prefix(task.times)
        add(need.priority, sessions.reduce(0, +), of: task.times * minimum)
      case .turns(let turns):
        let units: [Unit.ID?] = turns.units.isEmpty ? [nil] : turns.units
        for window in Set(turns.windows) where need.takesPlace(window, in: scenario.week) {
          guard !isClosed(need, window.span.lowerBound) else { continue }
          for unit in units {
            let present = duties.count { $0.span == window.span && $0.unit == unit }
            add(need.priority, min(present, turns.people.minimum), of: turns.people.minimum)
          }
        }
      }
    }
  }

  /// The share of a priority; nil where nobody must come.
  subscript(priority: Priority) -> Double? {
    guard let must = must[priority], must > 0 else { return nil }
    return Double(came[priority] ?? 0) / Double(must)
  }

  private mutating func add(_ priority: Priority, _ present: Int, of minimum: Int) {
    came[priority, default: 0] += present
    must[priority, default: 0] += minimum
  }
}

extension Need {
  /// Whether a window of a week lies in the need's season.
  func takesPlace(_ window: WeekWindow, in week: Week) -> Bool {
    season?.contains(week.day(window.weekday)) ?? true
  }
}
