import Scenarios

/// What a vehicle's place in the covenant's order rests on.
struct Claim: Hashable, Sendable {
  /// The position of its priority class among the covenant's, the weightiest 0; nil for none.
  var priority: Int?
  /// 1 for a household's first car.
  var order: Int
  /// The rounds it has waited.
  var rounds: Int
  /// Whether no conduct rule puts it after others.
  var isInGoodStanding: Bool
  /// The minutes of the week it needs.
  var minutes: Int
  /// How many wishes it has.
  var wishes: Int
  /// Whether it had a space last season.
  var hadSpace: Bool

  /// Whether it is a household's first car.
  var isFirst: Bool { order <= 1 }
}

extension ParkingProblem {
  /// The claim of a vehicle.
  func claim(of vehicle: Int) -> Claim {
    let car = vehicles[vehicle]
    return Claim(
      priority: classes.firstIndex { $0.id == car.priorityClass }, order: car.order,
      rounds: car.roundsWaited,
      isInGoodStanding: !conduct.contains {
        $0.consequence == .afterOthers && $0.applies(to: car)
      },
      minutes: needed(by: vehicle).minutes, wishes: car.wishes.count,
      hadSpace: car.lastSpace != nil)
  }

  /// The claim of a vehicle without what makes no difference to any goal of the covenant, so that
  /// vehicles with equal ones can be merged.
  func merged(_ claim: Claim) -> Claim {
    var merged = claim
    // Whether a later car is the second or the third moves no goal.
    merged.order = claim.isFirst ? 1 : 2
    if claim.rounds < max(1, longestWait) { merged.rounds = 0 }
    if !goals.contains(.waiting) && !goals.contains(.laterCars) { merged.rounds = 0 }
    if !goals.contains(.hours) { merged.minutes = 0 }
    if !goals.contains(.wishes) { merged.wishes = 0 }
    if !goals.contains(.stability) { merged.hadSpace = false }
    return merged
  }
}
