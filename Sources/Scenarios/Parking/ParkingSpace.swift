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
  }

  /// The space's id.
  public let id: ID
  /// The part of the estate it lies in.
  public var zone: String
  /// What it is for.
  public var kind: Kind
  /// Metres; nil fits any vehicle.
  public var length: Double?
  /// Metres; nil fits any vehicle.
  public var width: Double?
  /// Whether it lies in a fire lane: then it is no space at all.
  public var isFireLane: Bool
  /// When it cannot be used; a space closed at any time of the week is not given out for it.
  public var closed: [DateSpan]
  /// The walk to the stairwells, in metres; where one is missing, positions are used, then 0.
  public var distances: [Unit.ID: Double]
  /// Where it lies.
  public var position: Position?

  /// Creates a standard space.
  public init(id: ID, zone: String, kind: Kind = .standard) {
    self.id = id
    self.zone = zone
    self.kind = kind
    isFireLane = false
    closed = []
    distances = [:]
  }
}
