import Scenarios

/// Spreads the needs over the days of the week.
struct OccurrenceCalendar {
  private let scenario: Scenario
  private let night: NightHours
  private(set) var shifts: [ShiftOccurrence] = []
  private(set) var tasks: [TaskWork] = []
  private(set) var queues: [TurnQueue] = []

  init(_ scenario: Scenario, night: NightHours) {
    self.scenario = scenario
    self.night = night
    for (index, need) in scenario.needs.enumerated() {
      switch need.work {
      case .shift(let shift): addShifts(shift, need: index)
      case .task(let task): addTask(task, need: index)
      case .turns(let turns):
        if turns.units.isEmpty {
          addQueue(turns, need: index, unit: nil)
        } else {
          for unit in turns.units { addQueue(turns, need: index, unit: unit) }
        }
      }
    }
  }

  /// The windows of a need on days of its season, by time.
  private func inSeason(_ windows: [WeekWindow], need index: Int) -> [WeekWindow] {
    let season = scenario.needs[index].season
    return Set(windows)
      .filter { window in season?.contains(scenario.week.day(window.weekday)) ?? true }
      .sorted()
  }

  /// When they are.
  private func spans(of windows: [WeekWindow], need index: Int) -> [Range<Minutes>] {
    inSeason(windows, need: index).map(\.span)
  }

  private mutating func addShifts(_ shift: Shift, need: Int) {
    for window in inSeason(shift.windows, need: need) {
      let roles = shift.roles(in: window)
      shifts.append(
        ShiftOccurrence(
          need: need, span: window.span, isNight: night.touch(window.span), roles: roles,
          onlyComplete: shift.onlyComplete, duties: roles.map { _ in [] }))
    }
  }

  private mutating func addTask(_ task: Task, need: Int) {
    var seen: Set<Minutes> = []
    var sessions: [TaskWork.Session] = []
    let windows = spans(of: task.windows, need: need)
    for span in windows {
      let last = span.upperBound - task.duration
      guard span.lowerBound <= last else { continue }
      for start in stride(from: span.lowerBound, through: last, by: max(1, task.startStep))
      where seen.insert(start).inserted {
        let session = start..<start + task.duration
        sessions.append(.init(span: session, isNight: night.touch(session)))
      }
    }
    // A need whose season leaves no day of this week asks for nothing.
    guard let first = windows.first, let end = windows.map(\.upperBound).max() else { return }
    tasks.append(
      TaskWork(
        need: need, task: task, span: first.lowerBound..<end,
        sessions: sessions.sorted { $0.span.lowerBound < $1.span.lowerBound },
        lastVisitor: task.samePerson ? lastVisitor(of: scenario.needs[need].id) : nil,
        duties: []))
  }

  private func lastVisitor(of need: Need.ID) -> Int? {
    let monday = scenario.week.monday
    let latest = scenario.history
      .filter { past in
        past.need == need && past.day < monday
          && scenario.volunteers.contains { $0.id == past.person }
      }
      .max {
        ($0.day, $0.start) != ($1.day, $1.start)
          ? ($0.day, $0.start) < ($1.day, $1.start) : $0.person > $1.person
      }
    return latest.flatMap { past in
      scenario.volunteers.firstIndex { $0.id == past.person }
    }
  }

  private mutating func addQueue(_ turns: Turns, need: Int, unit: Unit.ID?) {
    let spans = spans(of: turns.windows, need: need)
    guard !spans.isEmpty else { return }
    let households = householdsInQueue(need: need, unit: unit)
    queues.append(
      TurnQueueBuilder(scenario: scenario, need: need, unit: unit, turns: turns, spans: spans)
        .queue(of: households))
  }

  private func householdsInQueue(need: Int, unit: Unit.ID?) -> [Int] {
    let all = Array(scenario.households.indices)
    if let unit { return all.filter { scenario.households[$0].unit == unit } }
    guard
      scenario.places.indices.contains(RosterProblem.place(of: scenario.needs[need], in: scenario))
    else { return all }
    let place = scenario.places[RosterProblem.place(of: scenario.needs[need], in: scenario)]
    guard !place.units.isEmpty else { return all }
    let units = Set(place.units.map(\.id))
    return all.filter { scenario.households[$0].unit.map(units.contains) ?? false }
  }
}
