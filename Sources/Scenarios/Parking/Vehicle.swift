/// A car and the claim it has.
public struct Vehicle: Codable, Hashable, Sendable {
  /// Names a vehicle; its plate where the file gives no other id.
  public typealias ID = String

  /// The vehicle's id.
  public let id: ID
  /// The plate; private, posted only in its masked form.
  public var plate: String
  /// The home it belongs to.
  public var household: Household.ID
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

  /// Creates a household's first car.
  public init(id: ID, plate: String, household: Household.ID) {
    self.id = id
    self.plate = plate
    self.household = household
    isElectric = false
    hasPermit = false
    order = 1
    roundsWaited = 0
    wishes = []
  }
}
