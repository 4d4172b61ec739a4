public import Scenarios

/// What one volunteer carries, beside what would be their share.
public struct FairnessLine: Hashable, Sendable {
  /// The volunteer.
  public var volunteer: Volunteer.ID
  /// Duties this week.
  public var duties: Int
  /// Minutes of duty this week.
  public var minutes: Minutes
  /// Minutes carried over from the weeks before.
  public var carriedOver: Minutes
  /// Their share of everybody's load, in minutes: the sum of all loads, divided as `share` says.
  public var fairShare: Double
  /// Wishes that are met.
  public var wishesMet: Int
  /// Wishes they have.
  public var wishes: Int

  /// This week and what is carried over, in minutes.
  public var load: Minutes { minutes + carriedOver }

  /// Creates a line.
  public init(
    volunteer: Volunteer.ID, duties: Int, minutes: Minutes, carriedOver: Minutes,
    fairShare: Double, wishesMet: Int, wishes: Int
  ) {
    self.volunteer = volunteer
    self.duties = duties
    self.minutes = minutes
    self.carriedOver = carriedOver
    self.fairShare = fairShare
    self.wishesMet = wishesMet
    self.wishes = wishes
  }
}
