internal import Plans
internal import Scenarios

/// What nobody may overlook: essential needs below their minimum, and vehicles with a claim of
/// their own that have no space.
struct Shortfall {
  let needs: Int
  let vehicles: Int

  init(of plan: Plan, in scenario: Scenario) {
    let essential = Set(scenario.needs.filter { $0.priority == .essential }.map(\.id))
    let entitled = Set(
      (scenario.parking?.vehicles ?? []).filter { $0.priorityClass != nil }.map(\.id))
    needs = (plan.roster?.unfilled ?? []).count {
      $0.isBelowMinimum && essential.contains($0.need)
    }
    vehicles = (plan.parking?.waiting ?? []).count { entitled.contains($0.vehicle) }
  }

  var isNothing: Bool { needs == 0 && vehicles == 0 }
}
