/// Work that somebody asks for in the middle of a week: a lamp, a flooded cellar, visits to a newborn.
public struct Request: Codable, Hashable, Sendable {
  /// The work, a task; each request is a need of its own with a number after this id.
  public var need: Need
  /// How long the work takes, in minutes, where it differs from request to request; nil for the
  /// need's own duration.
  public var duration: Distribution?
  /// Days from the request after which it is too late and dropped; nil for never.
  public var deadline: Distribution?
  /// Whether it breaks into the running week; otherwise it waits for the next plan.
  public var isUrgent: Bool
  /// In how many weeks running it is to be done: visits to a family for a month.
  public var weeks: Int
  /// Whether it is at a household drawn by chance.
  public var isAtAnyHome: Bool

  /// Creates a request that is done once, in the next plan.
  public init(
    need: Need, duration: Distribution? = nil, deadline: Distribution? = nil,
    isUrgent: Bool = false, weeks: Int = 1, isAtAnyHome: Bool = false
  ) {
    self.need = need
    self.duration = duration
    self.deadline = deadline
    self.isUrgent = isUrgent
    self.weeks = weeks
    self.isAtAnyHome = isAtAnyHome
  }
}
