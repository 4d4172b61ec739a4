public import Scenarios

/// A lottery over allocations instead of ranks: numbered tickets, all equally likely, of which one
/// is drawn. `docs/model.md`, 2.4, defines it.
public struct FairLottery: Hashable, Sendable {
  /// How likely a vehicle is to get a space.
  public struct Chance: Hashable, Sendable {
    /// The vehicle.
    public var vehicle: Vehicle.ID
    /// The number of tickets on which it has a space.
    public var tickets: Int

    /// Creates a chance.
    public init(vehicle: Vehicle.ID, tickets: Int) {
      self.vehicle = vehicle
      self.tickets = tickets
    }
  }

  /// The chances of those who are neither sure of a space nor without any prospect, by vehicle id.
  public var chances: [Chance]
  /// For each ticket, numbered from 1, which of those vehicles have a space, by vehicle id.
  public var tickets: [[Vehicle.ID]]
  /// The number of the ticket that was drawn; nil before the draw.
  public var drawn: Int?

  /// Creates a lottery.
  public init(chances: [Chance], tickets: [[Vehicle.ID]], drawn: Int? = nil) {
    self.chances = chances
    self.tickets = tickets
    self.drawn = drawn
  }
}
