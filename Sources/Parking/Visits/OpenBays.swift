import Plans
import Scenarios

/// The bays that visitors may stand in, and when nobody needs them.
struct OpenBays {
  private struct Bay {
    let index: Int
    let usable: WeekHours
    let taken: WeekHours
  }

  private let bays: [Bay]
  private let changeover: Minutes

  /// Takes from an allocation when each bay of a list is held.
  init(
    _ spaces: [ParkingSpace], _ allocation: ParkingAllocation, lot: ParkingLot, week: Week
  ) {
    changeover = lot.changeover
    let blocked = Set(FireLanes(lot, in: week).blocked.map(\.space))
    let held = Dictionary(grouping: allocation.given, by: \.space)
    bays = spaces.indices.compactMap { index in
      let space = spaces[index]
      guard [.visitor, .standard, .compact].contains(space.kind), !blocked.contains(space.id)
      else { return nil }
      let lines = (held[space.id] ?? []).map {
        WeekHours.Line(days: $0.days, hours: $0.hours)
      }
      return Bay(
        index: index, usable: space.usableHours(in: week), taken: WeekHours(lines: lines))
    }
  }

  /// The bays that are usable for a stretch of the planned week, with nobody near it in time. What
  /// lies past Sunday is Monday again; what lies before Monday is not looked at.
  func open(during span: Range<Minutes>) -> [Int] {
    let stay = WeekHours(spans: [span])
    let near = WeekHours(
      spans: [max(0, span.lowerBound - changeover)..<span.upperBound + changeover])
    return bays.filter { $0.usable.includes(stay) && $0.taken.isDisjoint(with: near) }.map(\.index)
  }
}

extension WeekHours {
  fileprivate func includes(_ others: WeekHours) -> Bool { others.isSubset(of: self) }
}
