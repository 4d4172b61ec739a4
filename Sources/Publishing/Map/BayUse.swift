internal import Plans
internal import Scenarios

/// What becomes of a bay this week.
enum BayUse: Hashable, CaseIterable {
  /// One vehicle has it.
  case held
  /// Several vehicles have it, each at its own hours (错时共享).
  case shared
  /// It could be given, and nobody has it.
  case free
  /// It would narrow a fire lane, or lies in one.
  case blocked
  /// It is not given to households: a visitors' or a loading bay.
  case forOthers
  /// It is closed all week.
  case closed
}

/// What becomes of each bay of a scenario.
struct BayUses {
  /// The use of each space, in the scenario's order.
  let uses: [(space: ParkingSpace, use: BayUse)]

  init(_ parking: ParkingAllocation, of lot: ParkingLot, in week: Week) {
    var holders = [ParkingSpace.ID: Set<Vehicle.ID>]()
    for line in parking.given { holders[line.space, default: []].insert(line.vehicle) }
    let blocked = Set(parking.blocked.map(\.space))
    uses = lot.spaces.map { space in
      let use: BayUse =
        switch holders[space.id]?.count ?? 0 {
        case 1: .held
        case 2...: .shared
        case _ where blocked.contains(space.id) || space.isFireLane: .blocked
        case _ where space.isClosedAll(week): .closed
        case _ where space.isForOthers: .forOthers
        default: .free
        }
      return (space, use)
    }
  }

  /// How many bays are used in this way.
  func count(_ use: BayUse) -> Int { uses.count { $0.use == use } }
}

extension ParkingSpace {
  /// Whether no household can have it whoever asks: `docs/model.md`, 2.1.
  fileprivate var isForOthers: Bool {
    kind == .visitor || (kind == .loading && usable == nil)
  }

  /// Whether no minute of a week is left when its closed hours are taken away.
  fileprivate func isClosedAll(_ week: Week) -> Bool {
    var windows = [WeekWindow]()
    for span in closed {
      let hours = span.hours ?? 0..<minutesPerDay
      // A day before the week counts with what reaches past its midnight.
      let first = max(span.first.number, week.monday.number - 1) - week.monday.number
      let last = min(span.last.number, week.day(.sunday).number) - week.monday.number
      guard first <= last else { continue }
      for day in first...last {
        let midnight = day * minutesPerDay
        let minutes = (midnight + hours.lowerBound..<midnight + hours.upperBound)
          .clamped(to: 0..<minutesPerWeek)
        guard !minutes.isEmpty,
          let weekday = Weekday(rawValue: minutes.lowerBound / minutesPerDay)
        else { continue }
        let start = minutes.lowerBound % minutesPerDay
        windows.append(WeekWindow(weekday, start: start, end: start + minutes.count))
      }
    }
    return (usable.map { WeekHours($0) } ?? .always).subtracting(WeekHours(windows)).isEmpty
  }
}
