/// How many people a kind of duty needs on one day in one role.
public struct DailyNeed: Hashable, Sendable {
  /// The day, counted from zero.
  public var day: Int
  /// The kind of duty, by index.
  public var kind: Int
  /// The role it is served in, by index.
  public var role: Int
  /// Fewer are not allowed.
  public var minimum: Int
  /// How many are wanted; at least the minimum.
  public var wanted: Int
  /// What each person missing from those wanted costs.
  public var shortPrice: Int
  /// What each person above those wanted costs.
  public var surplusPrice: Int

  /// Creates a need.
  public init(
    day: Int, kind: Int, role: Int = 0, minimum: Int = 0, wanted: Int, shortPrice: Int,
    surplusPrice: Int = 0
  ) {
    self.day = day
    self.kind = kind
    self.role = role
    self.minimum = minimum
    self.wanted = max(minimum, wanted)
    self.shortPrice = shortPrice
    self.surplusPrice = surplusPrice
  }
}
