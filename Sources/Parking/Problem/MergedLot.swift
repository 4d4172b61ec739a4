import Scenarios

/// The lot with everything merged that nothing tells apart: spaces that are the same to every
/// vehicle become one class with a count, and so do vehicles to which every space is the same and
/// whose claims are.
///
/// Classes are what the linear programs see: forty equal bays are one row, not forty, and none of
/// the symmetry that a solver would have to search is left.
struct MergedLot: Sendable {
  /// Vehicles that nothing tells apart.
  struct VehicleClass: Sendable {
    /// Their claim.
    var claim: Claim
    /// The pattern of the hours they need.
    var pattern: Int
    /// Their positions in the problem, ascending.
    var members: [Int]
  }

  /// What a space is to a vehicle, in eight bytes: large lots have millions of pairs.
  struct Cell: Hashable, Sendable {
    /// Whole metres; negative where the space does not fit.
    var walk: Int32
    /// The earliest wish it meets, from 0; `noWish` where none.
    var wish: Int16
    /// Whether it is the space of last season.
    var isLast: Bool

    static let noWish = Int16.max
    static let unfit = Cell(walk: -1, wish: noWish, isLast: false)

    /// Whether the vehicle may have the space.
    var fits: Bool { walk >= 0 }
  }

  /// The classes of vehicles, by their first member.
  let vehicles: [VehicleClass]
  /// The classes of spaces, by their first member; each lists positions in the problem, ascending.
  let spaces: [[Int]]
  /// Row by row: what each class of spaces is to each class of vehicles.
  let cells: [Cell]
  /// Which patterns can share a space.
  let sharing: Sharing
  /// What the spaces can hold.
  let capacities: Capacities

  /// Merges a problem.
  init(_ problem: ParkingProblem) throws(ParkingError) {
    // First by what is written down, so that the table of pairs is small; then by what it says.
    let vehicleKinds = Self.groups(problem.vehicles.indices) { VehicleKind(problem, $0) }
    var named = Set(problem.vehicles.flatMap(\.wishes))
    if problem.remembersSpaces {
      named.formUnion(problem.vehicles.compactMap { $0.lastSpace.map { .space($0) } })
    }
    let spaceKinds = Self.groups(problem.spaces.indices) {
      SpaceKind(problem, $0, isNamed: named.contains(.space(problem.spaces[$0].id)))
    }
    var table: [[Cell]] = []
    for vehicles in vehicleKinds {
      var row: [Cell] = []
      row.reserveCapacity(spaceKinds.count)
      for spaces in spaceKinds {
        row.append(
          Cell(
            try problem.match(vehicles[0], spaces[0]), remembersSpaces: problem.remembersSpaces))
      }
      table.append(row)
    }
    let patterns = vehicleKinds.map { problem.sharing.pattern[problem.stay[$0[0]]] }
    let columns = Self.groups(spaceKinds.indices) { space in table.map { $0[space] } }
    let rows = Self.groups(vehicleKinds.indices) { vehicle in
      Row(
        claim: problem.merged(problem.claim(of: vehicleKinds[vehicle][0])),
        pattern: patterns[vehicle], cells: columns.map { table[vehicle][$0[0]] })
    }
    let classes = columns.flatMap { kinds -> [(kind: Int, members: [Int])] in
      problem.sharing.countable(kinds.flatMap { spaceKinds[$0] }.sorted()) {
        vehicleKinds.indices.filter { table[$0][kinds[0]].fits }.map { patterns[$0] }
      }.map { (kinds[0], $0) }
    }
    self.init(
      vehicles: rows.map { kinds in
        VehicleClass(
          claim: problem.merged(problem.claim(of: vehicleKinds[kinds[0]][0])),
          pattern: patterns[kinds[0]], members: kinds.flatMap { vehicleKinds[$0] }.sorted())
      },
      spaces: classes.map(\.members),
      cells: rows.flatMap { kinds in classes.map { table[kinds[0]][$0.kind] } },
      sharing: problem.sharing)
  }

  /// Creates a lot from its classes.
  init(vehicles: [VehicleClass], spaces: [[Int]], cells: [Cell], sharing: Sharing) {
    (self.vehicles, self.spaces, self.cells) = (vehicles, spaces, cells)
    self.sharing = sharing
    capacities = Capacities(vehicles.map(\.pattern), spaces: spaces, cells: cells, sharing)
  }

  /// Whether vehicles can share a space anywhere.
  var isShared: Bool { capacities.rows.count > spaces.count }

  /// What a class of spaces is to a class of vehicles.
  func cell(_ vehicle: Int, _ space: Int) -> Cell { cells[vehicle * spaces.count + space] }

  /// The indices grouped by a key, groups and members in the order they first occur.
  static func groups<Key: Hashable>(
    _ indices: Range<Int>, by key: (Int) -> Key
  ) -> [[Int]] {
    var known: [Key: Int] = [:]
    var groups: [[Int]] = []
    for index in indices {
      let key = key(index)
      if let group = known[key] {
        groups[group].append(index)
      } else {
        known[key] = groups.count
        groups.append([index])
      }
    }
    return groups
  }

  private struct Row: Hashable {
    var claim: Claim
    var pattern: Int
    var cells: [Cell]
  }

  /// All of a vehicle that can matter to where it may park, how far it is and how it is ranked.
  private struct VehicleKind: Hashable {
    var (unit, priorityClass): (String?, String?)
    var kind: Vehicle.Kind
    var (length, width): (Double?, Double?)
    var (isElectric, hasPermit, isExcluded): (Bool, Bool, Bool)
    var stay: Int
    var claim: Claim
    var wishes: [SpaceWish]
    var lastSpace: ParkingSpace.ID?

    init(_ problem: ParkingProblem, _ index: Int) {
      let vehicle = problem.vehicles[index]
      (unit, priorityClass, kind) = (problem.unit(of: index), vehicle.priorityClass, vehicle.kind)
      (length, width) = (vehicle.length, vehicle.width)
      (isElectric, hasPermit) = (vehicle.isElectric, vehicle.hasPermit)
      (isExcluded, stay) = (problem.isExcluded(index), problem.stay[index])
      claim = problem.merged(problem.claim(of: index))
      wishes = vehicle.wishes
      lastSpace = problem.remembersSpaces ? vehicle.lastSpace : nil
    }
  }

  /// All of a space that can matter to any vehicle.
  private struct SpaceKind: Hashable {
    var kind: ParkingSpace.Kind
    var zone: String
    var (length, width): (Double?, Double?)
    var distances: [Unit.ID: Double]
    var position: Position?
    var opening: Int
    /// Its id, where a vehicle wishes for it or had it last season.
    var name: ParkingSpace.ID?

    init(_ problem: ParkingProblem, _ index: Int, isNamed: Bool) {
      let space = problem.spaces[index]
      (kind, zone) = (space.kind, space.zone)
      (length, width) = (space.length, space.width)
      (distances, position) = (space.distances, space.position)
      opening = problem.opening[index]
      name = isNamed ? space.id : nil
    }
  }
}

extension MergedLot.Cell {
  fileprivate init(_ match: ParkingProblem.Match?, remembersSpaces: Bool) {
    guard let match else {
      self = .unfit
      return
    }
    self.init(
      walk: Int32(match.walk), wish: match.wish.map { Int16(clamping: $0) } ?? Self.noWish,
      isLast: remembersSpaces && match.isLast)
  }
}
