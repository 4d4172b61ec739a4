/// A car and the claim it has.
public struct Vehicle: Codable, Hashable, Sendable {
  /// Names a vehicle; its plate where the file gives no other id.
  public typealias ID = String

  /// What it is.
  public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    /// A car or a van.
    case car
    /// A motorcycle: only for motorcycle bays, and they only for it.
    case motorcycle
  }

  /// The vehicle's id.
  public let id: ID
  /// The plate; private, posted only in its masked form.
  public var plate: String
  /// The home it belongs to.
  public var household: Household.ID
  /// What it is.
  public var kind: Kind
  /// Metres; nil fits anywhere.
  public var length: Double?
  /// Metres; nil fits anywhere.
  public var width: Double?
  /// Whether it may use charging bays.
  public var isElectric: Bool
  /// Whether it has a permit for accessible bays.
  public var hasPermit: Bool
  /// 1 for a household's first car, 2 for its second, and so on.
  public var order: Int
  /// The claim that comes before others, where it has one.
  public var priorityClass: PriorityClass.ID?
  /// How many rounds it has been left without a space.
  public var roundsWaited: Int
  /// The spaces or zones it would like, the dearest first.
  public var wishes: [SpaceWish]
  /// When it asks for a space; nil for always.
  public var stay: [WeekWindow]?
  /// When it is away and leaves its space to others.
  public var offers: [WeekWindow]
  /// The space it had last season, where it had one.
  public var lastSpace: ParkingSpace.ID?
  /// Months of fees not paid; they count only as the covenant's conduct rules say.
  public var arrears: Int
  /// Breaches recorded; they count only as the covenant's conduct rules say.
  public var breaches: Int

  /// Creates a household's first car.
  public init(id: ID, plate: String, household: Household.ID) {
    self.id = id
    self.plate = plate
    self.household = household
    kind = .car
    isElectric = false
    hasPermit = false
    order = 1
    roundsWaited = 0
    wishes = []
    offers = []
    arrears = 0
    breaches = 0
  }

  /// When it needs a space: its stay without the hours it offers.
  public var needed: WeekHours {
    (stay.map { WeekHours($0) } ?? .always).subtracting(WeekHours(offers))
  }
}
