/// What an allocation is made for, in an order the covenant sets. `docs/model.md` defines each one.
public enum ParkingGoal: String, Codable, Hashable, Sendable, CaseIterable {
  /// Vehicles with a claim of each priority class, class by class.
  case entitled
  /// As many households as possible with a space for their first car.
  case firstCars = "first-cars"
  /// Of those, and of the entitled, the ones who have waited longer than the covenant lets anyone.
  case waiting
  /// Second and later cars; of those, too, the ones who have waited longest.
  case laterCars = "later-cars"
  /// As many hours of stay as possible.
  case hours
  /// The longest walk as short as it can be, then the sum of all walks.
  case walking
  /// As many wishes for a space or zone as possible, first wishes first.
  case wishes
  /// As many as possible of those who had a space last season in the same one.
  case stability
  /// As few as possible of those who had a space last season in the same one.
  case rotation
  /// From here on chance has decided who has a space: no goal after it can take one from anybody.
  case draw

  /// The order where the covenant sets none; the draw comes last by itself.
  public static let usualOrder: [ParkingGoal] = [
    .entitled, .firstCars, .waiting, .laterCars, .hours, .walking, .wishes, .stability,
  ]
}
