import Scenarios

/// All goals of an allocation in the covenant's order: section 2.2 of `docs/model.md`.
struct ParkingGoals {
  let allocation: PlacedAllocation

  func values() -> [GoalValue] { allocation.lot.goals.flatMap(values) }

  private func values(of goal: ParkingGoal) -> [GoalValue] {
    let lot = allocation.lot
    let without = allocation.without.map { lot.vehicles[$0] }
    switch goal {
    case .entitled:
      return lot.classes.map { claim in
        (
          "parking.entitled.\(claim.id)",
          Double(without.count { $0.priorityClass == claim.id })
        )
      }
    case .firstCars:
      return [("parking.first-cars", Double(without.count { $0.order == 1 }))]
    case .waiting:
      let rounds = Set(
        lot.vehicles.filter { $0.order == 1 && $0.roundsWaited >= 1 }.map(\.roundsWaited))
      return rounds.sorted(by: >).map { round in
        (
          "parking.waiting.over-\(round - 1)",
          Double(without.count { $0.order == 1 && $0.roundsWaited >= round })
        )
      }
    case .laterCars:
      return [("parking.later-cars", Double(without.count { $0.order >= 2 }))]
    case .hours, .stability, .rotation, .draw:
      return []
    case .walking:
      let walks = given().map { allocation.table.walks[$0.vehicle][$0.space] }
      return [
        ("parking.worst-walk", Double(walks.max() ?? 0)),
        ("parking.total-walk", Double(walks.reduce(0, +))),
      ]
    case .wishes:
      let most = lot.vehicles.map(\.wishes.count).max() ?? 0
      let firstMet = given().map { line in
        (
          wishes: lot.vehicles[line.vehicle].wishes.count,
          met: allocation.firstWishMet(of: line.vehicle, in: line.space)
        )
      }
      return (0..<most).map { index in
        (
          "parking.wishes.\(index + 1)",
          Double(firstMet.count { $0.wishes > index && $0.met > index + 1 })
        )
      }
    }
  }

  private func given() -> [(vehicle: Int, space: Int)] {
    allocation.spaceOf.enumerated().compactMap { vehicle, space in
      space.map { (vehicle, $0) }
    }
  }
}
