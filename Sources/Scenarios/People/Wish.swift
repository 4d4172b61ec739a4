/// Something a volunteer would like, or would rather not do. A wish is met or it is not:
/// one that asks *for* something when at least one duty of the week fits it, one that asks to
/// *avoid* something when none does.
public struct Wish: Codable, Hashable, Sendable {
  /// What a wish is about.
  public enum Topic: Codable, Hashable, Sendable {
    /// A certain need.
    case need(Need.ID)
    /// Any need that asks for a certain skill.
    case skill(Skill.ID)
    /// Any need at a certain place.
    case place(Place.ID)
    /// Duties that begin on a certain day.
    case weekday(Weekday)
    /// Duties that lie wholly (wanted) or overlap (avoided) within certain hours of any day.
    case hours(Range<Minutes>)
    /// Duties beside a certain volunteer: same need, same start.
    case partner(Volunteer.ID)
  }

  /// Whether it asks to avoid the topic.
  public var avoids: Bool
  /// What it is about.
  public var topic: Topic

  /// Creates a wish.
  public init(avoids: Bool = false, _ topic: Topic) {
    self.avoids = avoids
    self.topic = topic
  }
}
