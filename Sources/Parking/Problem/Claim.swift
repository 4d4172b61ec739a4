import Scenarios

/// What a vehicle's place in the covenant's order rests on.
struct Claim: Hashable, Sendable {
  /// The position of its priority class among the covenant's, the weightiest 0; nil for none.
  var priority: Int?
  /// 1 for a household's first car.
  var order: Int
  /// The rounds it has waited.
  var rounds: Int
  /// How many wishes it has.
  var wishes: Int

  /// Whether it is a household's first car.
  var isFirst: Bool { order <= 1 }
}

extension ParkingProblem {
  /// The claim of a vehicle.
  func claim(of vehicle: Int) -> Claim {
    let car = vehicles[vehicle]
    return Claim(
      priority: classes.firstIndex { $0.id == car.priorityClass }, order: car.order,
      rounds: car.roundsWaited, wishes: car.wishes.count)
  }
}
