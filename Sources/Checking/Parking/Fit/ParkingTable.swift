import Scenarios

/// The hours, the fit and the walk of every vehicle in every space, and each vehicle's rank in the
/// draw.
struct ParkingTable {
  let lot: ParkingLot
  /// When each space can be used this week.
  let usable: [WeekMinutes]
  /// The spaces that would narrow a fire lane, and by how much.
  let blocked: [BlockedBays.Narrowing?]
  /// The spaces that can be given.
  let canBeGiven: [Bool]
  /// What each vehicle needs.
  let hours: [KeptApart]
  /// In metres, rounded, by vehicle and space.
  let walks: [[Int]]
  /// Whether a vehicle may be given a space, by vehicle and space.
  let fits: [[Bool]]
  /// The rank in the draw, from 1, by vehicle.
  let ranks: [Int]
  /// Whether no conduct rule puts the vehicle after others.
  let inGoodStanding: [Bool]

  init(_ lot: ParkingLot, in courtyard: Courtyard, seed: UInt64) {
    self.lot = lot
    let usable = lot.spaces.map { $0.usableMinutes(courtyard.clock) }
    let blocked = BlockedBays(lot, usable: usable).narrowings
    let canBeGiven = lot.spaces.indices.map { index in
      let space = lot.spaces[index]
      return blocked[index] == nil && !usable[index].isEmpty && space.kind != .visitor
        && !(space.kind == .loading && space.usable == nil)
    }
    self.usable = usable
    self.blocked = blocked
    self.canBeGiven = canBeGiven
    hours = Self.hours(of: lot)
    walks = Self.walks(in: lot, courtyard)
    fits = Self.fits(in: lot, hours: hours, usable: usable, canBeGiven: canBeGiven)
    let tickets = lot.vehicles.map { (ticket("\(seed) \($0.id)"), $0.id) }
    var ranks = Array(repeating: 0, count: tickets.count)
    for (rank, vehicle) in tickets.indices.sorted(by: { tickets[$0] < tickets[$1] }).enumerated() {
      ranks[vehicle] = rank + 1
    }
    self.ranks = ranks
    inGoodStanding = lot.vehicles.map { vehicle in
      !lot.conduct.contains { $0.consequence == .afterOthers && $0.applies(to: vehicle) }
    }
  }

  /// Many vehicles need the same hours, so each combination is worked out once.
  private static func hours(of lot: ParkingLot) -> [KeptApart] {
    struct Wording: Hashable {
      var stay: [WeekWindow]?
      var offers: [WeekWindow]
    }
    var known: [Wording: KeptApart] = [:]
    return lot.vehicles.map { vehicle in
      let wording = Wording(stay: vehicle.stay, offers: vehicle.offers)
      let hours =
        known[wording] ?? KeptApart(vehicle.neededMinutes, changeover: lot.changeover)
      known[wording] = hours
      return hours
    }
  }

  /// Vehicles of one stairwell walk the same way, so each stairwell is measured once.
  private static func walks(in lot: ParkingLot, _ courtyard: Courtyard) -> [[Int]] {
    let units = Dictionary(
      courtyard.scenario.places.flatMap(\.units).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    var walksOfUnit: [Unit.ID?: [Int]] = [:]
    return lot.vehicles.map { vehicle in
      let unit = courtyard.household(vehicle.household)?.unit
      if let walks = walksOfUnit[unit] { return walks }
      let walks = lot.spaces.map { $0.walk(to: unit, at: unit.flatMap { units[$0]?.position }) }
      walksOfUnit[unit] = walks
      return walks
    }
  }

  /// Vehicles that differ only in their claims fit alike, so each build is looked at once.
  private static func fits(
    in lot: ParkingLot, hours: [KeptApart], usable: [WeekMinutes], canBeGiven: [Bool]
  ) -> [[Bool]] {
    struct Build: Hashable {
      var kind: Vehicle.Kind
      var length: Double?
      var width: Double?
      var isElectric: Bool
      var hasPermit: Bool
      var isBarred: Bool
      var needed: WeekMinutes
    }
    var known: [Build: [Bool]] = [:]
    return zip(lot.vehicles, hours).map { vehicle, hours in
      let build = Build(
        kind: vehicle.kind, length: vehicle.length, width: vehicle.width,
        isElectric: vehicle.isElectric, hasPermit: vehicle.hasPermit,
        isBarred: lot.conduct.contains { $0.bars(vehicle) }, needed: hours.needed)
      if let fits = known[build] { return fits }
      let needsSpace = !build.isBarred && !hours.needed.isEmpty
      let fits = lot.spaces.indices.map { space in
        needsSpace && canBeGiven[space] && lot.spaces[space].refusals(of: vehicle).isEmpty
          && hours.needed.isSubset(of: usable[space])
      }
      known[build] = fits
      return fits
    }
  }
}

extension ConductRule {
  /// Whether the rule leaves a vehicle without any space.
  func bars(_ vehicle: Vehicle) -> Bool { consequence == .noSpace && applies(to: vehicle) }
}

extension ParkingSpace {
  /// Why the space as such does not take a vehicle; empty where it does.
  func refusals(of vehicle: Vehicle) -> [FindingRule] {
    var refusals: [FindingRule] = []
    if exceeds(vehicle.length, length) || exceeds(vehicle.width, width) {
      refusals.append(.doesNotFit)
    }
    if kind == .accessible, !vehicle.hasPermit { refusals.append(.needsPermit) }
    if kind == .charging, !vehicle.isElectric { refusals.append(.needsElectricCar) }
    if (kind == .motorcycle) != (vehicle.kind == .motorcycle) { refusals.append(.motorcycleBay) }
    return refusals
  }

  /// The walk to a stairwell in whole metres; 0 where nothing tells it.
  func walk(to unit: Unit.ID?, at door: Position?) -> Int {
    if let unit, let stated = distances[unit] { return Self.wholeMetres(stated) }
    return walk(to: door)
  }

  /// The walk to a point in whole metres; 0 where nothing tells it.
  func walk(to door: Position?) -> Int {
    guard let position, let door else { return 0 }
    return Self.wholeMetres(position.walk(to: door))
  }

  private static func wholeMetres(_ metres: Double) -> Int {
    Int(exactly: metres.rounded(.toNearestOrAwayFromZero)) ?? 0
  }

  private func exceeds(_ needed: Double?, _ given: Double?) -> Bool {
    guard let needed, let given else { return false }
    return needed > given
  }
}
