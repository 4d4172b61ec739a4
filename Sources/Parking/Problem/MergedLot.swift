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
    /// Their positions in the problem, ascending.
    var members: [Int]
  }

  /// What a space is to a vehicle, in eight bytes: large lots have millions of pairs.
  struct Cell: Hashable, Sendable {
    /// Whole metres; negative where the space does not fit.
    var walk: Int32
    /// The earliest wish it meets, from 0; `noWish` where none.
    var wish: Int32

    static let noWish = Int32.max
    static let unfit = Cell(walk: -1, wish: noWish)

    /// Whether the vehicle may have the space.
    var fits: Bool { walk >= 0 }
  }

  /// The classes of vehicles, by their first member.
  let vehicles: [VehicleClass]
  /// The classes of spaces, by their first member; each lists positions in the problem, ascending.
  let spaces: [[Int]]
  /// Row by row: what each class of spaces is to each class of vehicles.
  let cells: [Cell]

  /// Merges a problem.
  init(_ problem: ParkingProblem) throws(ParkingError) {
    // First by what is written down, so that the table of pairs is small; then by what it says.
    let vehicleKinds = Self.groups(problem.vehicles.indices) {
      VehicleKind(problem.vehicles[$0], unit: problem.unit(of: $0))
    }
    let wished = Set(problem.vehicles.flatMap(\.wishes))
    let spaceKinds = Self.groups(problem.spaces.indices) {
      SpaceKind(problem.spaces[$0], isWished: wished.contains(.space(problem.spaces[$0].id)))
    }
    var table: [[Cell]] = []
    for vehicles in vehicleKinds {
      var row: [Cell] = []
      row.reserveCapacity(spaceKinds.count)
      for spaces in spaceKinds {
        row.append(Cell(try problem.match(vehicles[0], spaces[0])))
      }
      table.append(row)
    }
    let columns = Self.groups(spaceKinds.indices) { space in table.map { $0[space] } }
    let rows = Self.groups(vehicleKinds.indices) { vehicle in
      Row(
        claim: problem.claim(of: vehicleKinds[vehicle][0]).merged,
        cells: columns.map { table[vehicle][$0[0]] })
    }
    spaces = columns.map { $0.flatMap { spaceKinds[$0] }.sorted() }
    vehicles = rows.map { kinds in
      VehicleClass(
        claim: problem.claim(of: vehicleKinds[kinds[0]][0]).merged,
        members: kinds.flatMap { vehicleKinds[$0] }.sorted())
    }
    cells = rows.flatMap { kinds in columns.map { table[kinds[0]][$0[0]] } }
  }

  /// Creates a lot from its classes.
  init(vehicles: [VehicleClass], spaces: [[Int]], cells: [Cell]) {
    (self.vehicles, self.spaces, self.cells) = (vehicles, spaces, cells)
  }

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
    var cells: [Cell]
  }

  /// All of a vehicle that can matter to where it may park, how far it is and how it is ranked.
  private struct VehicleKind: Hashable {
    var (unit, priorityClass): (String?, String?)
    var (length, width): (Double?, Double?)
    var (isElectric, hasPermit): (Bool, Bool)
    var (order, rounds): (Int, Int)
    var wishes: [SpaceWish]

    init(_ vehicle: Vehicle, unit: Unit.ID?) {
      (self.unit, priorityClass) = (unit, vehicle.priorityClass)
      (length, width) = (vehicle.length, vehicle.width)
      (isElectric, hasPermit) = (vehicle.isElectric, vehicle.hasPermit)
      (order, rounds, wishes) = (vehicle.order, vehicle.roundsWaited, vehicle.wishes)
    }
  }

  /// All of a space that can matter to any vehicle.
  private struct SpaceKind: Hashable {
    var kind: ParkingSpace.Kind
    var zone: String
    var (length, width): (Double?, Double?)
    var distances: [Unit.ID: Double]
    var position: Position?
    var wishedFor: ParkingSpace.ID?

    init(_ space: ParkingSpace, isWished: Bool) {
      (kind, zone) = (space.kind, space.zone)
      (length, width) = (space.length, space.width)
      (distances, position) = (space.distances, space.position)
      wishedFor = isWished ? space.id : nil
    }
  }
}

extension MergedLot.Cell {
  fileprivate init(_ match: ParkingProblem.Match?) {
    guard let match else {
      self = .unfit
      return
    }
    self.init(walk: Int32(match.walk), wish: match.wish.map(Int32.init) ?? Self.noWish)
  }
}

extension Claim {
  /// The same to every goal: whether a later car is the second or the third moves none, nor does
  /// how long it has waited.
  fileprivate var merged: Claim {
    isFirst
      ? Claim(priority: priority, order: 1, rounds: rounds, wishes: wishes)
      : Claim(priority: priority, order: 2, rounds: 0, wishes: wishes)
  }
}
