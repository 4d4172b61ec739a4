/// How many people a duty takes.
public struct HeadCount: Codable, Hashable, Sendable {
  /// Fewer than this and the need counts as unfilled.
  public var minimum: Int
  /// Fewer than this is less than was wished for.
  public var wanted: Int
  /// More than this are never sent, where it is more than `wanted`; what is above that is surplus, and
  /// avoided. Nil where nobody above `wanted` is sent.
  public var atMost: Int?
  /// Where the number wanted follows from how many bays are occupied; nil where it is as stated.
  public var watch: BayWatch?

  /// More than this are never sent.
  public var most: Int { max(wanted, atMost ?? wanted) }

  /// Creates a head count; `wanted` is at least `minimum`.
  public init(minimum: Int, wanted: Int? = nil, atMost: Int? = nil) {
    self.minimum = minimum
    self.wanted = max(minimum, wanted ?? minimum)
    self.atMost = atMost
  }
}
