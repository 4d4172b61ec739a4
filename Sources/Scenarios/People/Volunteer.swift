/// Someone who serves.
public struct Volunteer: Codable, Hashable, Sendable {
  /// Names a volunteer.
  public typealias ID = String

  /// Whether somebody can be left alone with a duty, where the covenant makes the difference.
  public enum Experience: String, Codable, Hashable, Sendable, CaseIterable {
    /// Serves only beside someone experienced.
    case newcomer
    /// Needs nobody and guides nobody.
    case regular
    /// May have a newcomer beside them.
    case experienced
  }

  /// The volunteer's id.
  public let id: ID
  /// The full name; private, posted only in its masked form.
  public var name: String
  /// What they are called after their surname, 阿姨 or 师傅, where the policy posts titles.
  public var title: String?
  /// Whether they want their week on a slip of paper; nil where nobody asked, then they get one.
  public var wantsSlip: Bool?
  /// The home they live in, where it is known.
  public var household: Household.ID?
  /// The stairwell they live on.
  public var unit: Unit.ID?
  /// The plate of the car in which they come from elsewhere, private; nil for those who walk. They
  /// get a bay for the hours of their duties.
  public var plate: String?
  /// The organisation that lends them; nil for residents.
  public var organisation: Organisation.ID?
  /// What they can do.
  public var skills: [SkillHeld]
  /// The groups they belong to.
  public var groups: [Group.ID]
  /// The places they serve at; empty for all.
  public var places: [Place.ID]
  /// When they can serve in an ordinary week; nil for any time.
  public var available: [WeekWindow]?
  /// Exceptions: when they cannot after all.
  public var away: [DateSpan]
  /// Exceptions: when they can besides; these count even where `available` has nothing.
  public var also: [DateSpan]
  /// The most they give a week, where it is less than the covenant allows.
  public var hoursPerWeek: Minutes?
  /// The most duties a week they give, where it is less than the covenant allows.
  public var dutiesPerWeek: Int?
  /// Years of age, for the covenant's rules; nil where it was not given, then no age rule applies.
  public var age: Int?
  /// What health rules out; the reason is nobody's business.
  public var cannot: [Demand]
  /// How experienced they are.
  public var experience: Experience
  /// What they would like and what they would rather not do.
  public var wishes: [Wish]
  /// How much they are asked to carry beside others: 1 as much as anyone, 0.5 half; more than 0.
  public var share: Double
  /// What they carry over from the weeks before, in minutes, when the file states it; nil to count
  /// the history.
  public var carriedOver: Minutes?

  /// Creates a volunteer who can do nothing in particular at any time.
  public init(id: ID, name: String) {
    self.id = id
    self.name = name
    skills = []
    groups = []
    places = []
    away = []
    also = []
    cannot = []
    experience = .regular
    wishes = []
    share = 1
  }
}
