internal import Scenarios

extension World {
  /// The scenario of a week as the committee would write it: with who is away, what was asked for,
  /// and what is closed.
  ///
  /// - Parameters:
  ///   - base: the courtyard on file, of this week.
  ///   - start: the week's Monday, in minutes from the first one.
  ///   - holidays: public holidays.
  /// - Returns: the scenario; what a ledger knows is not in it.
  func scenario(from base: Scenario, start: Minutes, holidays: [Holiday]) -> Scenario {
    var scenario = base
    scenario.volunteers = volunteers(of: base)
    let present = Set(scenario.volunteers.map(\.id))
    scenario.pinned = base.pinned.filter { pin in
      present.contains(pin.person) || base.households.contains { $0.id == pin.person }
    }
    scenario = ShiftedWeek(holidays, in: base.week).applied(to: scenario)
    scenario.needs = scenario.needs.compactMap { open($0, start: start, in: base) }
    scenario.needs += requests.compactMap { $0.need(inWeekFrom: start) }
    scenario.needs.sort { $0.id < $1.id }
    scenario.parking = parking(base.parking)
    return scenario
  }

  /// A need without the windows at which its place is closed; nil where none is left.
  private func open(_ need: Need, start: Minutes, in scenario: Scenario) -> Need? {
    let place = need.place ?? scenario.places.first?.id
    guard let place, let closed = closedPlaces[place] else { return need }
    return need.keepingWindows { window in
      let from = start + window.span.lowerBound
      return !closed.contains { $0.contains(from) }
    }
  }

  private func parking(_ lot: ParkingLot?) -> ParkingLot? {
    guard var lot else { return nil }
    for index in lot.spaces.indices {
      lot.spaces[index].closed += closedSpaces[lot.spaces[index].id] ?? []
      lot.spaces[index].closed.sort()
    }
    let known = Set(lot.vehicles.map(\.id))
    lot.vehicles = (lot.vehicles + bought.filter { !known.contains($0.id) })
      .filter { !sold.contains($0.id) }.sorted { $0.id < $1.id }
    return lot
  }
}

extension Need {
  /// The need with its windows cut off at a minute of the week; nil where none is left.
  func ending(by minute: Minutes) -> Need? {
    mappingWindows { window in
      let length = min(window.span.upperBound, minute) - window.span.lowerBound
      guard length > 0 else { return [] }
      return [WeekWindow(window.weekday, start: window.start, end: window.start + length)]
    }.keepingWindows { _ in true }
  }

  /// The need with some of its windows; nil where none is left.
  func keepingWindows(_ keeps: (WeekWindow) -> Bool) -> Need? {
    var need = self
    switch work {
    case .shift(var shift):
      shift.windows = shift.windows.filter(keeps)
      guard !shift.windows.isEmpty else { return nil }
      need.work = .shift(shift)
    case .task(var task):
      task.windows = task.windows.filter(keeps)
      guard !task.windows.isEmpty else { return nil }
      need.work = .task(task)
    case .turns(var turns):
      turns.windows = turns.windows.filter(keeps)
      guard !turns.windows.isEmpty else { return nil }
      need.work = .turns(turns)
    }
    return need
  }

  /// The need with its windows on other days of the week.
  func mappingWindows(_ map: (WeekWindow) -> [WeekWindow]) -> Need {
    var need = self
    switch work {
    case .shift(var shift):
      shift.windows = shift.windows.flatMap(map)
      shift.teams = shift.teams.flatMap { team in
        map(team.window).map { Shift.Team(window: $0, roles: team.roles) }
      }
      need.work = .shift(shift)
    case .task(var task):
      task.windows = task.windows.flatMap(map)
      need.work = .task(task)
    case .turns(var turns):
      turns.windows = turns.windows.flatMap(map)
      need.work = .turns(turns)
    }
    return need
  }
}
