public import Scenarios

/// The rounds each vehicle has waited for a space, and the space it had last.
///
/// A published allocation is a round: who waits in it has waited one more, who has a space begins
/// anew.
public struct WaitingRounds: Hashable, Sendable {
  /// What is known of one vehicle.
  public struct Entry: Hashable, Sendable {
    /// The vehicle.
    public var vehicle: Vehicle.ID
    /// Its household, where a plan names it.
    public var household: Household.ID?
    /// The rounds it has waited since it last had a space.
    public var rounds: Int
    /// The space it had in the last round it took part in; nil where it had none.
    public var lastSpace: ParkingSpace.ID?
    /// The week of that round.
    public var week: Week
  }

  private var byVehicle: [Vehicle.ID: Entry] = [:]

  /// Creates a count of no rounds.
  public init() {}

  /// Counts the rounds of a history.
  public init(_ history: LedgerHistory) {
    for week in history.weeks {
      if let parking = week.parking { add(parking, of: week.week) }
    }
  }

  /// Counts one more round; rounds come in order.
  public mutating func add(_ parking: LedgerParking, of week: Week) {
    for given in parking.given {
      byVehicle[given.vehicle] = Entry(
        vehicle: given.vehicle, household: given.household, rounds: 0, lastSpace: given.space,
        week: week)
    }
    for waiting in parking.waiting {
      // What a plan states of a vehicle that is new here is where its counting begins.
      let before = byVehicle[waiting.vehicle]?.rounds ?? waiting.roundsWaited
      byVehicle[waiting.vehicle] = Entry(
        vehicle: waiting.vehicle, household: waiting.household, rounds: before + 1,
        lastSpace: nil, week: week)
    }
  }

  /// All vehicles, by id.
  public var entries: [Entry] { byVehicle.values.sorted { $0.vehicle < $1.vehicle } }

  /// What is known of a vehicle.
  public subscript(vehicle: Vehicle.ID) -> Entry? { byVehicle[vehicle] }
}
