public import Scenarios

/// The parking allocation of a published plan: one round.
public struct LedgerParking: Hashable, Sendable {
  /// A vehicle with a space.
  public struct Given: Hashable, Sendable {
    /// The vehicle.
    public var vehicle: Vehicle.ID
    /// Its household, where the plan names it.
    public var household: Household.ID?
    /// The space.
    public var space: ParkingSpace.ID

    /// Creates an entry.
    public init(vehicle: Vehicle.ID, household: Household.ID?, space: ParkingSpace.ID) {
      self.vehicle = vehicle
      self.household = household
      self.space = space
    }
  }

  /// A vehicle without a space.
  public struct Waiting: Hashable, Sendable {
    /// The vehicle.
    public var vehicle: Vehicle.ID
    /// Its household, where the plan names it.
    public var household: Household.ID?
    /// The rounds it had waited before this one, as the plan states them.
    public var roundsWaited: Int

    /// Creates an entry.
    public init(vehicle: Vehicle.ID, household: Household.ID?, roundsWaited: Int) {
      self.vehicle = vehicle
      self.household = household
      self.roundsWaited = roundsWaited
    }
  }

  /// Who has a space, by vehicle.
  public var given: [Given]
  /// Who waits, in order.
  public var waiting: [Waiting]

  /// Creates an allocation.
  public init(given: [Given], waiting: [Waiting]) {
    self.given = given
    self.waiting = waiting
  }
}
