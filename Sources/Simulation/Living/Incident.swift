public import Plans
public import Scenarios

/// Something that happened in a simulated week, for whoever wants to see why.
public struct Incident: Hashable, Sendable {
  /// What happened.
  public enum Kind: Hashable, Sendable {
    /// Somebody fell ill, or is away at short notice, for so many days.
    case unavailable(Volunteer.ID, isIll: Bool, days: Int)
    /// Somebody left for good.
    case left(Volunteer.ID)
    /// Somebody joined.
    case joined(Volunteer.ID)
    /// Nobody came to a duty, or it was called off.
    case failed(Duty, DutyReport.Outcome)
    /// Somebody stepped in; so many lines of the plan changed.
    case steppedIn(Duty, changes: Int)
    /// Nobody could step in.
    case nobodyCould(Duty)
    /// A team did not go because it was not complete.
    case teamStayed(Need.ID, Range<Minutes>)
    /// Work was asked for.
    case asked(Need.ID, isUrgent: Bool)
    /// Work that was asked for is done in the running week.
    case booked(Need.ID, [Duty])
    /// Work that was asked for has to wait for the next week.
    case waits(Need.ID)
    /// It was too late for work that was asked for.
    case dropped(Need.ID)
    /// Places are closed for so many minutes.
    case closed([Place.ID], Minutes)
    /// A duty fell away because its place is closed.
    case notNeeded(Duty)
    /// Spaces are closed for so many days.
    case spacesClosed([ParkingSpace.ID], days: Int)
    /// A car was sold.
    case sold(Vehicle.ID)
    /// A car was bought.
    case bought(Vehicle.ID)
  }

  /// When, in minutes from the week's Monday, 00:00.
  public var minute: Minutes
  /// What.
  public var kind: Kind
}
