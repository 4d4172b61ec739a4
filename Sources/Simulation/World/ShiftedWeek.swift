internal import Scenarios

/// A week with public holidays and shifted working days in it: what needs and people usually do on
/// one day, they do on another.
struct ShiftedWeek {
  /// For each day of the week the weekday it runs like.
  private let runsLike: [Weekday: Weekday]
  private let pausing: Set<Need.ID>
  private let daysOff: Set<Weekday>

  init(_ holidays: [Holiday], in week: Week) {
    var runsLike: [Weekday: Weekday] = [:]
    var pausing: Set<Need.ID> = []
    var daysOff: Set<Weekday> = []
    for holiday in holidays {
      for shifted in holiday.days where Week(containing: shifted.day) == week {
        runsLike[shifted.day.weekday] = shifted.runsLike
        if shifted.runsLike >= .saturday {
          daysOff.insert(shifted.day.weekday)
          pausing.formUnion(holiday.pausing)
        }
      }
    }
    self.runsLike = runsLike
    self.pausing = pausing
    self.daysOff = daysOff
  }

  /// The scenario with needs and free hours of the days that its days run like.
  func applied(to scenario: Scenario) -> Scenario {
    guard !runsLike.isEmpty else { return scenario }
    var scenario = scenario
    scenario.needs = scenario.needs.compactMap { need in
      let shifted = need.mappingWindows(shifted)
      return shifted.keepingWindows { window in
        !(pausing.contains(need.id) && daysOff.contains(window.weekday))
      }
    }
    for index in scenario.volunteers.indices {
      scenario.volunteers[index].available = scenario.volunteers[index].available
        .map { $0.flatMap(shifted) }
    }
    return scenario
  }

  /// A window on each day that runs like its own; its own day has it only if it runs like itself.
  private func shifted(_ window: WeekWindow) -> [WeekWindow] {
    Weekday.allCases.filter { (runsLike[$0] ?? $0) == window.weekday }
      .map { WeekWindow($0, start: window.start, end: window.end) }
  }
}
