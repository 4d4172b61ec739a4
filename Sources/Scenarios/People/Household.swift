/// A home: it takes its turn at common work and may own vehicles.
public struct Household: Codable, Hashable, Sendable {
  /// Names a household, usually by its door: `2-501`.
  public typealias ID = String

  /// The household's id.
  public let id: ID
  /// The name on the door; private.
  public var name: String?
  /// The stairwell it lives on.
  public var unit: Unit.ID?
  /// The adults who live there; nil where nobody counted. A household whose adults are all on other
  /// duties at that hour is not given a turn.
  public var adults: Int?
  /// The last day it is excused from turns; `.distantFuture` for good. The reason is not asked for.
  public var exemptThrough: Day?
  /// When nobody is at home.
  public var away: [DateSpan]
  /// The day of the last turn, where the file states it; nil to look into the history.
  public var lastTurn: Day?

  /// Creates a household.
  public init(id: ID, unit: Unit.ID? = nil) {
    self.id = id
    self.unit = unit
    away = []
  }
}
