/// The residents' covenant (居民公约) of one year, as data: the rules nobody breaks and the goals in
/// the order in which they matter.
public struct Covenant: Codable, Hashable, Sendable {
  /// The year it was adopted for; nil where the file does not say.
  public var year: Int?
  /// Rules that every roster keeps.
  public var rules: [Rule]
  /// The goals, the weightiest first.
  public var goals: [RosterGoal]
  /// Goals that share a level, at the place of the first of them: what is made least is the sum, each
  /// times its weight. One alone shares nothing.
  public var sharedGoals: [SharedGoal] = []
  /// The hours that count as night, in minutes after midnight, past 1,440 into the morning.
  public var night: Range<Minutes>
  /// The smallest difference in load that counts as uneven.
  public var evennessStep: Minutes
  /// The days over which limits of a season count; nil where there is none.
  public var season: ClosedRange<Day>?
  /// How many weeks of history count as carried over, where volunteers state no balance.
  public var memoryWeeks: Int

  /// Creates a covenant with no rules, the usual goals, nights from 22:00 to 06:00, differences
  /// of less than half an hour left alone, and four weeks of memory.
  public init(
    year: Int? = nil, rules: [Rule] = [], goals: [RosterGoal] = RosterGoal.usualOrder,
    night: Range<Minutes> = 22 * 60..<30 * 60, evennessStep: Minutes = 30, memoryWeeks: Int = 4
  ) {
    self.year = year
    self.rules = rules
    self.goals = goals
    self.night = night
    self.evennessStep = evennessStep
    self.memoryWeeks = memoryWeeks
  }

  /// What a goal weighs on the level it shares; nil where it shares none.
  public func weight(of goal: RosterGoal) -> Int? {
    sharedGoals.first { $0.goal == goal }?.weight
  }
}
