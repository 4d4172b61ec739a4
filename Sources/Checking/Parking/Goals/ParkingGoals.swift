import Scenarios

/// All goals of an allocation in the covenant's order: section 2.2 of `docs/model.md`.
struct ParkingGoals {
  let allocation: PlacedAllocation

  func values() -> [GoalValue] { allocation.lot.goals.flatMap(values) }

  /// The numbers of one goal, in their order.
  func values(of goal: ParkingGoal) -> [GoalValue] {
    let serving = ServingGoals(table: allocation.table).parts(of: goal).map { part in
      (part.name, Double(allocation.without.reduce(0) { $0 + part.added($1) }))
    }
    let served = allocation.served
    let longest = served.map { allocation.table.walks[$0.vehicle][$0.space] }.max() ?? 0
    let worst = goal == .walking ? [("parking.worst-walk", Double(longest))] : []
    let sums = PlacingGoals(allocation)
    let placing = sums.names(of: goal).enumerated().map { index, name in
      (
        name,
        Double(
          served.reduce(0) { $0 + sums.added(by: $1.vehicle, in: $1.space, to: goal, at: index) })
      )
    }
    return serving + worst + placing
  }
}
