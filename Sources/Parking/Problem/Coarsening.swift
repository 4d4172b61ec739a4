import IntegerProgramming

/// A lot with only what matters to who can have a space at all: where each vehicle fits, and its
/// claim. Walks and wishes are left out, so a handful of classes remains of hundreds.
///
/// The goals that count vehicles without a space are the same on both lots. What their duals say of
/// a coarse class they say of every class in it.
struct Coarsening: Sendable {
  /// The coarse lot.
  let lot: MergedLot
  /// For each class of vehicles of the fine lot, its class in the coarse one.
  let vehicles: [Int]
  /// For each class of spaces of the fine lot, its class in the coarse one.
  let spaces: [Int]

  private let fine: MergedLot

  /// Leaves walks and wishes out of a lot.
  init(_ fine: MergedLot) {
    self.fine = fine
    let columns = MergedLot.groups(fine.spaces.indices) { space in
      fine.vehicles.indices.map { fine.cell($0, space).fits }
    }.flatMap { classes in
      fine.sharing.countable(classes) {
        fine.vehicles.indices.filter { fine.cell($0, classes[0]).fits }
          .map { fine.vehicles[$0].pattern }
      }
    }
    let rows = MergedLot.groups(fine.vehicles.indices) { vehicle in
      Row(
        claim: fine.vehicles[vehicle].claim.aboutServing, pattern: fine.vehicles[vehicle].pattern,
        fits: columns.map { fine.cell(vehicle, $0[0]).fits })
    }
    lot = MergedLot(
      vehicles: rows.map { classes in
        MergedLot.VehicleClass(
          claim: fine.vehicles[classes[0]].claim.aboutServing,
          pattern: fine.vehicles[classes[0]].pattern,
          members: classes.flatMap { fine.vehicles[$0].members }.sorted())
      },
      spaces: columns.map { classes in classes.flatMap { fine.spaces[$0] }.sorted() },
      cells: rows.flatMap { classes in
        columns.map { fine.cell(classes[0], $0[0]).fits ? .near : .unfit }
      }, sharing: fine.sharing)
    vehicles = Self.inverse(rows, count: fine.vehicles.count)
    spaces = Self.inverse(columns, count: fine.spaces.count)
  }

  /// The allocations of the fine lot that a face of the coarse one stands for.
  func refined(_ face: OptimalFace) -> OptimalFace {
    var refined = OptimalFace(fine)
    for vehicle in fine.vehicles.indices {
      let allowed = Set(face.spaces[vehicles[vehicle]])
      refined.spaces[vehicle].removeAll { !allowed.contains(spaces[$0]) }
      refined.mustServe[vehicle] = face.mustServe[vehicles[vehicle]]
    }
    for row in fine.capacities.rows.indices {
      refined.mustUse[row] = mustUse(fine.capacities.rows[row], face)
    }
    let (fineVehicles, fineSpaces) = (
      Self.members(vehicles, count: lot.vehicles.count),
      Self.members(spaces, count: lot.spaces.count)
    )
    refined.sums = face.sums.map { sum in
      OptimalFace.Sum(
        terms: sum.terms.flatMap { term in
          fineVehicles[term.vehicle].flatMap { vehicle in
            fineSpaces[term.space].map { .init(vehicle: vehicle, space: $0, cost: term.cost) }
          }
        }, total: sum.total)
    }
    return refined
  }

  /// Whether the coarse face leaves no place free in a row of the fine lot: when it leaves none in a
  /// row of the same patterns. The same vehicles fit, so there is one.
  private func mustUse(_ row: Capacities.Row, _ face: OptimalFace) -> Bool {
    lot.capacities.rows(of: spaces[row.space]).contains {
      face.mustUse[$0] && lot.capacities.rows[$0].patterns == row.patterns
    }
  }

  /// An allocation of the fine lot that a coarse one stands for.
  ///
  /// - Parameters:
  ///   - flow: the coarse allocation.
  ///   - chosen: for each coarse class which of its vehicles have a space, by position in the
  ///     problem; nil for any of them.
  /// - Returns: the allocation.
  /// - Throws: ``ModelError`` when vehicles cannot be dealt out to single spaces.
  func refined(_ flow: Flow, serving chosen: [[Int]]? = nil) throws(ModelError) -> Flow {
    var refined = Flow(vehicleClasses: fine.vehicles.count, spaceClasses: fine.spaces.count)
    var classes: [Int: Int] = [:]
    for (vehicle, kind) in fine.vehicles.enumerated() {
      for member in kind.members { classes[member] = vehicle }
    }
    var cars = (chosen ?? lot.vehicles.map(\.members)).map { $0.compactMap { classes[$0] } }
    var bays: [[Int]] = lot.spaces.map { _ in [] }
    for (space, coarse) in spaces.enumerated() {
      bays[coarse] += fine.spaces[space].map { _ in space }
    }
    for space in lot.spaces.indices {
      for (bay, holders) in zip(bays[space], try lot.deal(flow, in: space)) {
        for vehicle in holders {
          guard let car = cars[vehicle].popLast() else { continue }
          refined[car, bay] += 1
        }
      }
    }
    return refined
  }

  private static func members(_ classes: [Int], count: Int) -> [[Int]] {
    var members: [[Int]] = Array(repeating: [], count: count)
    for (index, kind) in classes.enumerated() { members[kind].append(index) }
    return members
  }

  private static func inverse(_ groups: [[Int]], count: Int) -> [Int] {
    var inverse = [Int](repeating: 0, count: count)
    for (group, members) in groups.enumerated() {
      for member in members { inverse[member] = group }
    }
    return inverse
  }

  private struct Row: Hashable {
    var claim: Claim
    var pattern: Int
    var fits: [Bool]
  }
}

extension MergedLot.Cell {
  fileprivate static let near = Self(walk: 0, wish: noWish, isLast: false)
}

extension Claim {
  /// The claim with only what goals that count who is served look at.
  fileprivate var aboutServing: Claim {
    var claim = self
    (claim.wishes, claim.hadSpace) = (0, false)
    return claim
  }
}
