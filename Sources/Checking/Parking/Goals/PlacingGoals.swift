import Scenarios

/// The goals about which space a vehicle has, as what each vehicle with one adds to each of them:
/// section 2.2 of `docs/model.md`. The worst walk, which is no sum, is looked at by itself.
struct PlacingGoals {
  let allocation: PlacedAllocation
  /// The most wishes any vehicle has.
  let mostWishes: Int

  init(_ allocation: PlacedAllocation) {
    self.allocation = allocation
    mostWishes = allocation.lot.vehicles.map(\.wishes.count).max() ?? 0
  }

  /// The names of a goal's sums in their order; empty for goals about something else.
  func names(of goal: ParkingGoal) -> [String] {
    switch goal {
    case .walking: ["parking.total-walk"]
    case .wishes: (0..<mostWishes).map { "parking.wishes.\($0 + 1)" }
    case .stability: ["parking.stability"]
    case .rotation: ["parking.rotation"]
    case .entitled, .firstCars, .waiting, .laterCars, .hours, .draw: []
    }
  }

  /// What a vehicle in a space adds to the sum that stands at `index` among the goal's.
  func added(by vehicle: Int, in space: Int, to goal: ParkingGoal, at index: Int) -> Int {
    let lot = allocation.lot
    switch goal {
    case .walking: return allocation.table.walks[vehicle][space]
    case .wishes:
      let isAsked = lot.vehicles[vehicle].wishes.count > index
      return isAsked && allocation.firstWishMet(of: vehicle, in: space) > index + 1 ? 1 : 0
    case .stability:
      guard let last = lot.vehicles[vehicle].lastSpace else { return 0 }
      return last == lot.spaces[space].id ? 0 : 1
    case .rotation: return lot.vehicles[vehicle].lastSpace == lot.spaces[space].id ? 1 : 0
    case .entitled, .firstCars, .waiting, .laterCars, .hours, .draw: return 0
    }
  }
}
