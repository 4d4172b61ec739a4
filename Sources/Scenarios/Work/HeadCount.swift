/// How many people a duty takes.
public struct HeadCount: Codable, Hashable, Sendable {
  /// Fewer than this and the need counts as unfilled.
  public var minimum: Int
  /// More than this are never sent.
  public var wanted: Int
  /// Where the number wanted follows from how many bays are occupied; nil where it is as stated.
  public var watch: BayWatch?

  /// Creates a head count; `wanted` is at least `minimum`.
  public init(minimum: Int, wanted: Int? = nil) {
    self.minimum = minimum
    self.wanted = max(minimum, wanted ?? minimum)
  }
}
