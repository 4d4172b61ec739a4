/// What an allocation is made for, in an order the covenant sets. `docs/model.md` defines each one.
public enum ParkingGoal: String, Codable, Hashable, Sendable, CaseIterable {
  /// Vehicles with a claim of each priority class, class by class.
  case entitled
  /// As many households as possible with a space for their first car.
  case firstCars = "first-cars"
  /// Of those, the ones who have waited most rounds.
  case waiting
  /// Second and later cars.
  case laterCars = "later-cars"
  /// The longest walk as short as it can be, then the sum of all walks.
  case walking
  /// As many wishes for a space or zone as possible, first wishes first.
  case wishes

  /// The order where the covenant sets none.
  public static let usualOrder: [ParkingGoal] = [
    .entitled, .firstCars, .waiting, .laterCars, .walking, .wishes,
  ]
}
