import Scenarios

/// What may park where and when and how far it is, read anew from the scenario: hours as slots of half an
/// hour around the week, which all hours of the tests are multiples of.
struct Facts {
  static let slot = 30
  static let slots = 7 * 24 * 60 / slot

  let scenario: Scenario
  let lot: ParkingLot
  /// By vehicle, the slots it needs.
  let needed: [[Bool]]
  /// By vehicle, the slots it needs and those of the changeover after each stretch.
  let taken: [[Bool]]
  /// By space, the slots in which it can be used.
  private let usable: [ParkingSpace.ID: [Bool]]
  private let places: [Vehicle.ID: Int]
  private let apart: [[Bool]]

  init(_ scenario: Scenario) {
    self.scenario = scenario
    let lot = scenario.parking ?? ParkingLot()
    self.lot = lot
    let needed = lot.vehicles.map { vehicle -> [Bool] in
      let (stay, offers) = (Self.slots(vehicle.stay), Self.slots(vehicle.offers))
      return stay.indices.map { stay[$0] && !offers[$0] }
    }
    self.needed = needed
    places = Dictionary(
      uniqueKeysWithValues: lot.vehicles.enumerated().map { ($0.element.id, $0.offset) })
    usable = Dictionary(
      uniqueKeysWithValues: lot.spaces.map { space in
        let closed = Self.closed(space, scenario.week)
        let open = Self.slots(space.usable)
        return (space.id, open.indices.map { open[$0] && !closed[$0] })
      })
    let gap = lot.changeover / Self.slot
    taken = needed.map { one in
      one.indices.map { slot in (0...gap).contains { one[(slot - $0 + Self.slots) % Self.slots] } }
    }
    apart = needed.map { one in
      needed.map { other in
        Self.leaves(one, to: other, gap) && Self.leaves(other, to: one, gap)
      }
    }
  }

  func keepApart(_ one: Int, _ other: Int) -> Bool { apart[one][other] }

  /// Whether no minute is needed by both, and the other comes no sooner than the gap after one left.
  private static func leaves(_ one: [Bool], to other: [Bool], _ gap: Int) -> Bool {
    one.indices.allSatisfy { now in
      guard one[now] else { return true }
      if other[now] { return false }
      let hasEnded = !one[(now + 1) % slots]
      return !hasEnded || !(0..<gap).contains { other[(now + 1 + $0) % slots] }
    }
  }

  private static func slots(_ windows: [WeekWindow]?) -> [Bool] {
    guard let windows else { return Array(repeating: true, count: slots) }
    var result = [Bool](repeating: false, count: slots)
    for window in windows {
      for minute in stride(from: window.start, to: window.end, by: slot) {
        result[(window.weekday.rawValue * 1440 + minute) / slot % slots] = true
      }
    }
    return result
  }

  private static func closed(_ space: ParkingSpace, _ week: Week) -> [Bool] {
    var result = [Bool](repeating: false, count: slots)
    for span in space.closed {
      var day = span.first
      while day <= span.last {
        for minute in stride(
          from: span.hours?.lowerBound ?? 0, to: span.hours?.upperBound ?? 1440, by: slot)
        {
          let time = (day.number - week.monday.number) * 1440 + minute
          if (0..<7 * 1440).contains(time) { result[time / slot] = true }
        }
        day = day.advanced(by: 1)
      }
    }
    return result
  }

  func isInGoodStanding(_ vehicle: Vehicle) -> Bool { !isHit(vehicle, by: .afterOthers) }

  private func isHit(_ vehicle: Vehicle, by consequence: ConductRule.Consequence) -> Bool {
    lot.conduct.contains { rule in
      rule.consequence == consequence
        && (rule.conduct == .arrears ? vehicle.arrears : vehicle.breaches) >= rule.from
    }
  }

  func fits(_ space: ParkingSpace, _ vehicle: Vehicle) -> Bool {
    if space.isFireLane || isHit(vehicle, by: .noSpace) { return false }
    guard let place = places[vehicle.id], let open = usable[space.id],
      needed[place].contains(true),
      needed[place].indices.allSatisfy({ !needed[place][$0] || open[$0] })
    else { return false }
    if let longest = space.length, let length = vehicle.length, length > longest { return false }
    if let widest = space.width, let width = vehicle.width, width > widest { return false }
    if vehicle.kind == .motorcycle { return space.kind == .motorcycle }
    return switch space.kind {
    case .visitor, .motorcycle: false
    case .loading: space.usable != nil
    case .accessible: vehicle.hasPermit
    case .charging: vehicle.isElectric
    case .standard, .compact: true
    }
  }

  func walk(_ space: ParkingSpace, _ vehicle: Vehicle) -> Int {
    guard let unit = scenario.households.first(where: { $0.id == vehicle.household })?.unit else {
      return 0
    }
    if let stated = space.distances[unit] { return Int((stated + 0.5).rounded(.down)) }
    let door = scenario.places.flatMap(\.units).first { $0.id == unit }?.position
    guard let door, let position = space.position else { return 0 }
    return Int((abs(door.x - position.x) + abs(door.y - position.y) + 0.5).rounded(.down))
  }

  func meets(_ space: ParkingSpace, _ wish: SpaceWish) -> Bool {
    wish == .space(space.id) || wish == .zone(space.zone)
  }
}
