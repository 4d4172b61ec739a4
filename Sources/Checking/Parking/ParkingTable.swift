import Scenarios

/// The walk and the fit of every vehicle in every space, and each vehicle's rank in the draw.
struct ParkingTable {
  let lot: ParkingLot
  /// The spaces that can be given.
  let usable: [Bool]
  /// In metres, rounded, by vehicle and space.
  let walks: [[Int]]
  /// Whether a vehicle may be given a space, by vehicle and space.
  let fits: [[Bool]]
  /// The rank in the draw, from 1, by vehicle.
  let ranks: [Int]

  init(_ lot: ParkingLot, in courtyard: Courtyard, seed: UInt64) {
    self.lot = lot
    let usable = lot.spaces.map { $0.canBeGiven(in: courtyard) }
    self.usable = usable
    let units = Dictionary(
      courtyard.scenario.places.flatMap(\.units).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    // Vehicles of one stairwell walk the same way, so each stairwell is measured once.
    var walksOfUnit: [Unit.ID?: [Int]] = [:]
    walks = lot.vehicles.map { vehicle in
      let unit = courtyard.household(vehicle.household)?.unit
      if let walks = walksOfUnit[unit] { return walks }
      let walks = lot.spaces.map { $0.walk(to: unit, at: unit.flatMap { units[$0]?.position }) }
      walksOfUnit[unit] = walks
      return walks
    }
    fits = lot.vehicles.map { vehicle in
      zip(lot.spaces, usable).map { $1 && $0.refusal(of: vehicle) == nil }
    }
    let tickets = lot.vehicles.map { (ticket("\(seed) \($0.id)"), $0.id) }
    var ranks = Array(repeating: 0, count: tickets.count)
    for (rank, vehicle) in tickets.indices.sorted(by: { tickets[$0] < tickets[$1] }).enumerated() {
      ranks[vehicle] = rank + 1
    }
    self.ranks = ranks
  }
}

extension ParkingSpace {
  /// Whether any household can have the space this week.
  func canBeGiven(in courtyard: Courtyard) -> Bool {
    !isFireLane && kind != .visitor
      && !closed.flatMap(courtyard.clock.minutes).contains { $0.overlaps(0..<minutesPerWeek) }
  }

  /// Why the space does not take a vehicle; nil where it does.
  func refusal(of vehicle: Vehicle) -> FindingRule? {
    if exceeds(vehicle.length, length) || exceeds(vehicle.width, width) { return .doesNotFit }
    if kind == .accessible, !vehicle.hasPermit { return .needsPermit }
    if kind == .charging, !vehicle.isElectric { return .needsElectricCar }
    return nil
  }

  /// The walk to a stairwell in whole metres; 0 where nothing tells it.
  func walk(to unit: Unit.ID?, at door: Position?) -> Int {
    let metres: Double
    if let unit, let stated = distances[unit] {
      metres = stated
    } else if let position, let door {
      metres = position.walk(to: door)
    } else {
      metres = 0
    }
    return Int(exactly: metres.rounded(.toNearestOrAwayFromZero)) ?? 0
  }

  private func exceeds(_ needed: Double?, _ given: Double?) -> Bool {
    guard let needed, let given else { return false }
    return needed > given
  }
}
