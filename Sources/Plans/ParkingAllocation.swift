public import Scenarios

/// Who parks where this week, who waits, and the proof.
public struct ParkingAllocation: Hashable, Sendable {
  /// A space given to a vehicle at the same hours of some days. A vehicle whose hours differ from
  /// day to day has several of these, all for the same space.
  public struct Given: Hashable, Sendable {
    /// The space.
    public var space: ParkingSpace.ID
    /// The vehicle.
    public var vehicle: Vehicle.ID
    /// The days.
    public var days: ClosedRange<Weekday>
    /// The hours of each day, in minutes after midnight, past 1,440 into the next day; 0 to 1,440
    /// for all day.
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

  /// A vehicle with a space, and what decided that it has one.
  public struct Served: Hashable, Sendable {
    /// The vehicle.
    public var vehicle: Vehicle.ID
    /// What decided, so that a neighbour understands it.
    public var reason: Bilingual

    /// Creates an entry.
    public init(vehicle: Vehicle.ID, reason: Bilingual) {
      self.vehicle = vehicle
      self.reason = reason
    }
  }

  /// A bay that is not given because it would narrow a fire lane.
  public struct Blocked: Hashable, Sendable {
    /// The bay.
    public var space: ParkingSpace.ID
    /// The lane it narrows; nil where the committee only says that it lies in one.
    public var lane: FireLane.ID?
    /// The metres that would be left clear, where they are known.
    public var metresLeft: Double?

    /// Creates an entry.
    public init(space: ParkingSpace.ID, lane: FireLane.ID?, metresLeft: Double?) {
      self.space = space
      self.lane = lane
      self.metresLeft = metresLeft
    }
  }

  /// The bay of a volunteer who comes by car, for the hours of one duty of the roster.
  public struct Visit: Hashable, Sendable {
    /// The volunteer.
    public var volunteer: Volunteer.ID
    /// The need they come for.
    public var need: Need.ID
    /// When, in minutes from Monday 00:00 of the planned week.
    public var span: Range<Minutes>
    /// The bay; nil where none was free.
    public var space: ParkingSpace.ID?
    /// The walk from the bay to the duty, in metres; 0 without a bay.
    public var distance: Double

    /// Creates a visit.
    public init(
      volunteer: Volunteer.ID, need: Need.ID, span: Range<Minutes>, space: ParkingSpace.ID?,
      distance: Double
    ) {
      self.volunteer = volunteer
      self.need = need
      self.span = span
      self.space = space
      self.distance = distance
    }
  }

  /// The spaces given, by space id, then by the first day and hour.
  public var given: [Given]
  /// Those who wait, in order.
  public var waiting: [Waiting]
  /// Those who have a space, by vehicle id, and why.
  public var served: [Served]
  /// The bays that would narrow a fire lane, by id.
  public var blocked: [Blocked]
  /// The bays of volunteers who come by car, by time, then volunteer; empty without a roster.
  public var visits: [Visit]
  /// The goals in the covenant's order.
  public var goals: [GoalProof]
  /// The seed of the draw among equals.
  public var seed: UInt64
  /// The lottery that decided who has a space, where fair chances were asked for.
  public var lottery: FairLottery?

  /// Creates an allocation.
  public init(
    given: [Given], waiting: [Waiting], served: [Served] = [], blocked: [Blocked] = [],
    visits: [Visit] = [], goals: [GoalProof] = [], seed: UInt64, lottery: FairLottery? = nil
  ) {
    self.given = given
    self.waiting = waiting
    self.served = served
    self.blocked = blocked
    self.visits = visits
    self.goals = goals
    self.seed = seed
    self.lottery = lottery
  }
}
