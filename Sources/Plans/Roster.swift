/// A week's duties, what stays unfilled and why, what each one carries, and the proof of each goal.
public struct Roster: Hashable, Sendable {
  /// The duties, in printed order.
  public var duties: [Duty]
  /// What is missing, in printed order.
  public var unfilled: [UnfilledNeed]
  /// One line a volunteer, by id.
  public var fairness: [FairnessLine]
  /// What street, grids and yards give and get, in printed order; empty where the scenario has no
  /// grids.
  public var places: [PlaceLine]
  /// The goals in the covenant's order.
  public var goals: [GoalProof]

  /// Creates a roster.
  public init(
    duties: [Duty], unfilled: [UnfilledNeed] = [], fairness: [FairnessLine] = [],
    places: [PlaceLine] = [], goals: [GoalProof] = []
  ) {
    self.duties = duties
    self.unfilled = unfilled
    self.fairness = fairness
    self.places = places
    self.goals = goals
  }
}
