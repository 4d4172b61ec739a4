import Scenarios

extension ParkingSpace {
  /// Whether the space can be given out for a week at all.
  func canBeGiven(in week: Week) -> Bool {
    !isFireLane && kind != .visitor && !closed.contains { $0.touches(week) }
  }

  /// Whether a vehicle is not too long; a missing measure fits.
  func isLongEnough(for vehicle: Vehicle) -> Bool {
    guard let length, let needed = vehicle.length else { return true }
    return needed <= length
  }

  /// Whether a vehicle is not too wide; a missing measure fits.
  func isWideEnough(for vehicle: Vehicle) -> Bool {
    guard let width, let needed = vehicle.width else { return true }
    return needed <= width
  }
}

extension ParkingSpace.Kind {
  /// Whether a vehicle may stand in a space of this kind, whatever its size.
  func admits(_ vehicle: Vehicle) -> Bool {
    switch self {
    case .standard, .compact: true
    case .accessible: vehicle.hasPermit
    case .charging: vehicle.isElectric
    case .visitor, .loading, .motorcycle: false
    }
  }
}

extension SpaceWish {
  /// Whether a space is what was wished for.
  func isMet(by space: ParkingSpace) -> Bool {
    switch self {
    case .space(let id): space.id == id
    case .zone(let zone): space.zone == zone
    }
  }
}

extension DateSpan {
  /// Whether any minute of the span lies in a week, from Monday 00:00 to Sunday 24:00.
  fileprivate func touches(_ week: Week) -> Bool {
    let (monday, sunday) = (week.monday, week.day(.sunday))
    guard let hours else { return first <= sunday && last >= monday }
    // The hours begin on every day of the span, so a span that reaches into the week at either end
    // either has a day in it or runs over from the Sunday before.
    let from = first.number * minutesPerDay + hours.lowerBound
    let to = last.number * minutesPerDay + hours.upperBound
    return from < (sunday.number + 1) * minutesPerDay && to > monday.number * minutesPerDay
  }
}
