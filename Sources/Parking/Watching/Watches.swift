public import Plans
public import Scenarios

/// How many people watch the parked cars: it follows from the bays that an allocation leaves
/// occupied. `docs/model.md`, 2.6, defines it.
public struct Watches: Sendable {
  /// A bay that somebody holds.
  private struct Bay: Sendable {
    let zone: String
    let occupied: WeekHours
  }

  private let bays: [Bay]

  /// Takes from an allocation when each bay of a lot is occupied.
  public init(_ allocation: ParkingAllocation, in lot: ParkingLot) {
    let lines = Dictionary(grouping: allocation.given, by: \.space)
    bays = lot.spaces.compactMap { space in
      lines[space.id].map { given in
        Bay(
          zone: space.zone,
          occupied: WeekHours(lines: given.map { WeekHours.Line(days: $0.days, hours: $0.hours) }))
      }
    }
  }

  /// A scenario with the head counts of all its watches settled, window by window. A window for
  /// which nobody is wanted is left out; a need keeps its place even if none of its windows is left.
  public func settled(_ scenario: Scenario) -> Scenario {
    var settled = scenario
    for index in settled.needs.indices {
      guard settled.needs[index].isWatch, case .shift(var shift) = settled.needs[index].work else {
        continue
      }
      shift.teams = Set(shift.windows).sorted()
        .map { window in
          Shift.Team(window: window, roles: shift.roles(in: window).map { settle($0, window) })
        }
        .filter { team in team.roles.contains { $0.people.wanted > 0 } }
      shift.windows = shift.teams.map(\.window)
      for role in shift.roles.indices { shift.roles[role].people.watch = nil }
      settled.needs[index].work = .shift(shift)
    }
    return settled
  }

  private func settle(_ role: Role, _ window: WeekWindow) -> Role {
    guard let watch = role.people.watch else { return role }
    var role = role
    let bays = mostOccupied(of: watch.zones, in: window)
    let watchers = (bays + watch.baysPerPerson - 1) / watch.baysPerPerson
    role.people = HeadCount(
      minimum: role.people.minimum, wanted: max(watchers, role.people.minimum))
    return role
  }

  /// The bays of some zones that are occupied at the fullest moment of a window.
  func mostOccupied(of zones: [String], in window: WeekWindow) -> Int {
    let bays = bays.filter { zones.isEmpty || zones.contains($0.zone) }
    // The moments to look at: a number only grows where the window begins or a stretch does.
    return WeekHours([window]).ranges.map { part in
      let starts = bays.flatMap { $0.occupied.ranges.map(\.lowerBound) }.filter(part.contains)
      return Set(starts + [part.lowerBound]).map { moment in
        bays.count { $0.occupied.contains(moment) }
      }.max() ?? 0
    }.max() ?? 0
  }
}

extension WeekHours {
  /// Whether a minute of the week is one of them.
  fileprivate func contains(_ minute: Minutes) -> Bool {
    ranges.contains { $0.contains(minute) }
  }
}

extension Need {
  /// Whether the number of people it takes follows from the bays that are occupied.
  fileprivate var isWatch: Bool {
    guard case .shift(let shift) = work else { return false }
    return shift.roles.contains { $0.people.watch != nil }
  }
}

extension Scenario {
  /// Whether the roster can be made only after the parking: it has a watch whose people are counted
  /// by occupied bays.
  public var hasWatches: Bool { needs.contains(where: \.isWatch) }
}
