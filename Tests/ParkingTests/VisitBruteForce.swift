import Plans
import Scenarios

/// Every way of giving bays to visits, minute by minute, and the right one: written from
/// `docs/model.md`, 2.7, with nothing of the module under test.
struct VisitBruteForce {
  /// Volunteer, bay or none, walk.
  typealias Line = (volunteer: String, space: String?, walk: Int)

  /// The right visits, in order.
  private(set) var best: [Line] = []
  /// The values of the three goals.
  private(set) var values: [Int] = []

  private let scenario: Scenario
  private let lot: ParkingLot
  private let visits: [Duty]
  private let taken: [String: Set<Minutes>]
  private var bestTies: [String] = []

  init(_ scenario: Scenario, _ allocation: ParkingAllocation, _ roster: Roster) {
    self.scenario = scenario
    lot = scenario.parking ?? ParkingLot()
    let drivers = scenario.volunteers.filter { $0.plate != nil }.map(\.id)
    visits = roster.duties.filter { drivers.contains($0.assignee.id) }.sorted {
      ($0.span.lowerBound, $0.span.upperBound, $0.assignee.id)
        < ($1.span.lowerBound, $1.span.upperBound, $1.assignee.id)
    }
    var taken: [String: Set<Minutes>] = [:]
    for given in allocation.given {
      for day in given.days.lowerBound.rawValue...given.days.upperBound.rawValue {
        taken[given.space, default: []].formUnion(
          given.hours.map { (day * 1_440 + $0) % 10_080 })
      }
    }
    self.taken = taken
    extend([])
  }

  private mutating func extend(_ chosen: [ParkingSpace?]) {
    guard chosen.count < visits.count else {
      look(at: chosen)
      return
    }
    let duty = visits[chosen.count]
    extend(chosen + [nil])
    for space in lot.spaces where isOpen(space, to: duty) {
      let isFree = zip(visits, chosen).allSatisfy { other, bay in
        bay?.id != space.id || other.span.upperBound + lot.changeover <= duty.span.lowerBound
          || duty.span.upperBound + lot.changeover <= other.span.lowerBound
      }
      if isFree { extend(chosen + [space]) }
    }
  }

  private func isOpen(_ space: ParkingSpace, to duty: Duty) -> Bool {
    guard [.visitor, .standard, .compact].contains(space.kind), !space.isFireLane else {
      return false
    }
    let near = (duty.span.lowerBound - lot.changeover)..<(duty.span.upperBound + lot.changeover)
    return near.allSatisfy { $0 < 0 || !(taken[space.id] ?? []).contains($0 % 10_080) }
      && duty.span.allSatisfy { minute in
        (space.usable ?? [WeekWindow(.monday, start: 0, end: 10_080)]).contains {
          $0.span.contains(minute % 10_080) || $0.span.contains(minute % 10_080 + 10_080)
        }
          && !space.closed.contains { closed in
            (closed.first.number...closed.last.number).contains(
              scenario.week.monday.number + minute % 10_080 / 1_440)
          }
      }
  }

  private func walk(_ duty: Duty, _ space: ParkingSpace) -> Int {
    guard let need = scenario.needs.first(where: { $0.id == duty.need }) else { return 0 }
    let unit = scenario.households.first { $0.id == need.household }?.unit
    if let unit, let stated = space.distances[unit] { return Int(stated.rounded()) }
    let place = scenario.places.first { $0.id == need.place } ?? scenario.places[0]
    let goal =
      unit == nil
      ? place.position
      : scenario.places.flatMap(\.units).first { $0.id == unit }?.position
    guard let goal, let from = space.position else { return 0 }
    return Int((abs(goal.x - from.x) + abs(goal.y - from.y)).rounded())
  }

  private mutating func look(at chosen: [ParkingSpace?]) {
    let walks = zip(visits, chosen).map { duty, space in space.map { walk(duty, $0) } ?? 0 }
    let values = [
      chosen.count { $0 == nil }, chosen.count { $0 != nil && $0?.kind != .visitor },
      walks.reduce(0, +),
    ]
    // After every id comes whoever has none.
    let ties = chosen.map { $0?.id ?? "~" }
    let isBetter =
      self.values.isEmpty || values.lexicographicallyPrecedes(self.values)
      || values == self.values && ties.lexicographicallyPrecedes(bestTies)
    guard isBetter else { return }
    (self.values, bestTies) = (values, ties)
    best = zip(zip(visits, chosen), walks).map { ($0.0.assignee.id, $0.1?.id, $1) }
  }
}
