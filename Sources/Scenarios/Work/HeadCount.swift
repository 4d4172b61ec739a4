/// How many people a duty takes.
public struct HeadCount: Codable, Hashable, Sendable {
  /// Fewer than this and the need counts as unfilled.
  public var minimum: Int
  /// More than this are never sent.
  public var wanted: Int

  /// Creates a head count; `wanted` is at least `minimum`.
  public init(minimum: Int, wanted: Int? = nil) {
    self.minimum = minimum
    self.wanted = max(minimum, wanted ?? minimum)
  }
}
