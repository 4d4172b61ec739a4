/// A duty whose time the planner picks: the lamp on 2-3, the visits to a newborn, the compost.
///
/// A task takes place `times` times in the week, each time on another day. With `samePerson` one
/// volunteer does them all; of volunteers who fit equally the one who came last week is preferred.
public struct Task: Codable, Hashable, Sendable {
  /// The windows it must lie in, start to end.
  public var windows: [WeekWindow]
  /// How long it takes.
  public var duration: Minutes
  /// Starts are tried at the window's start and every so many minutes after it.
  public var startStep: Minutes
  /// How often in the week, each time on another day; 1 or more.
  public var times: Int
  /// How many go each time.
  public var people: HeadCount
  /// What they must be able to do; nil for anybody.
  public var skill: SkillRequirement?
  /// Whether one and the same volunteer comes every time; then one person goes each time.
  public var samePerson: Bool
  /// Whether it exists until it is done and no longer: a repair. A ledger knows when that was.
  public var isOnce: Bool

  /// Creates a task.
  public init(
    windows: [WeekWindow], duration: Minutes, startStep: Minutes = 30, times: Int = 1,
    people: HeadCount = HeadCount(minimum: 1), skill: SkillRequirement? = nil,
    samePerson: Bool = false, isOnce: Bool = false
  ) {
    self.windows = windows
    self.duration = duration
    self.startStep = startStep
    self.times = times
    self.people = people
    self.skill = skill
    self.samePerson = samePerson
    self.isOnce = isOnce
  }
}
