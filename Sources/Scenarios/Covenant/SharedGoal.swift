/// A goal that stands on one level with others.
public struct SharedGoal: Codable, Hashable, Sendable {
  /// Those that are one number each, so that they can be added, in the order in which they are listed.
  public static let possible: [RosterGoal] = [.rules, .turns, .wishes, .stability]

  /// The goal, one of ``possible``.
  public var goal: RosterGoal
  /// What a unit of it weighs beside the others.
  public var weight: Int

  /// Creates a goal that shares a level.
  public init(_ goal: RosterGoal, weight: Int) {
    self.goal = goal
    self.weight = weight
  }
}
