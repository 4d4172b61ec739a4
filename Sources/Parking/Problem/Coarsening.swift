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
    }
    let rows = MergedLot.groups(fine.vehicles.indices) { vehicle in
      Row(
        claim: fine.vehicles[vehicle].claim.withoutWishes,
        fits: columns.map { fine.cell(vehicle, $0[0]).fits })
    }
    lot = MergedLot(
      vehicles: rows.map { classes in
        MergedLot.VehicleClass(
          claim: fine.vehicles[classes[0]].claim.withoutWishes,
          members: classes.flatMap { fine.vehicles[$0].members }.sorted())
      },
      spaces: columns.map { classes in classes.flatMap { fine.spaces[$0] }.sorted() },
      cells: rows.flatMap { classes in
        columns.map { fine.cell(classes[0], $0[0]).fits ? .near : .unfit }
      })
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
    for space in fine.spaces.indices { refined.mustUse[space] = face.mustUse[spaces[space]] }
    return refined
  }

  /// An allocation of the fine lot that a coarse one stands for: members are dealt out in order.
  func refined(_ flow: Flow) -> Flow {
    var refined = Flow(vehicleClasses: fine.vehicles.count, spaceClasses: fine.spaces.count)
    var cars = lot.vehicles.map { _ in [Int]() }
    for (vehicle, coarse) in vehicles.enumerated() {
      cars[coarse] += fine.vehicles[vehicle].members.map { _ in vehicle }
    }
    var bays = lot.spaces.map { _ in [Int]() }
    for (space, coarse) in spaces.enumerated() {
      bays[coarse] += fine.spaces[space].map { _ in space }
    }
    for vehicle in lot.vehicles.indices {
      for space in lot.spaces.indices {
        for _ in 0..<flow[vehicle, space] {
          guard let car = cars[vehicle].popLast(), let bay = bays[space].popLast() else { continue }
          refined[car, bay] += 1
        }
      }
    }
    return refined
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
    var fits: [Bool]
  }
}

extension MergedLot.Cell {
  fileprivate static let near = Self(walk: 0, wish: noWish)
}

extension Claim {
  fileprivate var withoutWishes: Claim {
    Claim(priority: priority, order: order, rounds: rounds, wishes: 0)
  }
}
