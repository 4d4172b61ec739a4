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
  /// Minutes between one vehicle's leaving a shared space and the next one's coming.
  public var changeover: Minutes
  /// The rounds anyone may be left without a space before they come first; 0 or 1 puts those who
  /// have waited longest first from the start.
  public var longestWait: Int
  /// What arrears and breaches of the rules mean; where no rule says so, they mean nothing.
  public var conduct: [ConductRule]
  /// The ways fire engines take.
  public var lanes: [FireLane]

  /// Creates a lot.
  public init(
    spaces: [ParkingSpace] = [], vehicles: [Vehicle] = [], classes: [PriorityClass] = [],
    goals: [ParkingGoal] = ParkingGoal.usualOrder, changeover: Minutes = 0, longestWait: Int = 1,
    conduct: [ConductRule] = [], lanes: [FireLane] = []
  ) {
    self.spaces = spaces
    self.vehicles = vehicles
    self.classes = classes
    self.goals = goals
    self.changeover = changeover
    self.longestWait = longestWait
    self.conduct = conduct
    self.lanes = lanes
  }
}
