import Scenarios

/// The goals about who has a space, as what each vehicle without one adds to each of them: section
/// 2.2 of `docs/model.md`.
struct ServingGoals {
  /// One number of the proof.
  struct Part {
    let name: String
    /// What a vehicle adds while it has no space.
    let added: (_ vehicle: Int) -> Int
  }

  let table: ParkingTable

  /// The numbers of a goal in their order; empty for goals about something else.
  func parts(of goal: ParkingGoal) -> [Part] {
    let lot = table.lot
    switch goal {
    case .entitled:
      return lot.classes.flatMap { claim in
        counts("parking.entitled.\(claim.id)") { lot.vehicles[$0].priorityClass == claim.id }
      }
    case .firstCars:
      return counts("parking.first-cars") { lot.vehicles[$0].order == 1 }
    case .waiting:
      return rounds("parking.waiting") { lot.vehicles[$0].order == 1 || isEntitled($0) }
    case .laterCars:
      let isLater: (Int) -> Bool = { lot.vehicles[$0].order >= 2 }
      return counts("parking.later-cars", isLater) + rounds("parking.later-cars", isLater)
    case .hours:
      return [Part(name: "parking.hours") { table.hours[$0].needed.count }]
    case .walking, .wishes, .stability, .rotation, .draw:
      return []
    }
  }

  private func isEntitled(_ vehicle: Int) -> Bool {
    table.lot.classes.contains { $0.id == table.lot.vehicles[vehicle].priorityClass }
  }

  /// All of some vehicles, then those of them in good standing where a rule makes the difference.
  private func counts(_ name: String, _ counted: @escaping (Int) -> Bool) -> [Part] {
    let all = Part(name: name) { counted($0) ? 1 : 0 }
    guard table.lot.conduct.contains(where: { $0.consequence == .afterOthers }) else {
      return [all]
    }
    return [
      all,
      Part(name: "\(name).in-good-standing") {
        counted($0) && table.inGoodStanding[$0] ? 1 : 0
      },
    ]
  }

  /// Those of some vehicles who have waited for so many rounds that they come first.
  private func rounds(_ name: String, _ counted: @escaping (Int) -> Bool) -> [Part] {
    let lot = table.lot
    let waited = Set(lot.vehicles.indices.filter(counted).map { lot.vehicles[$0].roundsWaited })
    return waited.filter { $0 >= max(1, lot.longestWait) }.sorted(by: >).map { round in
      Part(name: "\(name).over-\(round - 1)") {
        counted($0) && lot.vehicles[$0].roundsWaited > round - 1 ? 1 : 0
      }
    }
  }
}
