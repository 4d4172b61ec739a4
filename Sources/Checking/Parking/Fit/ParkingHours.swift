import Scenarios

/// Minutes in which vehicles need a space and spaces can be used: section 2.1 of `docs/model.md`.
extension Vehicle {
  /// When it needs a space: its stay less the hours it offers.
  var neededMinutes: WeekMinutes {
    var minutes = stay.map { WeekMinutes($0) } ?? .all
    minutes.subtract(WeekMinutes(offers))
    return minutes
  }
}

extension ParkingSpace {
  /// When it can be used in the planned week: its hours less what is closed.
  func usableMinutes(_ clock: WeekClock) -> WeekMinutes {
    var minutes = usable.map { WeekMinutes($0) } ?? .all
    for dates in closed {
      for span in clock.minutes(of: dates) { minutes.removeFromLine(span) }
    }
    return minutes
  }
}

/// Whether two vehicles may hold one space, by the minutes they need and those they need with the
/// changeover after each stretch.
struct KeptApart: Sendable {
  let needed: WeekMinutes
  let withChangeover: WeekMinutes

  init(_ needed: WeekMinutes, changeover: Minutes) {
    self.needed = needed
    withChangeover = needed.lengthened(by: changeover)
  }

  func keepsApart(from other: KeptApart) -> Bool {
    withChangeover.isDisjoint(with: other.needed) && other.withChangeover.isDisjoint(with: needed)
  }
}
