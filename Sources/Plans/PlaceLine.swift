public import Scenarios

/// What a street, a grid or a yard gives and what it gets: `docs/model.md`, 1.6.
public struct PlaceLine: Hashable, Sendable {
  /// What a line adds up.
  public enum Level: String, Hashable, Sendable, CaseIterable {
    /// Everybody and everything.
    case street
    /// The yards of a grid.
    case grid
    /// A yard with its spots.
    case yard
    /// The volunteers who live in no yard of the scenario.
    case elsewhere
    /// The people whom an organisation lends; they are counted where they live, too.
    case organisation
  }

  /// What the line adds up.
  public var level: Level
  /// The id of the grid, yard or organisation; nil for the street and for those from elsewhere.
  public var place: String?
  /// How many volunteers live there, or are lent by the organisation.
  public var volunteers: Int
  /// Their duties this week, wherever they serve.
  public var duties: Int
  /// Minutes of these.
  public var minutes: Minutes
  /// Minutes they carry over from the weeks before.
  public var carriedOver: Minutes
  /// The sum of their fair shares, in minutes.
  public var fairShare: Double
  /// Wishes of theirs that are met.
  public var wishesMet: Int
  /// Wishes they have.
  public var wishes: Int
  /// Duties that volunteers do there, wherever they live.
  public var dutiesThere: Int
  /// Minutes of these.
  public var minutesThere: Minutes
  /// People missing there from the minimum of needs, households in their turns included.
  public var missing: Int

  /// This week and what is carried over, in minutes.
  public var load: Minutes { minutes + carriedOver }

  /// Creates a line with nothing in it.
  public init(level: Level, place: String? = nil) {
    self.level = level
    self.place = place
    volunteers = 0
    duties = 0
    minutes = 0
    carriedOver = 0
    fairShare = 0
    wishesMet = 0
    wishes = 0
    dutiesThere = 0
    minutesThere = 0
    missing = 0
  }
}
