/// How long volunteers need from one place to the next.
///
/// A pair that is listed takes the listed time, in both directions. Of a pair that is not listed but
/// whose places both have a position, the walk is measured along the paths and rounded up to whole
/// minutes. Any other pair takes no time.
public struct Walking: Codable, Hashable, Sendable {
  /// The time between two places.
  public struct Between: Codable, Hashable, Sendable {
    /// One end.
    public let from: Place.ID
    /// The other end.
    public let to: Place.ID
    /// Minutes on foot.
    public let minutes: Minutes

    /// Creates a walk.
    public init(from: Place.ID, to: Place.ID, minutes: Minutes) {
      self.from = from
      self.to = to
      self.minutes = minutes
    }
  }

  /// The speed used with positions; 60 metres a minute is an unhurried older person.
  public var metresPerMinute: Double
  /// The walks that were measured.
  public var between: [Between]

  /// Creates a table of walks.
  public init(metresPerMinute: Double = 60, between: [Between] = []) {
    self.metresPerMinute = metresPerMinute
    self.between = between
  }
}
