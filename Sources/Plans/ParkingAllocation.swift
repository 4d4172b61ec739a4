public import Scenarios

/// Who parks where this week, who waits, and the proof.
public struct ParkingAllocation: Hashable, Sendable {
  /// A space given to a vehicle.
  public struct Given: Hashable, Sendable {
    /// The space.
    public var space: ParkingSpace.ID
    /// The vehicle.
    public var vehicle: Vehicle.ID
    /// The days; the whole week where nothing is shared by the hour.
    public var days: ClosedRange<Weekday>
    /// The hours of each day, in minutes after midnight; 0 to 1,440 for all day.
    public var hours: Range<Minutes>
    /// The walk to the vehicle's stairwell, in metres.
    public var distance: Double

    /// Creates a line of the allocation, for the whole week by default.
    public init(
      space: ParkingSpace.ID, vehicle: Vehicle.ID,
      days: ClosedRange<Weekday> = .monday ... .sunday, hours: Range<Minutes> = 0..<minutesPerDay,
      distance: Double
    ) {
      self.space = space
      self.vehicle = vehicle
      self.days = days
      self.hours = hours
      self.distance = distance
    }
  }

  /// A vehicle that waits.
  public struct Waiting: Hashable, Sendable {
    /// Its place in the queue, from 1.
    public var position: Int
    /// The vehicle.
    public var vehicle: Vehicle.ID
    /// Why it has no space, so that a neighbour understands it.
    public var reason: Bilingual

    /// Creates an entry of the waiting list.
    public init(position: Int, vehicle: Vehicle.ID, reason: Bilingual) {
      self.position = position
      self.vehicle = vehicle
      self.reason = reason
    }
  }

  /// The spaces given, by space id.
  public var given: [Given]
  /// Those who wait, in order.
  public var waiting: [Waiting]
  /// The goals in the covenant's order.
  public var goals: [GoalProof]
  /// The seed of the draw among equals.
  public var seed: UInt64

  /// Creates an allocation.
  public init(given: [Given], waiting: [Waiting], goals: [GoalProof] = [], seed: UInt64) {
    self.given = given
    self.waiting = waiting
    self.goals = goals
    self.seed = seed
  }
}
