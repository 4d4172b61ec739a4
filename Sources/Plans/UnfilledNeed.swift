public import Scenarios

/// People who are missing somewhere, and the reason a neighbour understands.
public struct UnfilledNeed: Hashable, Sendable {
  /// The need.
  public var need: Need.ID
  /// When: of a shift or turn its time; of a task, all the windows it could have had, first start
  /// to last end.
  public var span: Range<Minutes>
  /// The stairwell, for turns.
  public var unit: Unit.ID?
  /// How many are missing from the minimum, or where the minimum is met, from what was wanted.
  public var missing: Int
  /// Whether the minimum is not met. False when only wanted helpers are missing.
  public var isBelowMinimum: Bool
  /// Why.
  public var reason: Bilingual

  /// Creates an unfilled need.
  public init(
    need: Need.ID, span: Range<Minutes>, unit: Unit.ID? = nil, missing: Int, isBelowMinimum: Bool,
    reason: Bilingual
  ) {
    self.need = need
    self.span = span
    self.unit = unit
    self.missing = missing
    self.isBelowMinimum = isBelowMinimum
    self.reason = reason
  }
}
