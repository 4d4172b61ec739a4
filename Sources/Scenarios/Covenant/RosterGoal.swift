/// What a roster is made for, in an order the covenant sets. `docs/model.md` defines each one.
public enum RosterGoal: String, Codable, Hashable, Sendable, CaseIterable {
  /// As few as possible missing, the most pressing needs first; then as many as wanted; then, for
  /// visits by one person, the one who came last week.
  case coverage
  /// Households whose turn is longest ago go first.
  case turns
  /// As little as possible against the rules that have a weight, each time by its weight.
  case rules
  /// Nobody carries more than they must: leximin over each one's load beside their share.
  case evenness
  /// As many wishes as possible.
  case wishes
  /// The people and times of last week.
  case stability

  /// The order where the covenant sets none.
  public static let usualOrder: [RosterGoal] = [.coverage, .turns, .evenness, .wishes, .stability]
}
