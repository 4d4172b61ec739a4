internal import Scenarios

/// When a need can begin in a week.
struct NeedCalendar {
  let need: Need
  let week: Week

  var windows: [WeekWindow] {
    switch need.work {
    case .shift(let shift): shift.windows
    case .task(let task): task.windows
    case .turns(let turns): turns.windows
    }
  }

  /// The windows of the week that lie in the need's season.
  var inSeason: [WeekWindow] {
    windows.filter { need.season?.contains(week.day($0.weekday)) ?? true }
  }

  /// Whether a duty begins on a day at a time, in minutes after its midnight.
  func starts(on weekday: Weekday, at start: Minutes) -> Bool {
    guard case .task(let task) = need.work else {
      return inSeason.contains { $0.weekday == weekday && $0.start == start }
    }
    let time = weekday.rawValue * minutesPerDay + start
    return inSeason.contains { window in
      let span = window.span
      return time >= span.lowerBound && time + task.duration <= span.upperBound
        && (time - span.lowerBound) % task.startStep == 0
    }
  }

  /// The days a task can be done on, each of them once.
  func days(of task: Task) -> Set<Int> {
    var days: Set<Int> = []
    for window in inSeason {
      for start in stride(
        from: window.span.lowerBound, through: window.span.upperBound - task.duration,
        by: task.startStep)
      {
        days.insert(start / minutesPerDay)
      }
    }
    return days
  }
}
