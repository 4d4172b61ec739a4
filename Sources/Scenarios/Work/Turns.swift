/// A duty that households take in turn, each stairwell its own: sweeping the stairs.
///
/// Every window is held once in every unit of `units`, by `people` households of that unit.
/// Whoever's turn is longest ago goes first.
public struct Turns: Codable, Hashable, Sendable {
  /// When it takes place; each window is one turn of the week in each unit.
  public var windows: [WeekWindow]
  /// How many households take each turn.
  public var people: HeadCount
  /// The stairwells that take turns, each among its own households; empty when all the households
  /// of the place share one queue.
  public var units: [Unit.ID]

  /// Creates turns.
  public init(windows: [WeekWindow], people: HeadCount, units: [Unit.ID]) {
    self.windows = windows
    self.people = people
    self.units = units
  }
}
