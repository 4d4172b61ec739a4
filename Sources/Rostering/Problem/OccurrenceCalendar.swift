import Scenarios

/// Spreads the needs over the days of the weeks.
struct OccurrenceCalendar {
  private let scenario: Scenario
  /// What each week asks for, as scenarios with the same needs in the same order.
  private let weeks: [Scenario]
  private let night: NightHours
  private(set) var shifts: [ShiftOccurrence] = []
  private(set) var tasks: [TaskWork] = []
  private(set) var queues: [TurnQueue] = []

  init(_ weeks: [Scenario], of scenario: Scenario, night: NightHours) {
    self.scenario = scenario
    self.weeks = weeks
    self.night = night
    for (index, need) in scenario.needs.enumerated() {
      switch need.work {
      case .shift: for week in weeks.indices { addShifts(need: index, week: week) }
      case .task: addTasks(need: index)
      case .turns(let turns):
        if turns.units.isEmpty {
          addQueue(turns, need: index, unit: nil)
        } else {
          for unit in turns.units { addQueue(turns, need: index, unit: unit) }
        }
      }
    }
  }

  /// The windows of a need on days of its season in one of the weeks, by time.
  private func inSeason(_ windows: [WeekWindow], need index: Int, week: Int) -> [WeekWindow] {
    let season = scenario.needs[index].season
    return Set(windows)
      .filter { window in season?.contains(weeks[week].week.day(window.weekday)) ?? true }
      .sorted()
  }

  /// When a window of one of the weeks is, in minutes from the first Monday.
  private func span(of window: WeekWindow, week: Int) -> Range<Minutes> {
    let monday = week * minutesPerWeek
    return window.span.lowerBound + monday..<window.span.upperBound + monday
  }

  private mutating func addShifts(need: Int, week: Int) {
    guard case .shift(let shift) = weeks[week].needs[need].work else { return }
    for window in inSeason(shift.windows, need: need, week: week) {
      let roles = shift.roles(in: window)
      let span = span(of: window, week: week)
      shifts.append(
        ShiftOccurrence(
          need: need, span: span, isNight: night.touch(span), roles: roles,
          onlyComplete: shift.onlyComplete, duties: roles.map { _ in [] }))
    }
  }

  /// The task of each week. What is done once is looked at in every week, together with the weeks before:
  /// it is asked for until it is done.
  private mutating func addTasks(need: Int) {
    let first = tasks.count
    for week in weeks.indices {
      guard case .task(let task) = weeks[week].needs[need].work else { continue }
      addTask(task, need: need, week: week, earlier: Array(first..<tasks.count))
    }
  }

  private mutating func addTask(_ task: Task, need: Int, week: Int, earlier: [Int]) {
    var seen: Set<Minutes> = []
    var sessions: [TaskWork.Session] = []
    let windows = inSeason(task.windows, need: need, week: week).map { span(of: $0, week: week) }
    // A session after Sunday's midnight would be one of two weeks where the next is planned, too.
    let end = weeks.count > 1 ? (week + 1) * minutesPerWeek : .max
    for span in windows {
      let last = min(span.upperBound - task.duration, end - 1)
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
        earlier: task.isOnce ? earlier : [], duties: []))
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
    let spans = weeks.indices.flatMap { week in
      inSeason(turns.windows, need: need, week: week).map { span(of: $0, week: week) }
    }
    guard !spans.isEmpty else { return }
    let households = householdsInQueue(need: need, unit: unit)
    queues.append(
      TurnQueueBuilder(
        scenario: scenario, horizon: Horizon(weeks: weeks.count), need: need, unit: unit,
        turns: turns, spans: spans
      ).queue(of: households))
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
