/// A way that a fire engine takes: a straight strip of ground, as wide as it is between kerbs.
///
/// A bay that would leave less than ``leastWidth`` of it is never given. `docs/model.md`, 2.1, says
/// how that is measured.
public struct FireLane: Codable, Hashable, Sendable {
  /// Names a lane.
  public typealias ID = String

  /// The metres that must stay clear (GB 50016).
  public static let leastWidth = 4.0

  /// The lane's id.
  public let id: ID
  /// The name residents use.
  public var name: String
  /// One end of its middle line.
  public var from: Position
  /// The other end.
  public var to: Position
  /// Metres from side to side.
  public var width: Double

  /// Creates a lane.
  public init(id: ID, name: String, from: Position, to: Position, width: Double) {
    self.id = id
    self.name = name
    self.from = from
    self.to = to
    self.width = width
  }
}
