/// Something that happens to a courtyard in a simulation: once, or again and again by chance.
public struct Event: Codable, Hashable, Sendable {
  /// Names an event in its variant and in reports.
  public typealias ID = String

  /// When it happens.
  public enum Occasion: Codable, Hashable, Sendable {
    /// Once, at the beginning of a day.
    case on(Day)
    /// By chance: a Poisson process with so many a week on average, at any minute; in a season only,
    /// where one is named.
    case rate(perWeek: Double, season: Season?)
    /// At all times: for what is a chance of every duty.
    case always(season: Season?)
  }

  /// What happens.
  public enum Effect: Codable, Hashable, Sendable {
    /// Somebody is away for so many days, and says so before: the weeks planned after it know.
    case absence(of: People, days: Distribution, notice: Int)
    /// Somebody falls ill for so many days, and nobody knew: their duties of the running week are
    /// called off, later weeks know.
    case illness(of: People, days: Distribution)
    /// Somebody does not come to a duty, with this probability each.
    case noShow(NoShow)
    /// A repair, a clean-up or visits are asked for.
    case request(Request)
    /// Somebody joins the volunteers.
    case joins(Volunteer)
    /// Somebody leaves for good.
    case leaves(People)
    /// Places are closed, and leave work behind.
    case storm(Storm)
    /// Days on which the week runs differently.
    case holiday(Holiday)
    /// Spaces cannot be used for so many days.
    case spacesClosed([ParkingSpace.ID], days: Distribution)
    /// A household gets a car.
    case vehicleBought(Vehicle)
    /// A car is sold; by chance one of these, at a fixed time all of them. Empty: any.
    case vehicleSold([Vehicle.ID])
  }

  /// The event's id.
  public let id: ID
  /// When.
  public var occasion: Occasion
  /// What.
  public var effect: Effect

  /// Creates an event.
  public init(id: ID, _ occasion: Occasion, _ effect: Effect) {
    self.id = id
    self.occasion = occasion
    self.effect = effect
  }
}
