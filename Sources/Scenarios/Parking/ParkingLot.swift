/// The spaces a courtyard shares and the vehicles that ask for one.
public struct ParkingLot: Codable, Hashable, Sendable {
  /// The spaces, closed ones included.
  public var spaces: [ParkingSpace]
  /// The vehicles.
  public var vehicles: [Vehicle]
  /// Claims that come before everybody's, the weightiest first.
  public var classes: [PriorityClass]
  /// The goals, the weightiest first.
  public var goals: [ParkingGoal]

  /// Creates a lot.
  public init(
    spaces: [ParkingSpace] = [], vehicles: [Vehicle] = [], classes: [PriorityClass] = [],
    goals: [ParkingGoal] = ParkingGoal.usualOrder
  ) {
    self.spaces = spaces
    self.vehicles = vehicles
    self.classes = classes
    self.goals = goals
  }
}
