/// A bay.
public struct ParkingSpace: Codable, Hashable, Sendable {
  /// Names a space: what is painted on the ground.
  public typealias ID = String

  /// What a bay is for.
  public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    /// Any car that fits.
    case standard
    /// A short bay.
    case compact
    /// Only with an accessible permit.
    case accessible
    /// Only electric cars.
    case charging
    /// For visitors by the hour; no household gets it for the season.
    case visitor
    /// For loading; it can be given only in the hours it states.
    case loading
    /// Only motorcycles.
    case motorcycle
  }

  /// The space's id.
  public let id: ID
  /// The part of the estate it lies in.
  public var zone: String
  /// The row it stands in, for the map; nil for none.
  public var row: String?
  /// What it is for.
  public var kind: Kind
  /// Metres; nil fits any vehicle.
  public var length: Double?
  /// Metres; nil fits any vehicle.
  public var width: Double?
  /// Whether it lies in a fire lane: then it is no space at all.
  public var isFireLane: Bool
  /// Metres of the fire lane that a car here leaves clear, where the committee measured it.
  public var laneLeft: Double?
  /// When it can be used in an ordinary week; nil for always.
  public var usable: [WeekWindow]?
  /// When it cannot be used after all.
  public var closed: [DateSpan]
  /// The walk to the stairwells, in metres; where one is missing, positions are used, then 0.
  public var distances: [Unit.ID: Double]
  /// Where its middle lies.
  public var position: Position?
  /// The direction of its length, in degrees from east towards north; 90 stands north and south.
  public var angle: Double

  /// Creates a standard space.
  public init(id: ID, zone: String, kind: Kind = .standard) {
    self.id = id
    self.zone = zone
    self.kind = kind
    isFireLane = false
    closed = []
    distances = [:]
    angle = 90
  }
}
