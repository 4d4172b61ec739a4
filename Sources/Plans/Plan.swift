public import Scenarios

/// What a week's planning gives out: duties, spaces, and the proof.
///
/// A plan knows nothing of how it was found. The checker rebuilds one from the written files and
/// needs no more than this and the scenario.
public struct Plan: Hashable, Sendable {
  /// The week.
  public var week: Week
  /// The duty roster, where it was asked for.
  public var roster: Roster?
  /// The parking allocation, where it was asked for and the scenario has spaces.
  public var parking: ParkingAllocation?

  /// Creates a plan.
  public init(week: Week, roster: Roster? = nil, parking: ParkingAllocation? = nil) {
    self.week = week
    self.roster = roster
    self.parking = parking
  }
}
